import { type Clock, clockOf, minutesOf } from '../../language/clock.ts';
import type { Item, Slot, Summons } from '../summons.ts';

const later = (clock: Clock | null, minutes: number): Clock | null => clock && clockOf(minutesOf(clock) + minutes);

/** The kallelse with the clock times from an index on so many minutes later. Gaps between the items stay. */
const shifted = (summons: Summons, from: number, minutes: number): Summons => ({
  ...summons,
  items: summons.items.map((item, at) => {
    const { slot } = item;
    if (at < from || !slot || minutes === 0) return item;
    return { ...item, slot: { ...slot, start: later(slot.start, minutes), end: later(slot.end, minutes) } };
  }),
});

/** When an item at this index would begin by the clock times of the kallelse; null where they do not tell. */
const startAt = ({ items, meeting }: Summons, at: number): Clock | null => {
  const next = items.slice(at).find(({ slot }) => slot?.start)?.slot;
  if (next) return next.start;
  const before = items.slice(0, at).findLast(({ slot }) => slot !== null)?.slot;
  return before ? later(before.start, before.minutes) : meeting.start;
};

const slotFrom = (start: Clock | null, minutes: number): Slot => ({ minutes, start, end: later(start, minutes) });

/** The kallelse with an item put in at an index; those after it come as much later as it takes. */
export const insertedAt = (summons: Summons, at: number, item: Item): Summons => {
  const { slot } = item;
  const placed = slot ? { ...item, slot: slotFrom(startAt(summons, at), slot.minutes) } : item;
  const { items } = shifted(summons, at, slot?.minutes ?? 0);
  return { ...summons, items: [...items.slice(0, at), placed, ...items.slice(at)] };
};

/** The kallelse without the item at an index. Those after it come earlier; a pause after it stays where it was. */
export const takenOutAt = (summons: Summons, at: number): Summons => {
  const [item, before] = [summons.items[at], summons.items[at - 1]];
  if (!item) return summons;
  const { items, meeting } = shifted(summons, at + 1, -(item.slot?.minutes ?? 0));
  const pauses = meeting.pauses.flatMap((pause) => {
    if (pause.afterItem !== item.number) return [pause];
    return before ? [{ ...pause, afterItem: before.number }] : [];
  });
  return { ...summons, meeting: { ...meeting, pauses }, items: items.filter((one) => one !== items[at]) };
};

/** The kallelse with another length for the item at an index; null for none. */
export const resizedAt = (summons: Summons, at: number, minutes: number | null): Summons => {
  const before = summons.items[at]?.slot ?? null;
  const start = before?.start ?? startAt(summons, at);
  const slot = minutes === null ? null : slotFrom(start, minutes);
  const { items } = shifted(summons, at + 1, (minutes ?? 0) - (before?.minutes ?? 0));
  return { ...summons, items: items.map((item, index) => (index === at ? { ...item, slot } : item)) };
};
