import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import type { SummonsTaker } from '../../src/app/add-in/add-in.ts';
import { largestSummonsFile } from '../../src/app/add-in/summons-body.ts';
import { sv } from '../../src/i18n/sv.ts';
import { largestBody } from '../../src/web/body.ts';
import { type AddInServer, good, openAddInServer, writePages } from './add-in-server.ts';

let pages: Awaited<ReturnType<typeof writePages>>;
let door: AddInServer;
let taken: unknown[];
const key = 'b7e6d1f0-0000-4000-8000-000000000001';
const done = { outcome: 'done', text: null } as const;

beforeEach(async () => {
  pages = await writePages();
  door = await openAddInServer(pages.folder);
  taken = [];
  const taker: SummonsTaker = {
    file: async (file) => {
      taken.push(file);
      return done;
    },
    body: async (body) => {
      taken.push(body);
      return done;
    },
  };
  door.summons = async () => taker;
});
afterEach(async () => {
  await door.web.close();
  await pages.remove();
});

const gives = (body: unknown, type = 'application/json') =>
  fetch(door.path('summons'), {
    method: 'POST',
    headers: { ...good, 'content-type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const sends = (bytes: Uint8Array, query = `key=${key}&name=kallelse%20å.docx`, type = 'application/octet-stream') =>
  fetch(door.path(`summons/file?${query}`), {
    method: 'POST',
    headers: { ...good, 'content-type': type },
    body: bytes,
  } as RequestInit);

describe('K13 a kallelse sent to the desk', () => {
  test('as a file, a text, or changed lines comes to whoever takes it', async () => {
    const mend = {
      key,
      mends: 3,
      changes: [
        { at: 0, text: 'x' },
        { at: 4, cells: ['a', 'b'] },
      ],
    };
    const answers = [await sends(Buffer.from('PK')), await gives({ key, text: 'å' }), await gives(mend)];
    for (const answer of answers) expect([answer.status, await answer.json()]).toEqual([200, done]);
    expect(taken).toEqual([{ key, name: 'kallelse å.docx', bytes: Buffer.from('PK') }, { key, text: 'å' }, mend]);
  });

  test('whoever may not give one is told before their file is read', async () => {
    door.summons = async () => ({ outcome: 'refused', text: 'Nej.' });
    // The rest of this body never comes.
    const answer = new Promise<string>((resolve, reject) => {
      const sent = request(
        door.path(`summons/file?key=${key}&name=x`),
        {
          method: 'POST',
          headers: { ...good, 'content-type': 'application/octet-stream', 'content-length': 5_000_000 },
        },
        (response) => {
          response.setEncoding('utf8').on('data', (text: string) => resolve(text));
        },
      );
      sent.on('error', reject);
      sent.write('PK');
    });
    expect(JSON.parse(await answer)).toEqual({ outcome: 'refused', text: 'Nej.' });
  });

  test.each([
    ['no JSON', 'x', 400],
    ['no kallelse', { key }, 400],
    ['no key', { text: 'x' }, 400],
    ['another field', { key, text: 'x', by: 'u-ek' }, 400],
    ['no changes', { key, mends: 1, changes: [] }, 400],
    ['both a text and cells', { key, mends: 1, changes: [{ at: 0, text: 'x', cells: [] }] }, 400],
    ['a place before the first', { key, mends: 1, changes: [{ at: -1, text: 'x' }] }, 400],
    ['too much', 'x'.repeat(largestBody + 1), 413],
  ])('%s is refused in words', async (_, body, status) => {
    const answer = await gives(body);
    const text = status === 413 ? sv.addIn.summonsTooLarge : sv.addIn.notUnderstood;
    expect([answer.status, (await answer.json()).error.text]).toEqual([status, text]);
    expect(taken).toEqual([]);
  });

  test('neither what a form could post nor a file without key or name is taken', async () => {
    const answers = [
      await gives('{}', 'text/plain'),
      await sends(Buffer.from('PK'), undefined, 'multipart/form-data'),
      await sends(Buffer.from('PK'), 'name=x'),
      await sends(Buffer.from('PK'), `key=${randomUUID()}`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([415, 415, 400, 400]);
    expect(taken).toEqual([]);
  });

  test('a file larger than is taken is told as such, also where it does not say how large it is', async () => {
    const tooMuch = new Uint8Array(largestSummonsFile + 1);
    const streamed = new ReadableStream({
      start(controller) {
        controller.enqueue(tooMuch);
        controller.close();
      },
    });
    const chunked = fetch(door.path(`summons/file?key=${key}&name=x`), {
      method: 'POST',
      headers: { ...good, 'content-type': 'application/octet-stream' },
      body: streamed,
      duplex: 'half',
    } as RequestInit);
    for (const answer of await Promise.all([sends(tooMuch), chunked]))
      expect([answer.status, (await answer.json()).error.text]).toEqual([413, sv.addIn.summonsTooLarge]);
    expect((await sends(new Uint8Array(largestSummonsFile))).status).toBe(200);
  });

  test('nothing is taken from somebody who is not proven', async () => {
    const answer = await fetch(door.path('summons'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(answer.status).toBe(401);
  });
});
