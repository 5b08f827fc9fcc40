import type { Timer } from '../../../src/adapters/teams/outgoing/timer.ts';

/** A clock that jumps to whatever is waited for, so that a test of hours takes no time; `waits` tells how long was waited. */
export interface HastyTimer extends Timer {
  readonly waits: readonly number[];
}

export const hastyTimer = (): HastyTimer => {
  let time = 0;
  const waits: number[] = [];
  return {
    waits,
    now: () => time,
    after(milliseconds, call) {
      const soon = setImmediate(() => {
        waits.push(milliseconds);
        time += milliseconds;
        call();
      });
      return () => clearImmediate(soon);
    },
  };
};
