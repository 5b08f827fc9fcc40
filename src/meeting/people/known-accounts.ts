import { nameKey } from '../../language/names.ts';
import type { UserId } from '../events.ts';
import type { Meeting } from '../meeting.ts';
import type { PersonId, Summons } from '../summons.ts';

/**
 * The accounts that were somebody's at the board's last meeting, as a person linked them, by whom they are in a kallelse that calls the same
 * again. A name that two bear is nobody's.
 */
export const knownAccounts = ({ people, links }: Meeting, { groups }: Summons): Readonly<Record<UserId, PersonId>> => {
  const called = new Map<string, PersonId | null>();
  for (const { id, name } of groups.flatMap(({ seats }) => seats)) {
    const key = nameKey(name ?? '');
    if (name !== null) called.set(key, called.has(key) ? null : id);
  }
  const known = Object.entries(links).flatMap(([user, linked]): [UserId, PersonId][] => {
    const person = called.get(nameKey(people[linked]?.name ?? ''));
    return person ? [[user, person]] : [];
  });
  return Object.fromEntries(known);
};
