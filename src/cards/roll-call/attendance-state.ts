import { isPresent, type Person } from '../../meeting/meeting.ts';
import type { View } from '../kit/view.ts';

/** Where somebody is, as a card of the roll call tells it. */
export type AttendanceState = 'present' | 'expected' | 'absent' | 'apology' | 'own item' | 'left';

/** Whether somebody is present now; of a closed meeting, whether they ever were. */
export const wasHere = (person: Person, { meeting }: View): boolean =>
  meeting.phase === 'closed' ? person.answer === 'present' && person.presence.length > 0 : isPresent(person);

export const stateOf = (person: Person, view: View): AttendanceState => {
  if (wasHere(person, view)) return 'present';
  return person.answer === 'present' ? (person.presence.length > 0 ? 'left' : 'expected') : person.answer;
};

/** The name with what is to be known beside it. */
export const withNotes = (name: string, ...notes: readonly (string | null)[]): string =>
  [name, ...notes].filter((note) => note !== null).join(' · ');

/** Whom a deputy who is not in the kallelse deputises for, in words; null for everybody else. */
export const standsFor = ({ group, seats, deputisesFor }: Person, { words }: View): string | null =>
  group === null && seats.length > 0 && deputisesFor !== null ? words.cards.summons.deputises(deputisesFor) : null;
