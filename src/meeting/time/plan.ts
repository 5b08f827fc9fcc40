import { type Clock, clockOf, minutesNear, minutesOf } from '../../language/clock.ts';
import type { PlannedPause, Summons } from '../summons.ts';

/** When an item is meant to be on. */
export interface Planned {
  readonly item: number;
  readonly start: Clock;
  readonly end: Clock;
}

/** An item's planned time in minutes since the midnight before the meeting. */
export interface Span {
  readonly item: number;
  readonly start: number;
  readonly end: number;
  /** Whether it is as the kallelse has it. */
  readonly stated: boolean;
}

/** Planned minutes of pause after an item. */
export const minutesAfter = (pauses: readonly PlannedPause[], item: number): number =>
  pauses.filter(({ afterItem }) => afterItem === item).reduce((sum, { minutes }) => sum + minutes, 0);

/** Minutes of a clock time of the kallelse that is to follow on `free`, where that is known. */
const clockAfter = (clock: Clock, free: number | null): number =>
  free === null ? minutesOf(clock) : minutesNear(clock, free);

/** The items that have a length, in the order of the kallelse. */
export const spans = (summons: Summons): readonly Span[] => {
  const planned: Span[] = [];
  let free = summons.meeting.start === null ? null : minutesOf(summons.meeting.start);
  let shift = 0;
  for (const { number, slot } of summons.items) {
    const stated = slot?.start ? clockAfter(slot.start, free === null ? null : free - shift) + shift : null;
    const start = stated === null || (free !== null && planned.length > 0 && stated < free) ? free : stated;
    if (slot && start !== null) {
      if (stated !== null) shift += start - stated;
      planned.push({ item: number, start, end: start + slot.minutes, stated: stated !== null && shift === 0 });
      free = start + slot.minutes;
    }
    if (free !== null) free += minutesAfter(summons.meeting.pauses, number);
  }
  return planned;
};

/** The slots of the kallelse with its pauses added: where the kallelse forgot a pause, the items after it start later. */
export const plan = (summons: Summons): readonly Planned[] =>
  spans(summons).map(({ item, start, end }) => ({ item, start: clockOf(start), end: clockOf(end) }));
