import { localTime } from '../../i18n/dates.ts';
import type { Timed } from '../../meeting/time/planned-day.ts';
import { type Progress, progress } from '../../meeting/time/schedule.ts';
import type { View } from '../kit/view.ts';

interface Known {
  readonly zone: string;
  /** In whole seconds. */
  readonly now: number;
  readonly progress: Progress;
}

const latest = new WeakMap<Timed, Known>();

/**
 * How far the meeting is ahead of its schedule or behind it at this second, in the board's time zone.
 * All who press within one second share one result: a state of the meeting never changes.
 */
export const scheduleProgress = ({
  meeting,
  now: exact,
  zone,
}: Pick<View, 'now' | 'zone'> & { readonly meeting: Timed }): Progress => {
  const now = Math.floor(exact / 1_000) * 1_000;
  const known = latest.get(meeting);
  if (known?.zone === zone && known.now === now) return known.progress;
  const found = { zone, now, progress: progress(meeting, now, localTime(zone)) };
  latest.set(meeting, found);
  return found.progress;
};
