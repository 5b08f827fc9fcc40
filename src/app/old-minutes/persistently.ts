import { Unavailable } from '../ports/unavailable.ts';

/** How often something is tried while a service is away, and the longest pause between two tries, in milliseconds. */
const tries = 6;
const longestPause = 60_000;

/** Does something, and again while library or database are away. `wait` gets the pause in milliseconds. Throws `Unavailable` after the last try. */
export const persistently = async <T>(
  work: () => Promise<T>,
  wait: (milliseconds: number) => Promise<void>,
): Promise<T> => {
  for (let nth = 1; ; nth += 1) {
    try {
      return await work();
    } catch (fault) {
      if (!(fault instanceof Unavailable) || nth === tries) throw fault;
      await wait(Math.min(fault.retryAfter, longestPause));
    }
  }
};
