/** Teams counts sends (post, update, delete) and reads (members, meeting) separately. */
export type Traffic = 'send' | 'read';

/**
 * Limits of one bot in one conversation: [calls, seconds] (Microsoft Learn, "Optimize your bot with rate limiting in Teams").
 * That updates count as sends is our careful reading; Microsoft does not say.
 */
const allowed: Readonly<Record<Traffic, readonly (readonly [number, number])[]>> = {
  send: [
    [7, 1],
    [8, 2],
    [60, 30],
    [1800, 3600],
  ],
  read: [
    [14, 1],
    [16, 2],
    [120, 30],
    [3600, 3600],
  ],
};

/** Most calls of one app in a tenant, per second. */
const perSecond = 50;

/** Counts a call and returns null; or returns after how many whole seconds to try again. A refused call is not counted. */
export type Limits = (traffic: Traffic, conversation: string) => number | null;

export const noLimits: Limits = () => null;

/** Teams' rate limits. `now` is in milliseconds. */
export function teamsLimits(now: () => number): Limits {
  const calls = new Map<string, number[]>();
  const countsOf = (key: string, kept: number): number[] => {
    const fresh = (calls.get(key) ?? []).filter((at) => at > now() - kept * 1000);
    calls.set(key, fresh);
    return fresh;
  };
  return (traffic, conversation) => {
    const ours = countsOf(`${traffic} ${conversation}`, 3600);
    const all = countsOf('app', 1);
    const waits = [
      ...allowed[traffic].map(([most, seconds]) => waitOf(ours, most, seconds, now())),
      waitOf(all, perSecond, 1, now()),
    ];
    const wait = Math.max(...waits);
    if (wait > 0) return Math.ceil(wait / 1000);
    ours.push(now());
    all.push(now());
    return null;
  };
}

/** Milliseconds until one more call is within `most` per `seconds`; 0 when it is now. */
function waitOf(times: readonly number[], most: number, seconds: number, now: number): number {
  const since = times.at(-most);
  return since === undefined ? 0 : Math.max(0, since + seconds * 1000 - now);
}
