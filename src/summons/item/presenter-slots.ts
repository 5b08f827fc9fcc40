import type { Presenter, Slot } from '../../meeting/summons.ts';
import { slotOf } from './slots.ts';

/** Presenters without the times that stand beside them, and the length of the item by those times. */
export interface TimedPresenters {
  readonly presenters: readonly Presenter[];
  readonly slot: Slot | null;
}

/** The length by all times together; null where one of several says when it begins. */
const together = (slots: readonly Slot[]): Slot | null => {
  const [first] = slots;
  if (slots.length < 2 || !first) return first ?? null;
  if (slots.some(({ start }) => start !== null)) return null;
  return { minutes: slots.reduce((sum, { minutes }) => sum + minutes, 0), start: null, end: null };
};

/** Takes `15 min` from `Eva Ek, Regionen, 15 min`, where it would be an organisation. Nothing changes where the times give no length. */
export const withoutSlots = (presenters: readonly Presenter[]): TimedPresenters => {
  const slots: Slot[] = [];
  const untimed = presenters.map(({ name, affiliation }): Presenter => {
    const kept = (affiliation ?? '').split(', ').filter((part) => {
      const slot = slotOf(part);
      if (slot) slots.push(slot);
      return slot === null;
    });
    return { name, affiliation: kept.join(', ') || null };
  });
  const slot = together(slots);
  return slot ? { presenters: untimed, slot } : { presenters, slot: null };
};
