import { LRUCache } from 'lru-cache';

/** Keys remembered: in a chat that talks a lot, far longer than Teams' redeliveries come (under a minute). */
const most = 2_000;

/** Runs work once per key. Failed work may run again, and running work is waited for. A null key is always new. */
export interface RunOnce {
  run(key: string | null, work: () => Promise<void>): Promise<void>;
  /** The key is new again. */
  forget(key: string): void;
}

export const createRunOnce = (): RunOnce => {
  const done = new LRUCache<string, Promise<void>>({ max: most });
  return {
    run(key, work) {
      if (key === null) return work();
      const before = done.get(key);
      if (before !== undefined) return before;
      const doing = work();
      done.set(key, doing);
      doing.catch(() => done.delete(key));
      return doing;
    },
    forget: (key) => void done.delete(key),
  };
};
