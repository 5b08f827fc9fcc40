import type { Meeting } from '../../meeting/meeting.ts';
import type { Shown } from './view.ts';

const cards = new WeakMap<Meeting, Map<string, Shown | null>>();

/**
 * The card as this state of the meeting shows it, made at the first asking: a state never changes. `key` names everything else that the card
 * depends on. The same card is the same object, so that whoever sends it to many can write it once.
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
