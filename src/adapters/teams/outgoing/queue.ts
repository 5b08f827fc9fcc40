import type { Log } from '../../../app/ports/log.ts';
import type { Sent } from '../../../app/ports/teams/outgoing.ts';
import { createRateLimit, type RateLimit, sparing, updateWindows } from './rate-limit.ts';
import { type Action, backOff, failureOf } from './send-errors.ts';
import type { Timer } from './timer.ts';

/** One thing to send. `card` is the message it changes; null for a new one. */
interface Errand {
  readonly action: Action;
  readonly card: string | null;
  readonly send: () => Promise<Sent>;
}

interface Waiting {
  errand: Errand;
  attempts: number;
  readonly result: Promise<Sent>;
  readonly resolve: (sent: Sent) => void;
}

export interface QueueDependencies {
  /** The chat's id, for the log. */
  readonly chat: string;
  /** All of them are obeyed. */
  readonly limits: readonly RateLimit[];
  readonly timer: Timer;
  readonly random: () => number;
  readonly log: Log;
}

/** What waits to be sent in one chat. */
export interface Queue {
  /** Resolves with what became of it; never rejects. An update of a card whose update still waits takes its place. */
  add(errand: Errand): Promise<Sent>;
  /** Another process has sent here until now. Half of what Teams takes in 30 s counts as sent, and the queue rests for a second. */
  tookOver(): void;
  settled(): Promise<void>;
}

/** Failed attempts before the caller is told `later`: some 20 s with the back-off. */
const mostAttempts = 5;
/** When to come back after we gave up, in milliseconds. */
export const givenUp = 30_000;
/** Longest wait that Teams may ask for and the queue keeps, in milliseconds. */
const longestWait = 60_000;
/** Messages counted as sent by the process that spoke in the chat before this one. */
const takenOver = 28;
/**
 * Least time between two updates of one card, in milliseconds. A full room that presses then causes few updates, and the last is shown
 * soon.
 */
const cardGap = 1_000;

/**
 * A queue that sends one at a time, oldest first. A card that was just updated waits, and lets others pass. All updates are spaced once
 * there were many in the last hour: somewhat late for long is better than stopped at the end of the hour.
 */
export const createQueue = ({ chat, limits, timer, random, log }: QueueDependencies): Queue => {
  let waiting: Waiting[] = [];
  const updated = new Map<string, number>();
  let notBefore = 0;
  let busy: Promise<void> | null = null;
  let wake = () => {};

  const updates = createRateLimit(updateWindows);
  const often = createRateLimit([sparing.from]);
  const spaced = createRateLimit([{ most: 1, within: sparing.gap }]);

  const readyAt = ({ errand: { action, card } }: Waiting, now: number): number => {
    if (action !== 'update' || card === null) return 0;
    const room = Math.max(updates.wait(now), often.wait(now) > 0 ? spaced.wait(now) : 0);
    return Math.max(now + room, (updated.get(card) ?? -cardGap) + cardGap);
  };

  /** Sleeps so long, or until something new waits. */
  const sleep = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const cancel = timer.after(milliseconds, resolve);
      wake = () => {
        cancel();
        resolve();
      };
    });

  const next = async (): Promise<Waiting> => {
    for (;;) {
      const now = timer.now();
      const closed = Math.max(notBefore - now, ...limits.map((limit) => limit.wait(now)));
      const first = waiting.reduce((best, one) =>
        Math.max(readyAt(one, now), now) < Math.max(readyAt(best, now), now) ? one : best,
      );
      const wait = Math.max(closed, readyAt(first, now) - now);
      if (wait <= 0) {
        for (const limit of first.errand.action === 'update' ? [...limits, updates, often, spaced] : limits)
          limit.take(now);
        waiting = waiting.filter((one) => one !== first);
        return first;
      }
      await sleep(wait);
    }
  };

  /** Puts a failed one back first in the queue. Where a newer update of the same card waits, that one replaces it. */
  const again = (failed: Waiting): void => {
    const newer = waiting.find(({ errand }) => errand.action === 'update' && errand.card === failed.errand.card);
    if (failed.errand.action === 'update' && newer) {
      newer.attempts = failed.attempts;
      newer.result.then(failed.resolve, failed.resolve);
    } else waiting.unshift(failed);
  };

  const attempt = async (one: Waiting): Promise<void> => {
    const { action, card, send } = one.errand;
    try {
      const sent = await send();
      if (action === 'update' && card !== null && sent.outcome === 'sent') updated.set(card, timer.now());
      one.resolve(sent);
    } catch (error) {
      one.attempts += 1;
      const failure = failureOf(action, error, Date.now());
      log.warn({ error, chat, action, attempt: one.attempts, failure }, 'Teams did not take a message');
      if (failure.outcome !== 'again') {
        one.resolve({ outcome: failure.outcome });
        return;
      }
      const pause = failure.after ?? backOff(one.attempts, random);
      notBefore = timer.now() + pause;
      if (one.attempts < mostAttempts && pause <= longestWait) again(one);
      else one.resolve({ outcome: 'later', retryAfter: Math.max(pause, givenUp) });
    }
  };

  const work = async (): Promise<void> => {
    while (waiting.length > 0) await attempt(await next());
    for (const [card, at] of updated) if (at + cardGap < timer.now()) updated.delete(card);
    busy = null;
  };

  return {
    add(errand) {
      const same =
        errand.action === 'update' &&
        waiting.find(({ errand: { action, card } }) => action === 'update' && card === errand.card);
      if (same) {
        same.errand = errand;
        return same.result;
      }
      let resolve: (sent: Sent) => void = () => {};
      const result = new Promise<Sent>((settle) => {
        resolve = settle;
      });
      waiting.push({ errand, attempts: 0, result, resolve });
      wake();
      // Calls made in the same tick are gathered first.
      busy ??= Promise.resolve().then(work);
      return result;
    },
    tookOver() {
      for (let sent = 0; sent < takenOver; sent += 1)
        for (const limit of [...limits, updates, often]) limit.take(timer.now());
    },
    settled: () => busy ?? Promise.resolve(),
  };
};
