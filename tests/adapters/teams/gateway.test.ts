import { setTimeout as slowly } from 'node:timers/promises';
import type { Shown } from '../../../src/cards/kit/view.ts';
import { md } from '../../../src/i18n/markdown.ts';
import { type BotAtWork, chat, said, startBot } from './bot-at-work.ts';
import type { Reply } from './teams-stand-in.ts';

const shown = (title: string): Shown => ({ card: { type: 'AdaptiveCard', version: '1.5', title }, summary: title });

/** Titles of the cards that reached Teams, in order. */
const titles = (bot: BotAtWork): readonly unknown[] =>
  bot.teams.calls.map(
    ({ body }) => (body['attachments'] as [{ content: { title: string } }] | undefined)?.[0].content.title,
  );

describe('the gateway', () => {
  let bot: BotAtWork;
  beforeEach(async () => {
    bot = await startBot();
    await bot.post(said('hjälp'));
  });
  afterEach(() => bot.close());

  const answers = (...replies: readonly (Reply | undefined)[]) => bot.teams.answer((_, nth) => replies[nth - 1]);

  test('posts a text and a card as Teams wants them, and tells their ids', async () => {
    const { outgoing } = bot.connected;
    expect(await outgoing.post(chat, md`**Hej**`)).toEqual({ outcome: 'sent', activity: 'sent-1' });
    expect(await outgoing.post(chat, shown('Dagordning'))).toEqual({ outcome: 'sent', activity: 'sent-2' });
    expect(bot.teams.calls).toMatchObject([
      {
        method: 'POST',
        path: `/v3/conversations/${encodeURIComponent(chat)}/activities`,
        body: { type: 'message', text: '**Hej**', textFormat: 'markdown', from: { id: '28:klubba' } },
      },
      {
        body: {
          summary: 'Dagordning',
          attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { title: 'Dagordning' } }],
        },
      },
    ]);
  });

  test('updates and removes by the id of the message', async () => {
    const { outgoing } = bot.connected;
    expect(await outgoing.update(chat, '17', async () => shown('Ny'))).toEqual({ outcome: 'sent', activity: '17' });
    expect(await outgoing.remove(chat, '17')).toEqual({ outcome: 'sent', activity: '17' });
    const path = `/v3/conversations/${encodeURIComponent(chat)}/activities/17`;
    expect(bot.teams.calls).toMatchObject([
      { method: 'PUT', path, body: { id: '17' } },
      { method: 'DELETE', path },
    ]);
  });

  test.each([500, 502, 503, 504, 408, 412])('sends a new message that was answered %d exactly once', async (status) => {
    bot.teams.answer(() => ({ status }));
    const { outgoing } = bot.connected;
    expect(await outgoing.post(chat, md`Hej`)).toEqual({ outcome: 'uncertain' });
    // Hours pass, in which what was to be sent again would be: the clock goes on only while something waits for it.
    for (let hour = 0; hour < 3; hour += 1) await new Promise<void>((done) => void bot.timer.after(3_600_000, done));
    expect(await outgoing.post(chat, md`Hej igen`)).toEqual({ outcome: 'uncertain' });
    expect(bot.teams.calls.map(({ body }) => body['text'])).toEqual(['Hej', 'Hej igen']);
  });

  test('obeys Retry-After, and sends a throttled message when the time has come', async () => {
    answers({ status: 429, headers: { 'retry-after': '7' } });
    expect(await bot.connected.outgoing.post(chat, md`Hej`)).toEqual({ outcome: 'sent', activity: 'sent-2' });
    expect(bot.timer.waits).toContain(7_000);
  });

  test('holds back what waits behind a throttled message', async () => {
    answers({ status: 429, headers: { 'retry-after': '7' } });
    const { outgoing } = bot.connected;
    await Promise.all([outgoing.post(chat, md`ett`), outgoing.post(chat, md`två`)]);
    expect(bot.teams.calls.map(({ body }) => body['text'])).toEqual(['ett', 'ett', 'två']);
  });

  test('backs off by itself, ever longer, where Teams does not say how long', async () => {
    bot.teams.answer(() => ({ status: 429 }));
    expect(await bot.connected.outgoing.post(chat, md`Hej`)).toMatchObject({ outcome: 'later' });
    expect(bot.teams.calls).toHaveLength(5);
    const pauses = bot.timer.waits.filter((wait) => wait >= 1_000);
    for (const [index, pause] of pauses.entries()) {
      expect(pause).toBeGreaterThanOrEqual(1_000 * 2 ** index);
      expect(pause).toBeLessThanOrEqual(1_500 * 2 ** index);
    }
    expect(pauses).toHaveLength(4);
  });

  test('does not wait out a pause of minutes, but says when to come back', async () => {
    answers({ status: 429, headers: { 'retry-after': '300' } });
    expect(await bot.connected.outgoing.post(chat, md`Hej`)).toEqual({ outcome: 'later', retryAfter: 300_000 });
  });

  test.each([412, 429, 500, 502, 503, 504])('repeats an update that was answered %d', async (status) => {
    answers({ status }, { status });
    expect(await bot.connected.outgoing.update(chat, '17', async () => shown('Ny'))).toMatchObject({ outcome: 'sent' });
    expect(bot.teams.calls).toHaveLength(3);
  });

  test.each([
    [404, 'gone'],
    [403, 'blocked'],
    [401, 'blocked'],
    [400, 'refused'],
    [413, 'refused'],
  ])('tells %d on an update as "%s", at once', async (status, outcome) => {
    bot.teams.answer(() => ({ status, body: { error: { code: 'ActivityNotFoundInConversation' } } }));
    expect(await bot.connected.outgoing.update(chat, '17', async () => shown('Ny'))).toEqual({ outcome });
    expect(bot.teams.calls).toHaveLength(1);
  });

  test('shows the newest state when the turn of an update comes, and only that', async () => {
    const { outgoing } = bot.connected;
    const states = Array.from({ length: 50 }, (_, index) => `läge ${index + 1}`);
    const sent = await Promise.all(states.map((state) => outgoing.update(chat, '17', async () => shown(state))));
    expect(titles(bot)).toEqual(['läge 50']);
    expect(new Set(sent.map(({ outcome }) => outcome))).toEqual(new Set(['sent']));
  });

  test('keeps a second between two updates of one card, and lets other messages by meanwhile', async () => {
    const { outgoing } = bot.connected;
    await outgoing.update(chat, '17', async () => shown('ett'));
    const before = bot.timer.now();
    const second = outgoing.update(chat, '17', async () => shown('två'));
    await outgoing.post(chat, shown('däremellan'));
    await second;
    expect(titles(bot)).toEqual(['ett', 'däremellan', 'två']);
    expect(bot.timer.now() - before).toBeGreaterThanOrEqual(1_000);
  });

  test('carries on with the newer update when one that failed is waiting', async () => {
    let newer: Promise<unknown> | undefined;
    bot.teams.answer((_, nth) => {
      if (nth > 1) return undefined;
      newer = bot.connected.outgoing.update(chat, '17', async () => shown('nyare'));
      return { status: 503 };
    });
    const first = await bot.connected.outgoing.update(chat, '17', async () => shown('äldre'));
    expect(first).toMatchObject({ outcome: 'sent' });
    expect(await newer).toMatchObject({ outcome: 'sent' });
    expect(titles(bot)).toEqual(['äldre', 'nyare']);
  });

  test('sends nothing when there is nothing to show, and comes back later when a card could not be made', async () => {
    const { outgoing } = bot.connected;
    expect(await outgoing.update(chat, '17', async () => null)).toEqual({ outcome: 'unchanged' });
    const failing = outgoing.update(chat, '18', () => Promise.reject(new Error('no journal')));
    expect(await failing).toMatchObject({ outcome: 'later' });
    expect(bot.teams.calls).toHaveLength(0);
  });

  test('never has two calls open in one chat, nor in two threads of one channel', async () => {
    const { outgoing } = bot.connected;
    const threads = ['19:kanal@thread.tacv2;messageid=1', '19:kanal@thread.tacv2;messageid=2'];
    for (const id of threads)
      await bot.post({ ...said('hjälp'), id, conversation: { id, conversationType: 'channel' } });
    bot.teams.answer(async () => {
      await slowly(20);
      return undefined;
    });
    const posts = [...threads, ...threads].map((thread) => outgoing.post(thread, md`Hej`));
    expect((await Promise.all(posts)).map(({ outcome }) => outcome)).toEqual(new Array(4).fill('sent'));
    expect(bot.teams.mostAtOnce()).toBe(1);
  });

  test('knows no way to a chat it was never told of', async () => {
    expect(await bot.connected.outgoing.post('19:okänd@thread.v2', md`Hej`)).toEqual({ outcome: 'gone' });
  });

  test('repeats even a new message while nobody answers at the address', async () => {
    await bot.teams.close();
    expect(await bot.connected.outgoing.post(chat, md`Hej`)).toMatchObject({ outcome: 'later' });
  });
});
