import { localTime } from '../../i18n/dates.ts';
import type { Timed } from '../../meeting/time/planned-day.ts';
import { type Progress, progress } from '../../meeting/time/schedule.ts';
import type { View } from '../kit/view.ts';

/** How far the meeting is ahead of its schedule or behind it, in the board's time zone. */
export const scheduleProgress = ({
  meeting,
  now,
  zone,
}: Pick<View, 'now' | 'zone'> & { readonly meeting: Timed }): Progress => progress(meeting, now, localTime(zone));
