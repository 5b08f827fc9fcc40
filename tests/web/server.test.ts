import { request } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Log } from '../../src/app/ports/log.ts';
import { largestBody } from '../../src/web/body.ts';
import { type HttpResponse, serve, type Web, type WebDependencies } from '../../src/web/server.ts';

const silent: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

describe('the web server', () => {
  let web: Web;
  let messages: WebDependencies['messages'];
  let got: unknown[];
  let health: WebDependencies['health'];

  beforeEach(async () => {
    got = [];
    health = async () => ({ ok: true, problems: [] });
    messages = async (authorization, body) => {
      got.push([authorization, body]);
      return { status: 200, body: { took: true } };
    };
    web = await serve({
      host: '127.0.0.1',
      port: 0,
      messages: (authorization, body) => messages(authorization, body),
      health: () => health(),
      files: [
        {
          path: '/broken',
          missing: 'Borta.',
          fetch: async () => ({ name: 'x', type: 'x', bytes: { length: 2 } as Uint8Array }),
        },
        {
          path: '/minutes/:name',
          missing: 'Dokumentet är borta.',
          fetch: async ({ name }) =>
            name === 'Möte (1).docx'
              ? { name, type: 'application/octet-stream', bytes: Buffer.from('PK') }
              : name === 'Möte.html'
                ? { name, type: 'text/html; charset=utf-8', bytes: Buffer.from('<p>å') }
                : null,
        },
      ],
      loopbackOnly: false,
      log: silent,
    });
  });
  afterEach(() => web.close());

  const post = (body: string | Buffer | ReadableStream, headers: Record<string, string> = {}) =>
    fetch(`${web.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      duplex: 'half',
    } as RequestInit);

  test('hands on what Teams posts, with its proof', async () => {
    const answer = await post('{"type":"message"}', { authorization: 'Bearer x' });
    expect([answer.status, await answer.json()]).toEqual([200, { took: true }]);
    expect(got).toEqual([['Bearer x', { type: 'message' }]]);
  });

  test('answers without a body where there is none to give', async () => {
    messages = async () => ({ status: 200, body: null });
    const answer = await post('{}');
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  test.each([
    ['no JSON', 'not json', 400],
    ['nothing', '', 400],
    ['half of it', '{"type":', 400],
    ['a packed body', gzipSync('{}'), 400],
    ['too much', 'x'.repeat(largestBody + 1), 413],
  ])('refuses %s in general words', async (_, body, status) => {
    const answer = await post(body, Buffer.isBuffer(body) ? { 'content-encoding': 'gzip' } : {});
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ error: { code: expect.any(String), id: expect.any(String) } });
    expect(got).toEqual([]);
  });

  test('takes nothing that a web page could post unasked', async () => {
    const answer = await post('{}', { 'content-type': 'text/plain' });
    expect([answer.status, got]).toEqual([415, []]);
  });

  test('stops reading a body of unknown length that is too large', async () => {
    const socket = connect(Number(new URL(web.url).port), '127.0.0.1');
    socket.write(
      'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
    );
    const piece = 'x'.repeat(0x10000);
    for (let pieces = 0; pieces < 20; pieces += 1) socket.write(`10000\r\n${piece}\r\n`);
    const answer = await new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))));
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
    await new Promise((resolve) => socket.once('close', resolve).on('error', () => {}));
  });

  test('tells nobody what was thrown', async () => {
    messages = () => Promise.reject(new Error('secret'));
    const answer = await post('{}');
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('secret');
  });

  test('breaks off an answer that fails half-way, and serves on', async () => {
    await expect(fetch(`${web.url}/broken`).then((answer) => answer.text())).rejects.toThrow();
    expect((await fetch(`${web.url}/health`)).status).toBe(200);
  });

  test('tells apart that it runs and that it can record', async () => {
    health = async () => ({ ok: false, problems: ['The database does not answer.'] });
    expect((await fetch(`${web.url}/health/live`)).status).toBe(200);
    for (const path of ['/health', '/health/ready']) {
      const told = await fetch(web.url + path);
      expect(told.status).toBe(503);
      expect(await told.json()).toEqual({ ok: false, problems: ['The database does not answer.'] });
    }
  });

  test.each([
    ['GET', '/health', 200],
    ['GET', '/health/live', 200],
    ['GET', '/health/ready', 200],
    ['GET', '/nothing', 404],
    ['GET', '/api/messages', 405],
    ['GET', '/minutes/annat.docx', 404],
    ['GET', '/minutes/%E0%A4%A', 400],
  ])('%s %s is %d', async (method, path, status) => {
    const answer = await fetch(web.url + path, { method });
    expect(answer.status).toBe(status);
    expect(await answer.text()).not.toMatch(/at .*\.js/);
  });

  test('tells in words who followed a link that leads to nothing', async () => {
    const answer = await fetch(`${web.url}/minutes/annat.docx`);
    expect([answer.status, await answer.text()]).toEqual([404, 'Dokumentet är borta.']);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  });

  test('gives a file under its own name', async () => {
    const answer = await fetch(`${web.url}/minutes/${encodeURIComponent('Möte (1).docx')}`);
    expect(await answer.text()).toBe('PK');
    expect(answer.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''M%C3%B6te%20%281%29.docx");
  });

  test('shows a web page, in which nothing runs and from which nothing is fetched', async () => {
    const answer = await fetch(`${web.url}/minutes/${encodeURIComponent('Möte.html')}`);
    expect(await answer.text()).toBe('<p>å');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe("inline; filename*=UTF-8''M%C3%B6te.html");
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('answers what was begun before it closes', async () => {
    let finish: (answer: HttpResponse) => void = () => {};
    const begun = new Promise<void>((resolve) => {
      messages = () => {
        resolve();
        return new Promise((settle) => {
          finish = settle;
        });
      };
    });
    const asked = post('{}');
    await begun;
    const closed = web.close();
    finish({ status: 200, body: null });
    expect((await asked).status).toBe(200);
    await closed;
  });

  test.each([
    ['127.0.0.1:3978', 200],
    ['localhost:3978', 200],
    ['[::1]:3978', 200],
    ['klubba.exempel.se:3978', 403],
    ['127.0.0.1.exempel.se', 403],
  ])('in local mode a call to “%s” is answered with %d', async (name, status) => {
    const local = await serve({
      host: '127.0.0.1',
      port: 0,
      messages,
      health,
      files: [],
      loopbackOnly: true,
      log: silent,
    });
    const answered = await new Promise<number | undefined>((resolve, reject) => {
      const asked = request(`${local.url}/health`, { headers: { host: name } }, (answer) => {
        answer.resume().once('end', () => resolve(answer.statusCode));
      });
      asked.once('error', reject).end();
    });
    await local.close();
    expect(answered).toBe(status);
  });

  /** What comes back on a connection for these bytes; resolves with the first of it. */
  const sent = (bytes: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(web.url).port), '127.0.0.1', () => socket.write(bytes));
      socket.once('data', (got) => {
        resolve(got.toString('latin1'));
        socket.destroy();
      });
      socket.once('error', reject).once('close', () => resolve(''));
    });

  test('answers a call that asks for another protocol as any other, and closes after it', async () => {
    const upgrade = 'GET /health HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n';
    expect(await sent(upgrade)).toMatch(/^HTTP\/1.1 200 /);
    await web.close();
    web = await serve({ host: '127.0.0.1', port: 0, messages, health, files: [], loopbackOnly: false, log: silent });
  });

  test.each([
    ['/%E0%A4%A', 'a'],
    ['/minutes/%ff', 'a'],
    ['http://[', 'a'],
    ['/health', '['],
  ])('refuses the address %s of host %s in general words', async (address, host) => {
    const got = await sent(`GET ${address} HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
    expect(got).toMatch(/^HTTP\/1.1 400 /);
    expect(got).toContain('"code":"BadRequest"');
    expect(got).not.toContain('%');
    expect((await fetch(`${web.url}/health`)).status).toBe(200);
  });

  test('says why it cannot listen', async () => {
    const { port } = new URL(web.url);
    const again = serve({
      host: '127.0.0.1',
      port: Number(port),
      messages,
      health,
      files: [],
      loopbackOnly: false,
      log: silent,
    });
    await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
