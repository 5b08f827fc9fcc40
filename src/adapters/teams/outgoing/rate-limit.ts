/** No more than `most` within any `within` milliseconds. */
export interface Window {
  readonly most: number;
  readonly within: number;
}

/**
 * What one bot may send in one chat. A little below Teams' documented limits (7 in 1 s, 8 in 2 s, 60 in 30 s, 1800 in an hour), since the
 * network may bunch messages together.
 */
export const chatWindows: readonly Window[] = [
  { most: 6, within: 1_100 },
  { most: 7, within: 2_200 },
  { most: 56, within: 31_000 },
  { most: 1_700, within: 3_620_000 },
];

/** How much of that card updates may use. The rest, at least 16 in 31 s and 350 in an hour, is kept for answers and new cards. */
export const updateWindows: readonly Window[] = [
  { most: 4, within: 1_100 },
  { most: 5, within: 2_200 },
  { most: 40, within: 31_000 },
  { most: 1_350, within: 3_620_000 },
];

/** After so many card updates in an hour they are spaced by `gap` milliseconds, so that the rest of their share lasts the hour. */
export const sparing = { from: { most: 550, within: 3_620_000 }, gap: 3_620_000 / (1_350 - 550) };

/** What one bot may ask of Teams in one tenant: 50 a second, less the roster's own calls. */
export const tenantWindows: readonly Window[] = [{ most: 40, within: 1_100 }];

/** Counts what was sent, and tells how long the next must wait. Times are milliseconds of one clock that never goes back. */
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
      // The past is dropped in batches, so that a long meeting costs nothing per message.
      if (gone.length > 4_096) gone = gone.filter((time) => time > now - longest);
      gone.push(now);
    },
  };
};
