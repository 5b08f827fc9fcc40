import type { GetTokenOptions } from '@azure/identity';
import { Unavailable } from '../../../src/app/ports/unavailable.ts';
import type { Mishap } from '../../../src/practice/sharepoint/faults.ts';
import { fakeSharePoint } from '../../support/fake-sharepoint.ts';
import { bytes, type Fake, folder, libraryOver, name } from './shelf.ts';

/** Runs until a request with this method has met the outage. */
const meeting = (fake: Fake, method: string, mishap: Mishap): Fake => {
  let met = false;
  return {
    ...fake,
    send: async (url, options) => {
      if (!met && (options.method ?? 'GET') === method) {
        met = true;
        fake.mishaps.push(mishap);
      }
      return fake.send(url, options);
    },
  };
};

const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );

const passing: readonly (readonly [what: string, mishap: Mishap])[] = [
  ['408', { status: 408 }],
  ['423, locked', { status: 423 }],
  ['429', { status: 429 }],
  ['429 as a page', { status: 429, html: true, headers: { 'retry-after': '120' } }],
  ['500', { status: 500 }],
  ['502 as a page', { status: 502, html: true }],
  ['503', { status: 503 }],
  ['504', { status: 504 }],
  ['507, full', { status: 507 }],
  ['a connection that breaks before', 'broken before'],
  ['a connection that breaks after', 'broken after'],
  ['half an answer', 'half an answer'],
];

describe('what passes with time', () => {
  test.each(passing)(
    '%s at the upload: told at once, and nothing is lost or doubled when it is tried again',
    async (_, mishap) => {
      const fake = fakeSharePoint();
      const clock = { now: 0 };
      const library = libraryOver(meeting(fake, 'PUT', mishap), clock);
      const fault = await rejection(library.file(name, bytes('one'), null));
      expect(fault).toBeInstanceOf(Unavailable);
      const { retryAfter } = fault as Unavailable;
      expect(retryAfter).toBeGreaterThan(0);
      clock.now += retryAfter;
      expect(await library.file(name, bytes('one'), null)).toMatchObject({ filed: { name }, edited: false });
      expect(fake.names(folder)).toEqual([name]);
    },
  );

  test.each(passing)('%s at the first question is told just so', async (_, mishap) => {
    const fake = fakeSharePoint();
    fake.mishaps.push(mishap);
    expect(await rejection(libraryOver(fake).file(name, bytes('one'), null))).toBeInstanceOf(Unavailable);
  });

  test.each(passing)(
    '%s while minutes are replaced: they are replaced later, and that is no edit',
    async (_, mishap) => {
      const fake = fakeSharePoint();
      const clock = { now: 0 };
      const { filed } = await libraryOver(fake).file(name, bytes('one'), null);
      const library = libraryOver(meeting(fake, 'PUT', mishap), clock);
      const fault = await rejection(library.file(name, bytes('two'), filed));
      clock.now += (fault as Unavailable).retryAfter;
      expect(await library.file(name, bytes('two'), filed)).toMatchObject({ filed: { name }, edited: false });
      expect(fake.names(folder)).toEqual([name]);
      expect(fake.bytes(`${folder}/${name}`)).toEqual(bytes('two'));
    },
  );

  test('a request nobody answers is ended', async () => {
    const fake = fakeSharePoint();
    fake.mishaps.push('silence');
    const library = libraryOver(fake, { now: 0 }, () => AbortSignal.timeout(1));
    expect(await rejection(library.file(name, bytes('one'), null))).toBeInstanceOf(Unavailable);
  });

  test('a sign-in nobody answers is ended', async () => {
    const credential = () => ({
      getToken: (_: unknown, options: GetTokenOptions = {}) =>
        new Promise<never>((_resolve, reject) =>
          options.abortSignal?.addEventListener('abort', () => reject(new Error('The operation was aborted.'))),
        ),
    });
    const library = libraryOver({ ...fakeSharePoint(), credential }, { now: 0 }, () => AbortSignal.timeout(1));
    expect(await rejection(library.file(name, bytes('one'), null))).toBeInstanceOf(Unavailable);
  });

  test('a sign-in that cannot reach anybody', async () => {
    const credential = () => ({ getToken: () => Promise.reject(new Error('network_error: getaddrinfo')) });
    const library = libraryOver({ ...fakeSharePoint(), credential });
    expect(await rejection(library.file(name, bytes('one'), null))).toBeInstanceOf(Unavailable);
  });
});

