/** No more than `most` within any `within` milliseconds. */
export interface Window {
  readonly most: number;
  readonly within: number;
}

/**
 * What one bot may send in one chat, a little below what Teams documents (7 in 1 s, 8 in 2 s, 60 in 30 s, 1800 in an hour): the network
 * may bunch together what left evenly.
 */
export const chatWindows: readonly Window[] = [
  { most: 6, within: 1_100 },
  { most: 7, within: 2_200 },
  { most: 56, within: 31_000 },
  { most: 1_700, within: 3_620_000 },
];

/** How much of that changes of cards may take, so that answers and new cards always find room: 16 in 31 s and 350 in an hour at the least. */
export const updateWindows: readonly Window[] = [
  { most: 4, within: 1_100 },
  { most: 5, within: 2_200 },
  { most: 40, within: 31_000 },
  { most: 1_350, within: 3_620_000 },
];

/** Changes of cards in the last hour from which on they are spaced, and by how many milliseconds: in the next hour what is left of their share. */
export const sparing = { from: { most: 550, within: 3_620_000 }, gap: 3_620_000 / (1_350 - 550) };

/** What one bot may ask of Teams in one tenant: 50 a second, less the roster's own calls. */
export const tenantWindows: readonly Window[] = [{ most: 40, within: 1_100 }];

/** Remembers when something went, and tells how long the next must wait. Times are milliseconds of one clock that never goes back. */
export interface RateLimit {
  /** Milliseconds from `now` until one more may go; 0 when at once. */
  wait(now: number): number;
  /** Counts one as gone at `now`. */
  take(now: number): void;
}

/** A sliding-window limiter for all of `windows` at once. */
export const createRateLimit = (windows: readonly Window[]): RateLimit => {
  const longest = Math.max(...windows.map((window) => window.within));
  let gone: number[] = [];
  return {
    wait: (now) =>
      windows.reduce((wait, { most, within }) => {
        const oldest = gone.at(-most);
        return oldest === undefined ? wait : Math.max(wait, oldest + within - now);
      }, 0),
    take(now) {
      // Let go of the past in strides, so that a long meeting costs nothing per message.
      if (gone.length > 4_096) gone = gone.filter((time) => time > now - longest);
      gone.push(now);
    },
  };
};
