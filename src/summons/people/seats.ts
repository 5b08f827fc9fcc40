import { plainText } from '../../language/plain-text.ts';
import { words } from '../../language/vocabulary/words.ts';
import type { Role, Seat } from '../../meeting/summons.ts';
import {
  beginsWithPerson,
  endsWithPerson,
  holdsTwoNames,
  isFullName,
  isOrganisation,
  withoutTitle,
} from './person-names.ts';

/** A seat as written, before it has its id; `mark` is the footnote sign beside it. */
export interface WrittenSeat extends Omit<Seat, 'id'> {
  readonly mark: string | null;
  readonly line: number;
}

const roles = (Object.keys(words.roles) as Role[]).map(
  (role) => [new RegExp(`^${words.roles[role]}$`, 'iu'), role] as const,
);

/** The role a word names, abbreviated or not; null for any other word. */
export const roleOf = (word: string): Role | null => roles.find(([pattern]) => pattern.test(word.trim()))?.[1] ?? null;

const roleWithin = new RegExp(`(?<!\\p{L})(?:${Object.values(words.roles).join('|')})(?![\\p{L}.])`, 'iu');

/** Whether words are no name of one person: `samtliga ledamöter`, `12 ledamöter`, `Eva Ek Sjö kommun`, `Eva Ek Bo Lund`. */
export const isNoName = (name: string): boolean =>
  holdsTwoNames(name) || /^(?:\d|\p{Ll}+ \p{Ll})/u.test(name) || (/\s\S+\s/.test(name) && isOrganisation(name));

/** Whether what is told of a person names another: `Sjö kommun Eva Ek`. */
export const namesAnother = (affiliation: string): boolean =>
  beginsWithPerson(affiliation.split(/[,(]/)[0] ?? '') ||
  affiliation.split(',').some((part) => isOrganisation(part) && endsWithPerson(part));

/** Whether a seat tells a role that may be another body's (`ordförande i Sjö kommun`), or more than one person. */
export const isDoubtful = ({ name, affiliation }: Pick<WrittenSeat, 'name' | 'affiliation'>): boolean =>
  (name !== null && isNoName(name)) ||
  (affiliation !== null && (roleWithin.test(affiliation) || namesAnother(affiliation)));

const ownItem = new RegExp(`[\\s,(–—-]*(?<!\\p{L})${words.people.ownItemOnly}(?!\\p{L})\\)?\\.?$`, 'iu');
const footnote = /\s*(\*\d{1,2}|\*{1,3}|[¹²³])\s*$/u;
const deputy = new RegExp(`[,(\\s–-]+${words.people.deputises}\\s+([^()]+?)\\)?$`, 'iu');
const inPlaceOf = new RegExp(
  `[,(\\s–-]+${words.people.inPlaceOf}\\s+(\\p{Lu}[^(),]{2,60}?)\\s*(?:\\([^()]{1,20}\\))?\\)?$`,
  'u',
);
/** Whom a person deputises for, and the text without it: `Eva Ek (C), ersätter Bo Lund`, `Eva Ek (C) för Bo Lund (C)`. */
const deputyIn = (text: string): { readonly whom: string | null; readonly rest: string } => {
  const found = deputy.exec(text);
  const named = found ?? inPlaceOf.exec(text);
  const whom = named?.[1] ?? null;
  return named && (found || isFullName(withoutTitle(whom ?? '').name))
    ? { whom, rest: text.slice(0, named.index) }
    : { whom: null, rest: text };
};
const vacantPattern = new RegExp(`^\\(?${words.people.vacant}`, 'iu');
const vacantWord = new RegExp(`^\\W*${words.people.vacant}\\S*\\s*`, 'iu');

/** Longest entry of the called list, in UTF-16 units. */
const longest = 400;

/** Whether a line of the called list is a vacant seat. */
export const isVacant = (text: string): boolean => vacantPattern.test(plainText(text));

/** Whether an entry has the marks of a person: a role, a footnote sign, a note on presence or on deputising. */
export const isMarkedPerson = (text: string): boolean => {
  const said = plainText(text).slice(0, longest);
  const parts = said.split(/[,()]/).map((part) => part.trim().replace(/\s*\*+\d*$/, ''));
  return (
    ownItem.test(said) ||
    /\p{L}[\s)]*(?:\*\d{1,2}|\*{1,3})$/u.test(said) ||
    deputyIn(said).whom !== null ||
    parts.slice(1).some((part) => roleOf(part) !== null)
  );
};

/** Reads one entry of the called list: `Eva Ek, Västra/Östra`, `Bo Lund (ordförande) *`, `Vakant`. In `ordf, LGS` the role is another body's. */
export const seatOf = (text: string, line: number): WrittenSeat => {
  let said = plainText(text).slice(0, longest);
  const ownItemOnly = ownItem.test(said);
  said = said.replace(ownItem, '');
  const mark = footnote.exec(said)?.[1] ?? null;
  said = said.replace(footnote, '');
  const { whom: deputisesFor, rest } = deputyIn(said);
  said = rest.trim();
  let role: Role | null = null;
  const bracketed: string[] = [];
  said = said.replace(/\s*\(([^()]*)\)/gu, (_, inside: string) => {
    const here = roleOf(inside);
    role ??= here;
    if (!here && inside.trim() !== '') bracketed.push(inside.trim());
    return '';
  });
  const parts = said
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const last = parts.length > 1 ? roleOf(parts.at(-1) ?? '') : null;
  if (last && !role) {
    role = last;
    parts.pop();
  }
  const vacant = isVacant(text);
  if (vacant) parts[0] = (parts[0] ?? '').replace(vacantWord, '');
  const { name, title } = withoutTitle(parts[0] ?? '');
  const titled = title ? roleOf(title) : null;
  const affiliation = [title && !titled ? title : null, vacant ? name : null, ...parts.slice(1), ...bracketed]
    .filter(Boolean)
    .join(', ');
  return {
    name: vacant ? null : name,
    affiliation: affiliation === '' ? null : affiliation,
    role: role ?? titled,
    deputisesFor,
    ownItemOnly,
    mark,
    line,
  };
};
