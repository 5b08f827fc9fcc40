import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import type { AddIn, Onlooker, Visit } from '../../src/app/add-in/add-in.ts';
import type { TokenRefusal } from '../../src/app/ports/identities.ts';
import { Unavailable } from '../../src/app/ports/unavailable.ts';
import { sv } from '../../src/i18n/sv.ts';
import { largestBody } from '../../src/web/body.ts';
import { serve, type Web } from '../../src/web/server.ts';
import { silent } from '../support/memory.ts';

const script = 'console.log("klubba");'.repeat(50);
const person = { user: 'u-ek', tenant: 't', name: 'Karin Ek', until: Number.POSITIVE_INFINITY };
const chat = '19:meeting_abc@thread.v2';

let folder: string;
let web: Web;
let watching: { visit: Visit; surface: string; held: string | null; onlooker: Onlooker }[];
let left: number;
let look: AddIn['look'];
let ask: AddIn['ask'];
/** Settles when it is known who is in the chat. */
let roster: Promise<void>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klubba-pages-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(
    join(folder, 'index.html'),
    '<html lang="sv"><script type="application/json">"{{settings}}"</script>',
  );
  await writeFile(join(folder, 'secret.js'), 'secret');
  await writeFile(join(folder, 'assets', 'panel-AB12.js'), script);
  await writeFile(join(folder, 'assets', 'panel-AB12.js.br'), brotliCompressSync(script));
  await writeFile(join(folder, 'assets', 'panel-AB12.js.gz'), gzipSync(script));
  await writeFile(join(folder, 'assets', 'panel-AB12.css'), 'a{}');
  await writeFile(join(folder, 'assets', 'notes.txt'), 'secret');
});
afterAll(() => rm(folder, { recursive: true }));

beforeEach(async () => {
  [watching, left] = [[], 0];
  roster = Promise.resolve();
  look = async () => ({ held: 'head:1', json: '{"head":{"phase":"open"}}' });
  ask = async () => ({ outcome: 'done', text: null });
  const addIn: AddIn = {
    enter: async (proven, id) => {
      await roster;
      return id === chat ? ({ person: proven, chat: { id } } as Visit) : 'no such chat';
    },
    look: (...given) => look(...given),
    ask: (...given) => ask(...given),
    minutes: async () => null,
    watch: (visit, surface, held, onlooker) => {
      watching.push({ visit, surface, held, onlooker });
      return () => {
        left += 1;
      };
    },
  };
  web = await serve({
    host: '127.0.0.1',
    port: 0,
    messages: async () => ({ status: 200, body: null }),
    health: async () => ({ ok: true, problems: [] }),
    files: [],
    addIn: {
      addIn,
      // The token itself says what it proves.
      identities: {
        prove: async (token) =>
          token === 'good' ? person : token === null ? 'missing' : (token.replaceAll('_', ' ') as TokenRefusal),
      },
      words: sv.addIn,
      folder,
      settings: () => ({ language: 'en', hosts: ['http://room.localhost:3979'], signIn: null }),
    },
    loopbackOnly: false,
    log: silent,
  });
});
afterEach(() => web.close());

const path = (end: string, id = chat) => `${web.url}/api/add-in/chats/${encodeURIComponent(id)}/${end}`;
const good = { authorization: 'Bearer good' };
const post = (body: string | Uint8Array, headers: Record<string, string> = {}) =>
  fetch(path('commands'), {
    method: 'POST',
    headers: { ...good, 'content-type': 'application/json', ...headers },
    body,
  } as RequestInit);

