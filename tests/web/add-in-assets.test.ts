import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type AddInServer, openAddInServer, script, writePages } from './add-in-server.ts';

let pages: Awaited<ReturnType<typeof writePages>>;
let door: AddInServer;
beforeAll(async () => {
  pages = await writePages();
});
afterAll(() => pages.remove());
beforeEach(async () => {
  door = await openAddInServer(pages.folder);
});
afterEach(() => door.web.close());

describe('K20 the pages', () => {
  test.each(['panel', 'desk', 'stage', 'tab'])(
    '%s stands in Teams and nowhere else, and calls nobody',
    async (name) => {
      const answer = await fetch(`${door.web.url}/add-in/${name}?anything`);
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(answer.status).toBe(200);
      expect(policy).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self' 'sha256-[^']+'; connect-src 'self'[;\s]/,
      );
      expect(policy).toContain(
        'frame-ancestors https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com http://room.localhost:3979',
      );
      expect(policy).not.toMatch(/unsafe|\*[ ;]|script-src[^;]*http/);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
      expect(answer.headers.get('cache-control')).toBe('no-store');
      const html = await answer.text();
      expect(html).toContain('<html lang="en">');
      expect(html).toContain(
        '{"language":"en","hosts":["http://room.localhost:3979"],"failed":"Not now","signIn":null}',
      );
    },
  );

  test.each([
    ['br', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['identity', null, (bytes: Uint8Array) => bytes],
  ] as const)(
    'what they are made of comes packed as the client can take it: %s',
    async (accepted, encoding, unpack) => {
      const { body, head } = await raw('/add-in/assets/panel-AB12.js', accepted);
      expect(Buffer.from(unpack(body)).toString()).toBe(script);
      expect(/content-encoding: (\S+)/i.exec(head)?.[1] ?? null).toBe(encoding);
      expect(head).toMatch(/cache-control: public, max-age=31536000, immutable/i);
      expect(head).toMatch(/vary: accept-encoding/i);
      expect(head).toMatch(/x-content-type-options: nosniff/i);
      expect(head).toMatch(/content-type: text\/javascript; charset=utf-8/i);
    },
  );

  test('what was not packed comes as it is', async () => {
    const answer = await fetch(`${door.web.url}/add-in/assets/panel-AB12.css`);
    expect([answer.headers.get('content-type'), await answer.text()]).toEqual(['text/css; charset=utf-8', 'a{}']);
  });

  test.each([
    '/add-in/nothing',
    '/add-in/',
    '/add-in/assets/',
    '/add-in/assets/gone.js',
    '/add-in/assets/notes.txt',
    '/add-in/assets/panel-AB12.js.br',
    '/add-in/assets/..%2Fsecret.js',
    '/add-in/assets/..%5Csecret.js',
    '/add-in/assets/../secret.js',
    '/add-in/assets/%2e%2e/secret.js',
    '/add-in/assets/....//secret.js',
    '/add-in/assets/panel-AB12.js%00.css',
    '/add-in/../index.html',
  ])('%s is not there', async (address) => {
    const { head, body } = await raw(address);
    expect(head).toMatch(/^HTTP\/1.1 40[04] /);
    expect(body.toString()).not.toContain('secret');
  });
});

/** An answer to a path just as it is written; no client tidies it first. */
const raw = (address: string, accepted = 'identity') =>
  new Promise<{ head: string; body: Buffer }>((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(Number(new URL(door.web.url).port), '127.0.0.1');
    socket.on('data', (data) => parts.push(data)).once('error', reject);
    socket.once('close', () => {
      const all = Buffer.concat(parts);
      const end = all.indexOf('\r\n\r\n');
      const head = all.subarray(0, end).toString('latin1');
      const body = all.subarray(end + 4);
      resolve({ head, body: /transfer-encoding: chunked/i.test(head) ? unchunked(body) : body });
    });
    socket.write(`GET ${address} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAccept-Encoding: ${accepted}\r\n\r\n`);
  });

const unchunked = (body: Buffer): Buffer => {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = body.indexOf('\r\n', at);
    const size = Number.parseInt(body.subarray(at, end).toString('latin1'), 16);
    if (!(size > 0)) return Buffer.concat(parts);
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + 4 + size;
  }
};
