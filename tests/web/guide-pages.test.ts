import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type Web } from '../../src/web/server.ts';
import { silent } from '../support/memory.ts';

let web: Web;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klubba-guide-'));
  await mkdir(join(folder, 'sv'));
  await mkdir(join(folder, 'pictures', 'sv'), { recursive: true });
  await writeFile(join(folder, 'sv', 'index.html'), '<h1>Handledningen</h1>');
  await writeFile(join(folder, 'sv', 'ledamot.html'), '<h1>För ledamöter</h1>');
  await writeFile(join(folder, 'pictures', 'sv', 'panel.png'), 'png');
  await writeFile(join(folder, 'guide.css'), 'body {}');
  await writeFile(join(folder, 'hemlig.html'), 'hemlig');
  web = await serve({
    ...{ host: '127.0.0.1', port: 0, files: [], guide: folder, loopbackOnly: true, log: silent },
    messages: async () => ({ status: 200, body: null }),
    health: async () => ({ ok: true, database: 'ok' }),
  } as unknown as Parameters<typeof serve>[0]);
});
afterAll(async () => {
  await web.close();
  await rm(folder, { recursive: true });
});

const asked = async (path: string) => {
  const answer = await fetch(web.url + path);
  return [answer.status, answer.headers.get('content-type'), await answer.text()];
};

test('anybody may read the guide, its pages, its pictures and its style', async () => {
  expect(await asked('/guide/sv/')).toEqual([200, 'text/html; charset=utf-8', '<h1>Handledningen</h1>']);
  expect(await asked('/guide/sv')).toEqual(await asked('/guide/sv/'));
  expect(await asked('/guide/sv/ledamot')).toEqual([200, 'text/html; charset=utf-8', '<h1>För ledamöter</h1>']);
  expect(await asked('/guide/pictures/sv/panel.png')).toEqual([200, 'image/png', 'png']);
  expect(await asked('/guide/guide.css')).toEqual([200, 'text/css; charset=utf-8', 'body {}']);
});

test('its pages run nothing and load nothing from elsewhere', async () => {
  const { headers } = await fetch(`${web.url}/guide/sv/`);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('content-security-policy')).not.toContain('script-src');
});

test.each([
  '/guide/sv/annat',
  '/guide/en/',
  '/guide/sv/..%2Fhemlig',
  '/guide/sv/%2e%2e%2fhemlig',
  '/guide/pictures/sv/..%2F..%2Fguide.css',
  '/guide/pictures/..%2Fpictures%2Fsv/panel.png',
  '/guide/hemlig',
])('%s is not there', async (path) => {
  expect((await fetch(web.url + path)).status).toBe(404);
});