describe('K15 who is not let in is told why, and that there is the chat', () => {
  test.each([
    [{}, 401, 'TokenMissing', sv.addIn.tokenMissing],
    [{ authorization: 'Basic good' }, 401, 'TokenMissing', sv.addIn.tokenMissing],
    [{ authorization: 'Bearer bad' }, 401, 'TokenBad', sv.addIn.tokenBad],
    [{ authorization: 'Bearer expired' }, 401, 'TokenExpired', sv.addIn.tokenExpired],
    [{ authorization: 'Bearer tenant_not_allowed' }, 403, 'TenantNotAllowed', sv.addIn.tenantNotAllowed],
    [{ authorization: 'Bearer away' }, 503, 'ProviderAway', sv.addIn.providerAway],
  ] as const)('%o: %d %s', async (headers, status, code, text) => {
    for (const asked of [
      () => fetch(path('sections'), { headers }),
      () => fetch(path('live'), { headers }),
      () =>
        fetch(path('commands'), {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: '{}',
        }),
    ]) {
      const answer = await asked();
      expect([answer.status, await answer.json()]).toEqual([status, { error: { code, text } }]);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('set-cookie')).toBeNull();
    }
    expect(watching).toEqual([]);
  });

  test('a token in the address or in a cookie counts for nothing', async () => {
    expect((await fetch(`${path('sections')}?access_token=good`)).status).toBe(401);
    expect((await fetch(path('sections'), { headers: { cookie: 'token=good' } })).status).toBe(401);
  });

  test('another chat, and one that does not exist, are answered alike', async () => {
    const answers = await Promise.all(
      ['19:other', `19:meeting_${'x'.repeat(300)}@thread.v2`].map((id) =>
        fetch(path('sections', id), { headers: good }),
      ),
    );
    for (const answer of answers)
      expect([answer.status, await answer.json()]).toEqual([
        403,
        { error: { code: 'NoSuchChat', text: sv.addIn.noSuchChat } },
      ]);
  });

  test('pages of other sites are given nothing', async () => {
    const answer = await fetch(path('sections'), { headers: { ...good, origin: 'https://evil.example' } });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    const asked = await fetch(path('sections'), { method: 'OPTIONS', headers: { origin: 'https://evil.example' } });
    expect([asked.headers.get('access-control-allow-origin'), asked.status]).toEqual([null, 405]);
  });
});

describe('K3 what is asked', () => {
  test('is answered with what became of it', async () => {
    ask = async (visit, body) => ({ outcome: 'refused', text: `${visit.person.user} ${JSON.stringify(body)}` });
    const answer = await post('{"key":"å"}');
    expect([answer.status, await answer.json()]).toEqual([200, { outcome: 'refused', text: 'u-ek {"key":"å"}' }]);
  });

  test.each([
    ['no command', '{}', {}, 400, 'NotUnderstood'],
    ['no JSON', 'x', {}, 400, 'BadRequest'],
    ['a packed body', gzipSync('{}'), { 'content-encoding': 'gzip' }, 400, 'BadRequest'],
    ['what a form could post', '{}', { 'content-type': 'text/plain' }, 415, 'UnsupportedMediaType'],
    ['too much', 'x'.repeat(largestBody + 1), {}, 413, 'TooLarge'],
  ] as const)('%s is refused in words', async (_, body, headers, status, code) => {
    ask = async () => null;
    const answer = await post(body, headers);
    expect([answer.status, await answer.json()]).toEqual([status, { error: { code, text: sv.addIn.notUnderstood } }]);
    expect((await fetch(`${web.url}/health`)).status).toBe(200);
  });

  test.each([
    [new Error('secret'), 500],
    [new Unavailable('secret', 1_000), 503],
  ])('%s: nobody is told what was thrown, but what to do', async (fault, status) => {
    ask = async () => {
      throw fault;
    };
    const answer = await post('{}');
    const said = await answer.text();
    expect([answer.status, said.includes('secret'), said.includes(sv.addIn.fault)]).toEqual([status, false, true]);
  });
});

describe('K3 what is shown when asked for', () => {
  test('the parts and what is then held', async () => {
    const answer = await fetch(path('sections'), { headers: good });
    expect(await answer.json()).toEqual({ held: 'head:1', sections: { head: { phase: 'open' } } });
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  test('whoever holds all of it goes on holding it', async () => {
    look = async () => null;
    const answer = await fetch(path('sections'), { headers: { ...good, 'last-event-id': 'head:1' } });
    expect(await answer.json()).toEqual({ held: 'head:1', sections: {} });
  });
});

/** A client that reads only when told to. */
const stream = async (headers = '') => {
  const socket: Socket = connect(Number(new URL(web.url).port), '127.0.0.1');
  let text = '';
  let closed = false;
  socket.setEncoding('utf8').on('data', (data) => {
    text += data;
  });
  socket
    .on('error', () => {})
    .once('close', () => {
      closed = true;
    });
  socket.write(
    `GET ${new URL(path('live')).pathname} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer good\r\n${headers}\r\n`,
  );
  await until(() => text.includes('retry:'));
  return { socket, text: () => text, closed: () => closed };
};

const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 500; tries += 1) {
    if (holds()) return;
    await wait(10);
  }
  throw new Error('it never came');
};

