import { nameKey, nearlySameName } from '../../language/names.ts';
import type { UserId } from '../events.ts';
import type { PersonId } from '../summons.ts';
import { type AccountOf, isAnonymous } from './account.ts';

/** An account of somebody in the chat. */
export interface Account extends AccountOf {
  readonly user: UserId;
  readonly name: string;
}

interface Called {
  readonly id: PersonId;
  readonly name: string;
}

/** Proposals for which account is which called person. A person decides. */
export interface Match {
  /**
   * Exactly one called person and one account have this name, and the account can be trusted: it belongs to the organisation that holds the meeting,
   * or was this person's at the last meeting. Any other account may call itself anything.
   */
  readonly same: readonly (readonly [Called, Account])[];
  /** All other called people, each with accounts to choose from, the likeliest first. */
  readonly open: readonly (readonly [Called, readonly Account[]])[];
}

// Directories often add the employer, "Eva Ek (Norrby kommun)", or put the family name first, "Ek, Eva".
/** The name without a bracket at its end. A bracket inside is part of the name. */
const withoutEmployer = (name: string): string => {
  const said = name.trimEnd();
  const open = said.endsWith(')') ? said.indexOf('(', said.lastIndexOf(')', said.length - 2) + 1) : -1;
  return open < 0 ? name : said.slice(0, open);
};

const bare = (name: string): string => {
  const said = withoutEmployer(name);
  const [family, given, ...more] = said.split(',');
  return nameKey(family && given?.trim() && more.length === 0 ? `${given} ${family}` : said);
};

/** Whether somebody in the chat has not signed in. */
export const isAnonymousMember = ({ user, kind }: Pick<Account, 'user' | 'kind'>): boolean =>
  kind === 'anonymous' || isAnonymous(user);

/** How similar two names are: the number of shared words, plus 2 where the names are nearly the same. */
const likeness = (called: string, member: string): number => {
  const others = member.split(' ');
  const shared = called.split(' ').filter((word) => others.includes(word)).length;
  return shared + (shared > 0 && nearlySameName(called, member) ? 2 : 0);
};

/**
 * Proposes accounts for called people by name. Accounts that have not signed in are never proposed.
 * `known`: whose the accounts were at the board's last meeting. `offered`: most accounts to choose from for one person.
 */
export const match = (
  called: readonly Called[],
  roster: readonly Account[],
  offered: number,
  known: Readonly<Record<UserId, PersonId>> = {},
): Match => {
  const knownBy = new Set(Object.values(known));
  /** A person whose account the board knows has that account; any other needs one of the organisation that holds the meeting. */
  const isTrusted = (person: Called, { user, kind }: Account): boolean =>
    knownBy.has(person.id) ? known[user] === person.id : kind === 'member';
  const people = called.map((person) => ({ person, name: bare(person.name) }));
  const members = roster.map((member) => ({ member, name: bare(member.name) }));
  const same = people.flatMap(({ person, name }): (readonly [Called, Account])[] => {
    const bearers = members.filter((other) => other.name === name);
    const alone = bearers.length === 1 && people.filter((other) => other.name === name).length === 1;
    const member = bearers[0]?.member;
    return alone && member && isTrusted(person, member) && !isAnonymousMember(member) ? [[person, member]] : [];
  });
  const settled = new Set(same.flatMap(([person, member]) => [person.id, member.user]));
  const free = members.filter(({ member }) => !settled.has(member.user) && !isAnonymousMember(member));
  const open = people
    .filter(({ person }) => !settled.has(person.id))
    .map(({ person, name }): readonly [Called, readonly Account[]] => {
      const rated = free.map(({ member, name: other }) => ({ member, alike: likeness(name, other) }));
      const likeliest = rated.sort((a, b) => b.alike - a.alike).slice(0, offered);
      return [person, likeliest.map(({ member }) => member)];
    });
  return { same, open };
};
