import type { Person } from '../../meeting/meeting.ts';
import type { View } from '../kit/view.ts';

/** The name with what is to be known beside it. */
export const withNotes = (name: string, ...notes: readonly (string | null)[]): string =>
  [name, ...notes].filter((note) => note !== null).join(' · ');

/** Whom a deputy who is not in the kallelse deputises for, in words; null for everybody else. */
export const standsFor = ({ group, seats, deputisesFor }: Person, { words }: View): string | null =>
  group === null && seats.length > 0 && deputisesFor !== null ? words.cards.summons.deputises(deputisesFor) : null;
