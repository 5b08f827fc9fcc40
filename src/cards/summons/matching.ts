import { nameKey, nearlySameName } from '../../language/names.ts';
import type { UserId } from '../../meeting/events.ts';
import { isAnonymous } from '../../meeting/people/account.ts';
import type { PersonId } from '../../meeting/summons.ts';
import type { Member as InChat } from '../kit/view.ts';

type Member = Omit<InChat, 'mri'>;

interface Called {
  readonly id: PersonId;
  readonly name: string;
}

/** How the people of a chat may be the called. Nothing is settled until a person says so. */
export interface Match {
  /** The only two who bear a name, letter by letter, where the account is of the organisation that holds the meeting, or was theirs last time: anybody else's may bear any name. */
  readonly same: readonly (readonly [Called, Member])[];
  /** Called with no such account; each with accounts to choose from, the likeliest first. */
  readonly open: readonly (readonly [Called, readonly Member[]])[];
}

// Directories often add the employer, "Eva Ek (Norrby kommun)", or put the family name first, "Ek, Eva".
/** Without a bracket at its end; a bracket inside is part of the name. */
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
export const isAnonymousMember = ({ user, kind }: Pick<Member, 'user' | 'kind'>): boolean =>
  kind === 'anonymous' || isAnonymous(user);

/** How much alike two names are: words shared, and more where the rest is nearly the same. */
const likeness = (called: string, member: string): number => {
  const others = member.split(' ');
  const shared = called.split(' ').filter((word) => others.includes(word)).length;
  return shared + (shared > 0 && nearlySameName(called, member) ? 2 : 0);
};

/** Proposes accounts for called people by name; one that has not signed in is nobody's. `known` are accounts
 * and whose they were at the board's last meeting. At most `offered` accounts are put up for each who has none of the same name. */
export const match = (
  called: readonly Called[],
  roster: readonly Member[],
  offered: number,
  known: Readonly<Record<UserId, PersonId>> = {},
): Match => {
  const knownBy = new Set(Object.values(known));
  /** Whose account the board knows has that one; of others the organisation that holds the meeting vouches for its own. */
  const isTrusted = (person: Called, { user, kind }: Member): boolean =>
    knownBy.has(person.id) ? known[user] === person.id : kind === 'member';
  const people = called.map((person) => ({ person, name: bare(person.name) }));
  const members = roster.map((member) => ({ member, name: bare(member.name) }));
  const same = people.flatMap(({ person, name }): (readonly [Called, Member])[] => {
    const bearers = members.filter((other) => other.name === name);
    const alone = bearers.length === 1 && people.filter((other) => other.name === name).length === 1;
    const member = bearers[0]?.member;
    return alone && member && isTrusted(person, member) && !isAnonymousMember(member) ? [[person, member]] : [];
  });
  const settled = new Set(same.flatMap(([person, member]) => [person.id, member.user]));
  const free = members.filter(({ member }) => !settled.has(member.user) && !isAnonymousMember(member));
  const open = people
    .filter(({ person }) => !settled.has(person.id))
    .map(({ person, name }): readonly [Called, readonly Member[]] => {
      const rated = free.map(({ member, name: other }) => ({ member, alike: likeness(name, other) }));
      const likeliest = rated.sort((a, b) => b.alike - a.alike).slice(0, offered);
      return [person, likeliest.map(({ member }) => member)];
    });
  return { same, open };
};
