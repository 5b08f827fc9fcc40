import type { Draft, Meeting } from '../../meeting/meeting.ts';
import { type Account, isAnonymousMember, match } from '../../meeting/people/matching.ts';
import type { PersonId, Summons } from '../../meeting/summons.ts';
import type { AccountsView } from './summons-section.ts';

interface Called {
  readonly id: PersonId;
  readonly name: string;
  readonly group: string;
}

const calledIn = ({ groups }: Summons): readonly Called[] =>
  groups.flatMap(({ name: group, seats }) =>
    seats.flatMap(({ id, name }) => (name === null ? [] : [{ id, name, group }])),
  );

const accountsIn = (
  called: readonly Called[],
  roster: readonly Account[],
  { links, known }: { readonly links: Meeting['links']; readonly known?: Meeting['links'] | undefined },
): AccountsView => {
  const linked = new Map(Object.entries(links).map(([user, person]) => [person, user]));
  const open = called.filter(({ id }) => !linked.has(id));
  const free = roster.filter(({ user }) => !Object.hasOwn(links, user));
  const proposed = new Map(match(open, free, 0, known).same.map(([{ id }, { user }]) => [id, user]));
  return {
    people: called.map((person) => ({
      ...person,
      account: linked.get(person.id) ?? null,
      proposed: proposed.get(person.id) ?? null,
    })),
    accounts: roster
      .filter((account) => !isAnonymousMember(account))
      .map(({ user, name, kind, domain }) => ({ user, name, kind: kind ?? null, domain: domain ?? null })),
    anonymous: roster.filter(isAnonymousMember).map(({ name }) => name),
  };
};

/** Accounts proposed for those called by the kallelse under review; nobody has linked any. */
export const draftAccounts = ({ summons, accounts }: Draft, roster: readonly Account[]): AccountsView =>
  accountsIn(calledIn(summons), roster, { links: {}, known: accounts });

const kept = new WeakMap<
  Meeting['links'],
  { readonly summons: Summons; readonly roster: readonly Account[]; readonly view: AccountsView }
>();

/** The accounts of those called to the meeting, and who has none. Made once for each state of them, since most changes leave them as they are. */
export const meetingAccounts = ({ summons, links }: Meeting, roster: readonly Account[]): AccountsView | null => {
  if (!summons) return null;
  const before = kept.get(links);
  if (before && before.summons === summons && before.roster === roster) return before.view;
  const view = accountsIn(calledIn(summons), roster, { links });
  kept.set(links, { summons, roster, view });
  return view;
};
