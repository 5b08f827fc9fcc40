import { ApiError } from '../../src/panel/connection/api-error.ts';
import { type Live, openLive } from '../../src/panel/connection/live.ts';
import { handClock } from './hand-clock.ts';

const [second, minute] = [1_000, 60_000];

type Way = 'open' | 'cuts' | 'keeps headers' | 'keeps body' | 'gone' | 'signed out';

/** A server with one thing to tell, its state, and a way to it that treats streams as such ways do. */
const openWay = () => {
  const clock = handClock();
  let way: Way = 'open';
  let state = 1;
  const asked: string[] = [];
  const told: string[] = [];
  const streams = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const event = () => new TextEncoder().encode(`id: ${state}\ndata: {"now":${state}}\n\n`);

  const stream = (held: string | undefined, signal: AbortSignal | null | undefined): Response => {
    const body = new ReadableStream<Uint8Array>({
      start(one) {
        // As fetch does.
        signal?.addEventListener('abort', () => {
          streams.delete(one);
          one.error(new DOMException('aborted', 'AbortError'));
        });
        if (way === 'keeps body') return;
        streams.add(one);
        one.enqueue(new TextEncoder().encode('retry: 1000\n\n'));
        if (held !== String(state)) one.enqueue(event());
        if (way === 'cuts')
          clock.after(second, () => {
            streams.delete(one);
            one.error(new TypeError('cut'));
          });
      },
    });
    return new Response(body);
  };

  const api: Parameters<typeof openLive>[0]['api'] = {
    ask: async (path, { headers, signal }, sent) => {
      const [what] = path.split('?');
      asked.push(String(what));
      sent?.();
      if (way === 'gone') throw new ApiError(0, '');
      if (way === 'signed out') throw new ApiError(401, 'Logga in igen.');
      const held = headers?.['last-event-id'];
      if (what === 'sections')
        return Response.json(
          held === String(state) ? { held, sections: {} } : { held: `${state}`, sections: { now: state } },
        );
      if (way === 'keeps headers')
        return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new ApiError(0, ''))));
      return stream(held, signal);
    },
  };
  return {
    ...clock,
    asked,
    told,
    /** How often each was asked since the last time. */
    count(): Readonly<Record<string, number>> {
      const counted: Record<string, number> = {};
      for (const one of asked.splice(0)) counted[one] = (counted[one] ?? 0) + 1;
      return counted;
    },
    becomes(next: Way): void {
      way = next;
    },
    /** Something changes in the meeting. */
    change(): void {
      state += 1;
      if (way === 'open') for (const one of streams) one.enqueue(event());
    },
    /** The server ends all streams, as at its end or with a token. */
    end(): void {
      for (const one of streams) one.close();
      streams.clear();
    },
    open: (): Live =>
      openLive({
        api,
        surface: 'panel',
        after: clock.after,
        random: () => 0.5,
        listener: {
          changed: (patch) => told.push(JSON.stringify(patch)),
          connection: (to, refused) => told.push(refused ? `${to}: ${refused}` : to),
        },
      }),
  };
};

test('where streams are held, the server is asked for one and tells what changes', async () => {
  const way = openWay();
  way.open();
  await way.pass(second);
  way.change();
  await way.settled();
  expect(way.told).toEqual(['live', '{"now":1}', '{"now":2}']);
  expect(way.count()).toEqual({ live: 1 });
});

test.each([
  ['keeps streams back for ever', 'keeps body'],
  ['does not even pass their beginning on', 'keeps headers'],
] as const)('behind a proxy that %s the view comes all the same, and what changes within seconds', async (_, kind) => {
  const way = openWay();
  way.becomes(kind);
  way.open();
  await way.pass(6 * second);
  expect(way.told).toEqual(['{"now":1}', 'live']);
  way.change();
  await way.pass(4 * second);
  expect(way.told.slice(2)).toContain('{"now":2}');
  expect(way.told).not.toContain('lost');
});

test('behind a proxy that cuts each stream after a second the panel asks instead, and never says it lost contact', async () => {
  const way = openWay();
  way.becomes('cuts');
  way.open();
  await way.pass(10 * second);
  expect(way.count()).toMatchObject({ live: 3 });
  way.change();
  await way.pass(4 * second);
  expect(way.told).toContain('{"now":2}');
  expect(way.told).not.toContain('lost');
});

test('it asks at a calm rate, at once after a press, and tries a stream again more and more seldom', async () => {
  const way = openWay();
  way.becomes('keeps body');
  const live = way.open();
  await way.pass(5 * second);
  way.count();
  await way.pass(40 * second);
  expect(way.count()).toEqual({ sections: 10 });
  way.change();
  live.look();
  await way.settled();
  expect(way.told.at(-2)).toBe('{"now":2}');
  await way.pass(20 * minute);
  const { live: streams = 0, sections = 0 } = way.count();
  expect([streams, sections < 320]).toEqual([4, true]);
  way.becomes('open');
  await way.pass(12 * minute);
  way.count();
  way.change();
  await way.settled();
  expect(way.told.at(-1)).toBe('{"now":3}');
  expect(way.count()).toEqual({});
});

test('a stream that ends, as with a token, is begun anew unseen', async () => {
  const way = openWay();
  way.open();
  await way.pass(minute / 2);
  way.end();
  await way.pass(second);
  way.change();
  await way.settled();
  expect(way.told).toEqual(['live', '{"now":1}', 'live', '{"now":2}']);
});

test('a server that is gone is told as such, and found again once it is back', async () => {
  const way = openWay();
  way.open();
  await way.pass(minute / 2);
  way.becomes('gone');
  way.end();
  await way.pass(second);
  expect(way.told.at(-1)).toBe('lost');
  await way.pass(10 * minute);
  const { live = 0 } = way.count();
  expect(live < 45).toBe(true);
  way.becomes('open');
  way.change();
  await way.pass(30 * second);
  expect(way.told.slice(-2)).toEqual(['live', '{"now":2}']);
});

test('a server that falls silent in a stream is told as lost after three heartbeats', async () => {
  const way = openWay();
  way.open();
  await way.pass(44 * second);
  expect(way.told).not.toContain('lost');
  way.becomes('gone');
  await way.pass(2 * second);
  expect(way.told).toContain('lost');
});

test('the network coming back is noticed at once', async () => {
  const way = openWay();
  const live = way.open();
  await way.pass(minute / 2);
  way.becomes('gone');
  live.anew();
  await way.settled();
  expect(way.told.at(-1)).toBe('lost');
  await way.pass(10 * minute);
  way.becomes('open');
  way.change();
  live.anew();
  await way.settled();
  expect(way.told.slice(-2)).toEqual(['live', '{"now":2}']);
});

test('whoever is refused is told why, until they are let in', async () => {
  const way = openWay();
  way.becomes('signed out');
  way.open();
  await way.pass(minute);
  expect(new Set(way.told)).toEqual(new Set(['lost: Logga in igen.']));
  expect(way.told.length < 5).toBe(true);
});
