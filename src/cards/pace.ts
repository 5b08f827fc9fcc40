import { clockAt, dateAt } from '../i18n/dates.ts';
import { clockOf, minutesOf } from '../meeting/clock.ts';
import { type Planned, type Progress, plan, progress } from '../meeting/schedule.ts';
import type { Clock, Summons } from '../meeting/summons.ts';
import type { View } from './view.ts';

/** The plan against the clock of the day the meeting is held. */
export interface Pace extends Progress {
  readonly planned: readonly Planned[];
  /** The end stated in the kallelse. */
  readonly end: Clock | null;
}

/** Held on another day than called to, be it postponed or rehearsed, the plan begins when the meeting is opened; this is by how many minutes it moves. */
type Timed = Pick<View, 'meeting' | 'now' | 'zone'>;

const moved = ({ meeting: { date, start } }: Summons, { meeting, zone }: Timed): number => {
  const { openedAt } = meeting;
  if (date === null || start === null || openedAt === null || dateAt(openedAt, zone) === date) return 0;
  return minutesOf(clockAt(openedAt, zone)) - minutesOf(start);
};

const day = 24 * 60;

const by =
  (minutes: number) =>
  (clock: Clock): Clock =>
    clockOf((((minutesOf(clock) + minutes) % day) + day) % day);

/** How the meeting keeps to its plan. */
export const paceOf = (summons: Summons, view: Timed): Pace => {
  const shift = moved(summons, view);
  const [there, back] = [by(shift), by(-shift)];
  const onDay = ({ item, start, end }: Planned): Planned => ({ item, start: there(start), end: there(end) });
  const { ends, expected, ...rest } = progress(view.meeting, view.now, (at) => back(clockAt(at, view.zone)));
  return {
    ...rest,
    ends: ends && there(ends),
    expected: expected.map(onDay),
    planned: plan(summons).map(onDay),
    end: summons.meeting.end && there(summons.meeting.end),
  };
};
