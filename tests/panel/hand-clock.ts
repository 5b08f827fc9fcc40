import type { After } from '../../src/panel/after.ts';

/** Lets all that needs no clock come to its end: streams take several turns. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

/** A clock that moves by hand. */
export const handClock = () => {
  let now = 0;
  let timers: readonly { readonly due: number; readonly call: () => void }[] = [];
  const after: After = (milliseconds, call) => {
    const timer = { due: now + milliseconds, call };
    timers = [...timers, timer];
    return () => {
      timers = timers.filter((one) => one !== timer);
    };
  };
  return {
    after,
    settled,
    /** Lets so many milliseconds pass, and all that falls due in them happen in its order. */
    async pass(milliseconds: number): Promise<void> {
      const end = now + milliseconds;
      await settled();
      for (;;) {
        const [next] = timers.filter(({ due }) => due <= end).sort((one, other) => one.due - other.due);
        if (!next) break;
        now = next.due;
        timers = timers.filter((one) => one !== next);
        next.call();
        await settled();
      }
      now = end;
    },
  };
};
