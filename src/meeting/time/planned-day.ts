import { daysAfter } from '../../language/calendar.ts';
import { type Clock, clockOf, minutesBetween, minutesOf } from '../../language/clock.ts';
import type { Instant } from '../events.ts';
import type { Meeting } from '../meeting.ts';
import type { Summons } from '../summons.ts';
import type { LocalTime } from './local-time.ts';
import { type Span, spans } from './plan.ts';

const minute = 60_000;
const halfDay = 12 * 60 * minute;
const day = 2 * halfDay;

/** What of a meeting tells how it stands against its plan. */
export type Timed = Pick<Meeting, 'summons' | 'openedAt' | 'visits' | 'pauses'>;

/** An item's planned time, in instants. */
interface PlannedItem extends Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** The plan of the day the meeting is held. */
export interface PlannedDay {
  readonly items: readonly PlannedItem[];
  readonly end: Instant | null;
  /** Held on another day than called to, be it postponed or rehearsed, the plan begins when the meeting is opened. */
  readonly moved: boolean;
  /** What the clocks show at an instant. */
  readonly clockAt: (at: Instant) => Clock;
}

const nearest = (instants: readonly Instant[], to: Instant): Instant =>
  instants.reduce((best, one) => (Math.abs(one - to) < Math.abs(best - to) ? one : best), instants[0] ?? to);

/** The planned times of a meeting as instants; `now` tells the day where neither kallelse nor opening does. */
export const plannedDay = (meeting: Timed, summons: Summons, now: Instant, local: LocalTime): PlannedDay | null => {
  const planned = spans(summons);
  const [first] = planned;
  if (!first) return null;
  const { date, start, end } = summons.meeting;
  const begins = start === null ? first.start : minutesOf(start);
  const held = meeting.openedAt ?? now;
  const today = local.dateAt(held);
  const days = date === null ? [-1, 0, 1].map((away) => daysAfter(today, away)) : [date];
  const called = nearest(
    days.flatMap((one) => local.instantsOf(one, clockOf(begins))),
    held,
  );
  const opened = meeting.openedAt;
  const moved = opened !== null && local.dateAt(called) !== today && Math.abs(opened - called) >= halfDay;
  const origin = moved ? Math.floor(opened / minute) * minute : called;
  const calledOn = local.dateAt(called);
  const steady = local.isSteady(origin);
  const shown = minutesOf(local.clockAt(origin));
  // On most days the clocks need not be asked for each item.
  const clockAt = (at: Instant): Clock =>
    steady && Math.abs(at - origin) < day ? clockOf(shown + (at - origin) / minute) : local.clockAt(at);

  /**
   * Each clock time of the kallelse comes after the one before it. In a night when clocks change, a time can mean the old clock, the new clock,
   * or only a length. The first possible one is taken.
   */
  let last = { at: origin, minutes: begins };
  const reach = (minutes: number, stated: boolean): Instant => {
    const byLength = last.at + (minutes - last.minutes) * minute;
    if (steady || moved || !stated) return byLength;
    const byClock = local.instantsOf(daysAfter(calledOn, Math.floor((minutes * minute) / day)), clockOf(minutes));
    return Math.min(...[byLength, ...byClock].filter((one) => one >= last.at || one === byLength));
  };
  const items = planned.map((span): PlannedItem => {
    const from = reach(span.start, span.stated);
    const to = from + (span.end - span.start) * minute;
    last = { at: to, minutes: span.end };
    return { ...span, from, to };
  });
  return {
    items,
    end: end === null ? null : reach(begins + minutesBetween(clockOf(begins), end), true),
    moved,
    clockAt,
  };
};
