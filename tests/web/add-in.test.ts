import { gzipSync } from 'node:zlib';
import { Unavailable } from '../../src/app/ports/unavailable.ts';
import { sv } from '../../src/i18n/sv.ts';
import { largestBody } from '../../src/web/body.ts';
import { type AddInServer, good, openAddInServer, writePages } from './add-in-server.ts';

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
      () => fetch(door.path('sections'), { headers }),
      () => fetch(door.path('live'), { headers }),
      () =>
        fetch(door.path('commands'), {
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
    expect(door.watching).toEqual([]);
  });

  test('a token in the address or in a cookie counts for nothing', async () => {
    expect((await fetch(`${door.path('sections')}?access_token=good`)).status).toBe(401);
    expect((await fetch(door.path('sections'), { headers: { cookie: 'token=good' } })).status).toBe(401);
  });

  test('another chat, and one that does not exist, are answered alike', async () => {
    const answers = await Promise.all(
      ['19:other', `19:meeting_${'x'.repeat(300)}@thread.v2`].map((id) =>
        fetch(door.path('sections', id), { headers: good }),
      ),
    );
    for (const answer of answers)
      expect([answer.status, await answer.json()]).toEqual([
        403,
        { error: { code: 'NoSuchChat', text: sv.addIn.noSuchChat } },
      ]);
  });

  test('pages of other sites are given nothing', async () => {
    const answer = await fetch(door.path('sections'), { headers: { ...good, origin: 'https://evil.example' } });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    const asked = await fetch(door.path('sections'), {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example' },
    });
    expect([asked.headers.get('access-control-allow-origin'), asked.status]).toEqual([null, 405]);
  });
});

describe('K3 what is asked', () => {
  test('is answered with what became of it', async () => {
    door.ask = async (visitor, body) => ({
      outcome: 'refused',
      text: `${visitor.person.user} ${JSON.stringify(body)}`,
    });
    const answer = await door.post('{"key":"å"}');
    expect([answer.status, await answer.json()]).toEqual([200, { outcome: 'refused', text: 'u-ek {"key":"å"}' }]);
  });

  test.each([
    ['no command', '{}', {}, 400, 'NotUnderstood'],
    ['no JSON', 'x', {}, 400, 'BadRequest'],
    ['a packed body', gzipSync('{}'), { 'content-encoding': 'gzip' }, 400, 'BadRequest'],
    ['what a form could post', '{}', { 'content-type': 'text/plain' }, 415, 'UnsupportedMediaType'],
    ['too much', 'x'.repeat(largestBody + 1), {}, 413, 'TooLarge'],
  ] as const)('%s is refused in words', async (_, body, headers, status, code) => {
    door.ask = async () => null;
    const answer = await door.post(body, headers);
    expect([answer.status, await answer.json()]).toEqual([status, { error: { code, text: sv.addIn.notUnderstood } }]);
    expect((await fetch(`${door.web.url}/health`)).status).toBe(200);
  });

  test.each([
    [new Error('secret'), 500],
    [new Unavailable('secret', 1_000), 503],
  ])('%s: nobody is told what was thrown, but what to do', async (fault, status) => {
    door.ask = async () => {
      throw fault;
    };
    const answer = await door.post('{}');
    const said = await answer.text();
    expect([answer.status, said.includes('secret'), said.includes(sv.addIn.fault)]).toEqual([status, false, true]);
  });
});

describe('K3 what is shown when asked for', () => {
  test('the parts and what is then held', async () => {
    const answer = await fetch(door.path('sections'), { headers: good });
    expect(await answer.json()).toEqual({ held: 'head:1', sections: { head: { phase: 'open' } } });
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  test('whoever holds all of it goes on holding it', async () => {
    door.look = async () => null;
    const answer = await fetch(door.path('sections'), { headers: { ...good, 'last-event-id': 'head:1' } });
    expect(await answer.json()).toEqual({ held: 'head:1', sections: {} });
  });
});

describe('K5 where somebody writes', () => {
  const write = (body: string, headers: Record<string, string> = {}) =>
    fetch(door.path('writing'), {
      method: 'POST',
      headers: { ...good, 'content-type': 'application/json', ...headers },
      body,
    });

  test.each([
    ['told', 200, undefined],
    ['not understood', 400, 'NotUnderstood'],
    ['not a lead', 403, 'NotALead'],
    ['too often', 429, 'TooOften'],
  ] as const)('%s: %d', async (outcome, status, code) => {
    const told: unknown[] = [];
    door.write = async (_, body) => {
      told.push(body);
      return outcome;
    };
    const answer = await write('{"item":3,"note":null}');
    expect([answer.status, await answer.json()]).toMatchObject([status, code ? { error: { code } } : {}]);
    expect(told).toEqual([{ item: 3, note: null }]);
  });

  test('is not taken from whoever is not proven, nor as other than JSON', async () => {
    door.write = async () => 'told';
    expect((await write('null', { authorization: 'Bearer bad' })).status).toBe(401);
    expect((await write('null', { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await write('{"item":')).status).toBe(400);
  });
});
