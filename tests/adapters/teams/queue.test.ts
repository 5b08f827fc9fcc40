import { createQueue } from '../../../src/adapters/teams/outgoing/queue.ts';
import { chatWindows, createRateLimit } from '../../../src/adapters/teams/outgoing/rate-limit.ts';
import type { Log } from '../../../src/app/ports/log.ts';
import { hastyTimer } from './hasty-timer.ts';

const silent: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

describe('the queue of a chat', () => {
  test('never leaves a card old for long, though two of them change without end for three hours', async () => {
    const timer = hastyTimer();
    const queue = createQueue({
      chat: '19:a',
      limits: [createRateLimit(chatWindows)],
      timer,
      random: () => 0,
      log: silent,
    });
    const shown: Record<string, number[]> = { agenda: [], position: [] };
    const keepChanging = async (card: string): Promise<void> => {
      while (timer.now() < 3 * 3_600_000) {
        await queue.add({
          action: 'update',
          card,
          send: async () => {
            shown[card]?.push(timer.now());
            return { outcome: 'sent', activity: card };
          },
        });
      }
    };
    await Promise.all(Object.keys(shown).map(keepChanging));
    for (const times of Object.values(shown)) {
      const waits = times.slice(1).map((time, index) => time - (times[index] ?? 0));
      expect(Math.max(...waits)).toBeLessThanOrEqual(20_000);
      expect(Math.min(...waits)).toBeGreaterThanOrEqual(1_000);
    }
  });

  test('lets an answer out at once at any time of the hour, though cards change without end', async () => {
    const timer = hastyTimer();
    const queue = createQueue({
      chat: '19:a',
      limits: [createRateLimit(chatWindows)],
      timer,
      random: () => 0,
      log: silent,
    });
    const waits: Promise<number>[] = [];
    const answer = async (): Promise<number> => {
      const asked = timer.now();
      await queue.add({ action: 'post', card: null, send: async () => ({ outcome: 'sent', activity: 'answer' }) });
      return timer.now() - asked;
    };
    const keepChanging = async (card: string): Promise<void> => {
      while (timer.now() < 2 * 3_600_000) {
        if (timer.now() > waits.length * 15_000) waits.push(answer());
        await queue.add({ action: 'update', card, send: async () => ({ outcome: 'sent', activity: card }) });
      }
    };
    await Promise.all(['agenda', 'position'].map(keepChanging));
    expect(waits.length).toBeGreaterThan(400);
    expect(Math.max(...(await Promise.all(waits)))).toBeLessThanOrEqual(3_000);
  });
});
