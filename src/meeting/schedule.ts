import { clockOf, minutesOf } from './clock.ts';
import type { Instant } from './events.ts';
import type { Interval, Meeting } from './meeting.ts';
import { currentPause, currentVisit } from './meeting.ts';
import type { Clock, Item, PlannedPause, Summons } from './summons.ts';

/** When an item is meant to be on. */
export interface Planned {
  readonly item: number;
  readonly start: Clock;
  readonly end: Clock;
}

/** The plan against the clock. */
export interface Progress {
  /** Minutes behind the plan; negative is ahead. */
  readonly late: number;
  /** When the meeting will end if every item left takes its planned time; null without slots. */
  readonly ends: Clock | null;
  /** Whether that passes the end stated in the kallelse. */
  readonly passesEnd: boolean;
  /** Items not yet finished, the current first, with the times now expected. */
  readonly expected: readonly Planned[];
}

/** An item's planned time in minutes since midnight. */
interface Span {
  readonly item: number;
  readonly start: number;
  readonly end: number;
}

const minutesAfter = (pauses: readonly PlannedPause[], item: number): number =>
  pauses.filter(({ afterItem }) => afterItem === item).reduce((sum, { minutes }) => sum + minutes, 0);

const spans = (summons: Summons): readonly Span[] => {
  const planned: Span[] = [];
  let free = summons.meeting.start === null ? null : minutesOf(summons.meeting.start);
  let shift = 0;
  for (const { number, slot } of summons.items) {
    const stated = slot?.start ? minutesOf(slot.start) + shift : null;
    const start = stated === null || (free !== null && planned.length > 0 && stated < free) ? free : stated;
    if (slot && start !== null) {
      if (stated !== null) shift += start - stated;
      planned.push({ item: number, start, end: start + slot.minutes });
      free = start + slot.minutes;
    }
    if (free !== null) free += minutesAfter(summons.meeting.pauses, number);
  }
  return planned;
};

/** The slots of the kallelse with its pauses counted in: an item after a pause starts that much later than a plan that forgot it. */
export const plan = (summons: Summons): readonly Planned[] =>
  spans(summons).map(({ item, start, end }) => ({ item, start: clockOf(start), end: clockOf(end) }));

const minute = 60_000;

const lasted = (intervals: readonly Interval[], within: Interval, now: Instant): number =>
  intervals.reduce((sum, { from, to }) => {
    const start = Math.max(from, within.from);
    const end = Math.min(to ?? now, within.to ?? now);
    return sum + Math.max(0, end - start);
  }, 0);

/** Whole minutes spent on an item, pauses taken out. */
const spentOn = (meeting: Meeting, item: number, now: Instant): number => {
  const visits = meeting.visits.filter((visit) => visit.item === item);
  const spent = visits.reduce(
    (sum, visit) => sum + (visit.to ?? now) - visit.from - lasted(meeting.pauses, visit, now),
    0,
  );
  return Math.floor(spent / minute);
};

/** Planned pauses still to come: each pause taken uses up the earliest. */
const pausesLeft = (meeting: Meeting, summons: Summons): readonly PlannedPause[] =>
  [...summons.meeting.pauses].sort((a, b) => a.afterItem - b.afterItem).slice(meeting.pauses.length);

const unfinished = (meeting: Meeting, summons: Summons): readonly Item[] => {
  const current = currentVisit(meeting)?.item;
  if (current === undefined) return meeting.visits.length > 0 ? [] : summons.items;
  return summons.items.slice(summons.items.findIndex(({ number }) => number === current));
};

const waitsUntil = (meeting: Meeting, now: Instant, clock: number): number => {
  const pause = currentPause(meeting);
  return pause ? clock + Math.max(0, Math.ceil((pause.from + pause.minutes * minute - now) / minute)) : clock;
};

/** `clockAt` turns an instant into the board's local time. */
export const progress = (meeting: Meeting, now: Instant, clockAt: (at: Instant) => Clock): Progress => {
  const { summons } = meeting;
  const planned = summons ? spans(summons) : [];
  const last = planned.at(-1);
  if (!summons || !last) return { late: 0, ends: null, passesEnd: false, expected: [] };
  const pauses = pausesLeft(meeting, summons);
  const first = planned[0];
  let time = waitsUntil(meeting, now, minutesOf(clockAt(now)));
  const expected: Planned[] = [];
  for (const { number } of unfinished(meeting, summons)) {
    const slot = planned.find(({ item }) => item === number);
    if (slot) {
      const spent = spentOn(meeting, number, now);
      // What comes before the first slot has no planned length, so being quick there is not being early.
      if (slot === first && spent === 0) time = Math.max(time, slot.start);
      const end = time + Math.max(0, slot.end - slot.start - spent);
      expected.push({ item: number, start: clockOf(Math.max(0, time - spent)), end: clockOf(end) });
      time = end;
    }
    time += minutesAfter(pauses, number);
  }
  const { end } = summons.meeting;
  const late = expected.length > 0 ? time - last.end : 0;
  return { late, ends: clockOf(time), passesEnd: end !== null && time > minutesOf(end), expected };
};
