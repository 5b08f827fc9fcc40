import { nameKey, nearlySameName } from '../meeting/names.ts';
import type { PersonId } from '../meeting/summons.ts';
import type { View } from './view.ts';

type Member = View['roster'][number];

interface Called {
  readonly id: PersonId;
  readonly name: string;
}

/** How the people of a chat may be the called. Nothing is settled until a person says so. */
export interface Match {
  /** The only two who bear a name, letter by letter. */
  readonly same: readonly (readonly [Called, Member])[];
  /** Called with no such account; each with accounts to choose from, the likeliest first. */
  readonly open: readonly (readonly [Called, readonly Member[]])[];
}

// Directories often add the employer, "Eva Ek (Norrby kommun)", or put the family name first, "Ek, Eva".
const bare = (name: string): string =>
  nameKey(name.replace(/\([^)]*\)\s*$/, '').replace(/^([^,]+),\s*([^,]+)$/, '$2 $1'));

const likeness = (called: string, member: string): number => {
  const [words, others] = [bare(called).split(' '), bare(member).split(' ')];
  const shared = words.filter((word) => others.includes(word)).length;
  return shared + (nearlySameName(called, member) ? 2 : 0);
};

/** Proposes accounts for called people by name. At most `offered` accounts are put up for each who has none of the same name. */
export const match = (called: readonly Called[], roster: readonly Member[], offered: number): Match => {
  const bearing = <T extends { readonly name: string }>(people: readonly T[], name: string) =>
    people.filter((person) => bare(person.name) === bare(name));
  const same = called.flatMap((person): (readonly [Called, Member])[] => {
    const members = bearing(roster, person.name);
    const [member] = members;
    return member && members.length === 1 && bearing(called, person.name).length === 1 ? [[person, member]] : [];
  });
  const settled = new Set(same.flatMap(([person, member]) => [person.id, member.user]));
  const free = roster.filter((member) => !settled.has(member.user));
  const open = called
    .filter((person) => !settled.has(person.id))
    .map((person): readonly [Called, readonly Member[]] => {
      const likely = [...free].sort((a, b) => likeness(person.name, b.name) - likeness(person.name, a.name));
      return [person, likely.slice(0, offered)];
    });
  return { same, open };
};
