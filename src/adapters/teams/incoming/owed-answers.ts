import type { Timer } from '../outgoing/timer.ts';

/**
 * How long Teams may take to deliver a message again that we did not take, in milliseconds. It does so within half a minute, or not at all.
 */
const redelivery = 60_000;

/** Messages remembered. Nobody is told of more than these in a minute. */
const most = 1_000;

/** Messages that could not be taken. Teams should deliver them again; where it does not the person is told. */
export interface OwedAnswers {
  /** The message with this key was not taken. `tell` is called once, unless the key is taken in time; a null key cannot be known again. */
  owe(key: string | null, tell: () => void): void;
  /** It has come again, and was taken. */
  taken(key: string | null): void;
}

export const createOwedAnswers = (timer: Timer): OwedAnswers => {
  const owed = new Map<string | null, () => void>();
  return {
    owe(key, tell) {
      if (owed.has(key) || owed.size >= most) return;
      const cancel = timer.after(redelivery, () => {
        owed.delete(key);
        tell();
      });
      owed.set(key, cancel);
    },
    taken(key) {
      owed.get(key)?.();
      owed.delete(key);
    },
  };
};
