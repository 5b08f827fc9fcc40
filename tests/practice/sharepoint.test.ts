import { mkdir, rename, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { openSharePoint, type SharePoint } from '../../src/practice/sharepoint/open-sharepoint.ts';
import { temporaryFolder } from '../support/databases.ts';

const graph = 'https://graph.microsoft.com/v1.0';
const root = `${graph}/drives/b!practice/root`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
const opened: SharePoint[] = [];
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
  await folder.remove();
});

const open = async (language: 'sv' | 'en' = 'sv'): Promise<SharePoint> => {
  const sharePoint = await openSharePoint({ port: 0, folder: folder.path, language });
  opened.push(sharePoint);
  return sharePoint;
};
const documents = (...path: readonly string[]): string => join(folder.path, 'Shared Documents', ...path);

interface Told {
  readonly status: number;
  readonly body: { readonly id?: string; readonly eTag?: string; readonly webUrl?: string; readonly name?: string };
}

/** Asks Graph as somebody who may. */
const ask = async (
  { send, credential }: SharePoint,
  method: string,
  url: string,
  body: string | Uint8Array | null = null,
): Promise<Told> => {
  const { token } = await credential().getToken();
  const type = typeof body === 'string' ? 'application/json' : 'application/octet-stream';
  const response = await send(url, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': type },
    body: body === null ? null : Buffer.from(body),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? {} : JSON.parse(text) };
};
const put = (sharePoint: SharePoint, name: string, text: string): Promise<Told> =>
  ask(sharePoint, 'PUT', `${root}:/${encodeURIComponent(name)}:/content`, bytes(text));

/** What a browser shows. */
const seen = async (address: string) => {
  const response = await fetch(address);
  return { status: response.status, headers: response.headers, text: await response.text() };
};

test('files lie in a folder, and outlive the stand-in with all that is known of them', async () => {
  const first = await open();
  const stored = await put(first, 'Möte #1.docx', 'one');
  await first.close();
  const again = await ask(await open(), 'GET', `${root}:/${encodeURIComponent('Möte #1.docx')}`);
  expect(again.body).toMatchObject({ id: stored.body.id, eTag: stored.body.eTag });
});

test('what is done to the files on the disk is a change like any other: a file keeps its id when it is renamed or moved', async () => {
  const sharePoint = await open();
  const { body } = await put(sharePoint, 'a.docx', 'one');
  await writeFile(documents('a.docx'), 'two, by hand');
  const edited = await ask(sharePoint, 'GET', `${root}:/a.docx`);
  expect(edited.body.id).toBe(body.id);
  expect(edited.body.eTag).not.toBe(body.eTag);
  await mkdir(documents('Arkiv'));
  await rename(documents('a.docx'), documents('Arkiv', 'b.docx'));
  expect((await ask(sharePoint, 'GET', `${graph}/drives/b!practice/items/${body.id}`)).body.name).toBe('b.docx');
  await writeFile(documents('.hidden'), 'x');
  expect((await ask(sharePoint, 'GET', `${root}:/.hidden`)).status).toBe(404);
});

test('nobody gets in without the token, nor out of the folder', async () => {
  const sharePoint = await open();
  expect((await sharePoint.send(`${root}:/a.docx`, { headers: { authorization: 'Bearer guessed' } })).status).toBe(401);
  const folderOutside = JSON.stringify({ name: '../outside', folder: {} });
  expect((await ask(sharePoint, 'POST', `${root}/children`, folderOutside)).status).toBe(400);
  expect((await put(sharePoint, '../outside.docx', 'x')).status).toBe(400);
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const asking = request(sharePoint.url, { headers: { host: 'evil.example' } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asking.on('error', reject).end();
  });
  expect(status).toBe(403);
});

test('people see the library in a browser, folder by folder, and open what is in it', async () => {
  const sharePoint = await open();
  await mkdir(documents('Möten & beslut'));
  const { body } = await put(sharePoint, 'a.docx', 'one');
  await put(sharePoint, 'page.html', '<p>one');
  const page = await seen(sharePoint.url);
  expect(page.text).toContain('Möten &amp; beslut');
  const addresses = [...page.text.matchAll(/<td>.*?href="([^"]+)"/g)].map(([, one = '']) =>
    one.replaceAll('&amp;', '&'),
  );
  expect(addresses).toHaveLength(3);
  const [inFolder, word, web] = await Promise.all(addresses.map((one) => seen(new URL(one, sharePoint.url).href)));
  expect(inFolder?.text).toContain('Här ligger inget ännu');
  expect([word?.text, word?.headers.get('content-disposition')]).toEqual([
    'one',
    "attachment; filename*=UTF-8''a.docx",
  ]);
  expect(web?.headers.get('content-disposition')).toMatch(/^inline/);
  expect(web?.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect((await seen(body.webUrl ?? '')).text).toBe('one');
  expect((await seen(`${body.webUrl}`.replace(body.id ?? '', 'X'))).status).toBe(404);
});

test('the library is shown in English where the house speaks it', async () => {
  expect((await seen((await open('en')).url)).text).toContain('<html lang="en">');
});

test('while it is down programs get no answer at all and people a page that says so; then all is as it was', async () => {
  const sharePoint = await open();
  await put(sharePoint, 'a.docx', 'one');
  sharePoint.turn(true);
  expect(sharePoint.down()).toBe(true);
  await expect(put(sharePoint, 'b.docx', 'two')).rejects.toThrow('fetch failed');
  expect(await seen(sharePoint.url)).toMatchObject({ status: 503, text: expect.stringContaining('svarar inte') });
  sharePoint.turn(false);
  expect((await ask(sharePoint, 'GET', `${root}:/a.docx`)).status).toBe(200);
  expect((await ask(sharePoint, 'GET', `${root}:/b.docx`)).status).toBe(404);
});

test('a PDF can be had of what is stored, of one page that says what would be here', async () => {
  const sharePoint = await open();
  const { body } = await put(sharePoint, 'Möte (2).docx', 'one');
  const { token } = await sharePoint.credential().getToken();
  const leads = await sharePoint.send(`${graph}/drives/b!practice/items/${body.id}/content?format=pdf`, {
    headers: { authorization: `Bearer ${token}` },
    redirect: 'manual',
  });
  const pdf = await seen(leads.headers.get('location') ?? '');
  expect(pdf.text).toMatch(/^%PDF-1\.4/);
  expect(pdf.text).toContain('\\(2\\).docx, 3 B');
});