describe('K3 a live stream', () => {
  test('may not be held back, and tells each change as one event', async () => {
    const { socket, text } = await stream('Last-Event-ID: head:1\r\n');
    expect(text()).toMatch(/content-type: text\/event-stream/i);
    expect(text()).toMatch(/cache-control: no-cache, no-transform/i);
    expect(text()).toMatch(/x-accel-buffering: no/i);
    expect(watching).toMatchObject([{ surface: 'panel', held: 'head:1', visit: { person: { user: 'u-ek' } } }]);
    watching[0]?.onlooker.changed({ held: 'head:2', json: '{"head":{}}' });
    await until(() => text().includes('event: sections\nid: head:2\ndata: {"head":{}}\n\n'));
    socket.destroy();
    await until(() => left === 1);
  });

  test('gives a sign of life every 15 s', async () => {
    import.meta.jest.useFakeTimers({
      doNotFake: ['setImmediate', 'nextTick', 'setTimeout', 'clearTimeout', 'queueMicrotask'],
    });
    try {
      const { socket, text } = await stream();
      import.meta.jest.advanceTimersByTime(14_000);
      await wait(30);
      expect(text()).not.toContain('\n:\n');
      import.meta.jest.advanceTimersByTime(31_000);
      await until(() => (text().match(/^:$/gm) ?? []).length === 3);
      socket.destroy();
      await until(() => left === 1);
      expect(import.meta.jest.getTimerCount()).toBe(0);
    } finally {
      import.meta.jest.useRealTimers();
    }
  });

  test('a client that does not read is dropped before it takes up memory, and harms nobody', async () => {
    const [slow, quick] = [await stream(), await stream()];
    slow.socket.pause();
    const data = JSON.stringify({ head: 'x'.repeat(100_000) });
    for (let sent = 0; sent < 400 && left === 0; sent += 1) {
      for (const { onlooker } of watching) onlooker.changed({ held: `head:${sent}`, json: data });
      await until(() => quick.text().includes(`id: head:${sent}\n`));
    }
    expect(left).toBe(1);
    // What comes for it afterwards is dropped.
    for (const { onlooker } of watching) onlooker.changed({ held: 'head:last', json: '{}' });
    watching[0]?.onlooker.over();
    await until(() => quick.text().includes('id: head:last'));
    expect(quick.closed()).toBe(false);
    for (const { socket } of [slow, quick]) socket.destroy();
  });

  test('ends when the person may look on no more, and nothing is sent after it', async () => {
    const { text, closed, socket } = await stream();
    watching[0]?.onlooker.over();
    watching[0]?.onlooker.over();
    watching[0]?.onlooker.changed({ held: 'head:9', json: '{}' });
    await until(() => text().includes('\r\n0\r\n\r\n'));
    expect([text().includes('head:9'), left, closed()]).toEqual([false, 1, false]);
    socket.destroy();
  });

  test('ends when the server does, which does not wait for it', async () => {
    const { text, socket } = await stream();
    await web.close();
    await until(() => text().includes('\r\n0\r\n\r\n'));
    expect(left).toBe(1);
    socket.destroy();
  });

  test('of a client that has gone before it began is not kept', async () => {
    let told: () => void = () => {};
    roster = new Promise((resolve) => {
      told = resolve;
    });
    const socket = connect(Number(new URL(web.url).port), '127.0.0.1');
    socket.write(`GET ${new URL(path('live')).pathname} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer good\r\n\r\n`);
    await wait(100);
    socket.destroy();
    await wait(100);
    told();
    await until(() => watching.length === 1);
    await wait(10);
    expect(left).toBe(1);
  });
});

describe('K20 the pages', () => {
  test.each(['panel', 'desk', 'stage', 'tab'])(
    '%s stands in Teams and nowhere else, and calls nobody',
    async (name) => {
      const answer = await fetch(`${web.url}/add-in/${name}?anything`);
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
      expect(html).toContain('{"language":"en","hosts":["http://room.localhost:3979"],"signIn":null}');
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
    const answer = await fetch(`${web.url}/add-in/assets/panel-AB12.css`);
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
    const socket = connect(Number(new URL(web.url).port), '127.0.0.1');
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
