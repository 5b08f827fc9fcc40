import type { Meeting } from '../../meeting/meeting.ts';
import type { Shown } from './view.ts';

const cards = new WeakMap<Meeting, Map<string, Shown | null>>();

/**
 * Caches a card of one state of the meeting; a state never changes. `key` names everything else that the card depends on.
 * Returns the same object each time, so that it can be serialised once for many people.
 */
export const madeOnce = (meeting: Meeting, key: string, make: () => Shown | null): Shown | null => {
  const known = cards.get(meeting) ?? new Map<string, Shown | null>();
  cards.set(meeting, known);
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
};
