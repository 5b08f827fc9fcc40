import { nameKey } from '../../language/names.ts';
import type { UserId } from '../events.ts';
import type { Meeting } from '../meeting.ts';
import type { PersonId, Summons } from '../summons.ts';

/**
 * Accounts that a person linked at the board's last meeting, as people of this kallelse, matched by name. A name that two people share
 * matches nobody.
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
