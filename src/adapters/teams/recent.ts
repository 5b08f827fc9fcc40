/** Keys remembered: in a chat that talks a lot, far longer than Teams' redeliveries come (under a minute). */
const most = 2_000;

/** Does a thing once per key; work that failed may be done again, and work under way is waited for. A null key is always new. */
export interface Recent {
  once(key: string | null, work: () => Promise<void>): Promise<void>;
}

export const createRecent = (): Recent => {
  const done = new Map<string, Promise<void>>();
  return {
    once(key, work) {
      if (key === null) return work();
      const before = done.get(key);
      if (before !== undefined) return before;
      const oldest = done.keys().next();
      if (done.size >= most && !oldest.done) done.delete(oldest.value);
      const doing = work();
      done.set(key, doing);
      doing.catch(() => done.delete(key));
      return doing;
    },
  };
};
