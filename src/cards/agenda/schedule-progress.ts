import { localTime } from '../../i18n/dates.ts';
import type { Timed } from '../../meeting/time/planned-day.ts';
import { type Progress, progress } from '../../meeting/time/schedule.ts';
import type { View } from '../kit/view.ts';

/** How the meeting keeps to its plan, by the clocks of the board. */
export const paceOf = ({ meeting, now, zone }: Pick<View, 'now' | 'zone'> & { readonly meeting: Timed }): Progress =>
  progress(meeting, now, localTime(zone));
