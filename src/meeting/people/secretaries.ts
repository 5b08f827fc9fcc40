import type { UserId } from '../events.ts';
import type { Meeting } from '../meeting.ts';
import { ownValue } from '../own-value.ts';

/** The secretary's accounts; where the meeting has none, that of whoever fixed its summons. */
export const secretariesOf = ({ links, people, lead }: Meeting): readonly UserId[] => {
  const named = Object.entries(links).flatMap(([user, person]) =>
    ownValue(people, person)?.role === 'secretary' ? [user] : [],
  );
  return named.length > 0 || lead === null ? named : [lead];
};