describe('throttling', () => {
  test.each([
    ['seconds', '300', 300_000],
    ['a date', new Date(120_000).toUTCString(), 120_000],
    ['nothing readable', 'soon', 30_000],
    ['a year', '31536000', 3_600_000],
  ])('Retry-After as %s is obeyed: nothing at all is sent until then', async (_, header, rest) => {
    const fake = fakeSharePoint();
    const clock = { now: 0 };
    const library = libraryOver(fake, clock);
    fake.mishaps.push({ status: 429, headers: { 'retry-after': header } });
    expect(await rejection(library.file(name, bytes('one'), null))).toMatchObject({ retryAfter: rest });
    const sent = fake.exchanges.length;
    clock.now = rest - 1;
    expect(await rejection(library.file(name, bytes('one'), null))).toMatchObject({ retryAfter: 1 });
    expect(fake.exchanges.length).toBe(sent);
    clock.now = rest;
    expect((await library.file(name, bytes('one'), null)).filed.name).toBe(name);
  });

  test('at most four requests are under way at once', async () => {
    const fake = fakeSharePoint();
    const under = { way: 0, most: 0 };
    const library = libraryOver({
      ...fake,
      send: async (url, options) => {
        under.way += 1;
        under.most = Math.max(under.most, under.way);
        await new Promise(setImmediate);
        under.way -= 1;
        return fake.send(url, options);
      },
    });
    await library.file(name, bytes('first'), null);
    await Promise.all(Array.from({ length: 12 }, (_, n) => library.file(`${n}.docx`, bytes(`${n}`), null)));
    expect(under.most).toBe(4);
    expect(fake.names(folder)).toHaveLength(13);
  });
});

describe('what somebody must mend is told in words', () => {
  test.each([
    [400, 'refused what was asked'],
    [401, 'MicrosoftAppId'],
    [403, 'Sites.Selected'],
    [404, 'SHAREPOINT_SITE was not found'],
  ])('%i', async (status, words) => {
    const fake = fakeSharePoint();
    fake.fail({ status });
    const fault = await rejection(libraryOver(fake).file(name, bytes('one'), null));
    expect(fault).not.toBeInstanceOf(Unavailable);
    expect((fault as Error).message).toContain(words);
    expect((fault as Error).cause).toBeInstanceOf(Error);
  });

  test('a secret that is wrong or too old', async () => {
    const refused = new Error('invalid_client: AADSTS7000222: The provided client secret keys are expired.');
    const library = libraryOver({
      ...fakeSharePoint(),
      credential: () => ({ getToken: () => Promise.reject(refused) }),
    });
    const fault = await rejection(library.file(name, bytes('one'), null));
    expect(fault).not.toBeInstanceOf(Unavailable);
    expect((fault as Error).message).toMatch(/MicrosoftAppPassword.*AADSTS7000222/);
  });
});

describe('tokens', () => {
  test('one that is not accepted any more is replaced once, and the work goes on', async () => {
    const fake = fakeSharePoint();
    const library = libraryOver(fake);
    await library.file('before.docx', bytes('zero'), null);
    fake.tokens.valid = 'token-2';
    expect((await library.file(name, bytes('one'), null)).filed.name).toBe(name);
    expect(fake.exchanges.filter(({ status }) => status === 401)).toHaveLength(1);
  });

  test('after a permission was missing the next try comes with a new one', async () => {
    const fake = fakeSharePoint();
    const library = libraryOver(fake);
    fake.mishaps.push({ status: 403 });
    await rejection(library.file(name, bytes('one'), null));
    fake.tokens.valid = 'token-2';
    await library.file(name, bytes('one'), null);
    expect(fake.exchanges.filter(({ status }) => status === 401)).toHaveLength(0);
  });

  test('are shown to Graph alone, wherever an answer leads', async () => {
    const fake = fakeSharePoint();
    const { filed } = await libraryOver(fake).file(name, bytes('one'), null);
    const sent: string[] = [];
    const library = libraryOver({
      ...fake,
      send: async (url, options) => {
        if (new Headers(options.headers).has('authorization')) sent.push(new URL(url).hostname);
        // Without an address in the answer (as behind a proxy), the Graph client would keep the token.
        const answer = await fake.send(url, options);
        return new Response(answer.body, answer);
      },
    });
    await rejection(library.addPdf(filed));
    expect(new Set(sent)).toEqual(new Set(['graph.microsoft.com']));
  });
});
