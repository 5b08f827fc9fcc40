import { type Clock, clockOf } from '../../language/clock.ts';
import type { Instant } from '../events.ts';
import type { Interval } from '../meeting.ts';
import { currentPause, currentVisit } from '../meeting.ts';
import type { Item, PlannedPause, Summons } from '../summons.ts';
import type { LocalTime } from './local-time.ts';
import { minutesAfter, type Planned } from './plan.ts';
import { plannedDay, type Timed } from './planned-day.ts';

/** The plan against the clock. */
export interface Progress {
  /** The plan as it is for the day the meeting is held. */
  readonly planned: readonly Planned[];
  /** The end stated in the kallelse, likewise. */
  readonly end: Clock | null;
  /** Minutes behind the plan; negative is ahead. */
  readonly late: number;
  /** When the meeting will end if every item left takes its planned time; null without slots. */
  readonly ends: Clock | null;
  /** Whether that passes the end stated in the kallelse. */
  readonly passesEnd: boolean;
  /** Items not yet finished, the current first, with the times now expected. */
  readonly expected: readonly Planned[];
}

const minute = 60_000;

const lasted = (intervals: readonly Interval[], within: Interval, now: Instant): number =>
  intervals.reduce((sum, { from, to }) => {
    const start = Math.max(from, within.from);
    const end = Math.min(to ?? now, within.to ?? now);
    return sum + Math.max(0, end - start);
  }, 0);

/** Whole minutes spent on an item, pauses taken out, in milliseconds. */
const spentOn = (meeting: Timed, item: number, now: Instant): number => {
  const visits = meeting.visits.filter((visit) => visit.item === item);
  const spent = visits.reduce(
    (sum, visit) => sum + (visit.to ?? now) - visit.from - lasted(meeting.pauses, visit, now),
    0,
  );
  return Math.floor(spent / minute) * minute;
};

/** Planned pauses still to come: each pause taken uses up the earliest. */
export const pausesLeft = (meeting: Timed, summons: Summons): readonly PlannedPause[] => {
  const at = ({ afterItem }: PlannedPause): number => summons.items.findIndex(({ number }) => number === afterItem);
  return [...summons.meeting.pauses].sort((a, b) => at(a) - at(b)).slice(meeting.pauses.length);
};

const unfinished = (meeting: Timed, summons: Summons): readonly Item[] => {
  const current = currentVisit(meeting)?.item;
  if (current === undefined) return meeting.visits.length > 0 ? [] : summons.items;
  return summons.items.slice(summons.items.findIndex(({ number }) => number === current));
};

/** The whole minute from which work can go on. */
const goesOnAt = (meeting: Timed, now: Instant): Instant => {
  const pause = currentPause(meeting);
  const left = pause ? Math.max(0, Math.ceil((pause.from + pause.minutes * minute - now) / minute)) : 0;
  return (Math.floor(now / minute) + left) * minute;
};

/** How the meeting keeps to its plan, by the clocks of the board's time zone. */
export const progress = (meeting: Timed, now: Instant, local: LocalTime): Progress => {
  const { summons } = meeting;
  const today = summons && plannedDay(meeting, summons, now, local);
  const stated = summons?.meeting.end ?? null;
  const last = today?.items.at(-1);
  if (!summons || !today || !last)
    return { planned: [], end: stated, late: 0, ends: null, passesEnd: false, expected: [] };
  const pauses = pausesLeft(meeting, summons);
  const shown = (from: Instant, to: Instant) => ({ start: today.clockAt(from), end: today.clockAt(to) });
  let time = goesOnAt(meeting, now);
  const expected: Planned[] = [];
  for (const { number } of unfinished(meeting, summons)) {
    const slot = today.items.find(({ item }) => item === number);
    if (slot) {
      const spent = spentOn(meeting, number, now);
      // What comes before the first slot has no planned length, so being quick there is not being early.
      if (slot === today.items[0] && spent === 0) time = Math.max(time, slot.from);
      const end = time + Math.max(0, slot.to - slot.from - spent);
      expected.push({ item: number, ...shown(time - spent, end) });
      time = end;
    }
    time += minutesAfter(pauses, number) * minute;
  }
  return {
    planned: today.items.map(({ item, start, end, stated, from, to }) => {
      const asStated = stated && !today.moved;
      return { item, ...(asStated ? { start: clockOf(start), end: clockOf(end) } : shown(from, to)) };
    }),
    end: today.end !== null && today.moved ? today.clockAt(today.end) : stated,
    late: expected.length > 0 ? (time - last.to) / minute : 0,
    ends: today.clockAt(time),
    passesEnd: today.end !== null && time > today.end,
    expected,
  };
};
