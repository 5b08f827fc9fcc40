import { isKnownFirstName } from '../../language/vocabulary/first-names.ts';
import { words } from '../../language/vocabulary/words.ts';
import type { Presenter } from '../../meeting/summons.ts';
import { apartFromName } from './apart-from-name.ts';
import { isFirstName, isFullName, withoutTitle } from './person-names.ts';

const trimmed = (text: string): string => text.replace(/^[\s,;&•·]+|(?<![\s,;&.])[\s,;&.]+$/gu, '');

const jointPattern = new RegExp(
  `\\s*[;\\n•·]\\s*|,?\\s+(?:${words.joints.and}|&|/)\\s+|,\\s*(?:${words.joints.and}|&)\\s+`,
  'gu',
);

/** Splits at `och`, `samt`, `&`, `/`, `•` and `;` before a name; `Hälsa och vård` stays whole. */
const cut = (text: string): string[] => {
  const parts = text.split(jointPattern);
  const joints = [...text.matchAll(jointPattern)].map(([joint]) => joint);
  const whole: string[] = [parts[0] ?? ''];
  for (const [index, part] of parts.slice(1).entries()) {
    const joint = joints[index] ?? ' ';
    const begins = trimmed(part.split(/[,(]/)[0] ?? '');
    const before = trimmed((whole.at(-1) ?? '').split(/[,(]/).at(-1) ?? '');
    // English capitalises `Labour and Housing`, so a capital alone does not mean a name.
    const alike = isFirstName(begins) && isFirstName(before) && (!/ and /.test(joint) || isKnownFirstName(begins));
    const person = isFullName(withoutTitle(begins).name) || alike;
    if (/[;\n•·]/.test(joint) || person) whole.push(part);
    else whole[whole.length - 1] += joint + part;
  }
  return whole;
};

/** Splits at commas outside brackets. */
const apart = (text: string): readonly string[] => {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: part, index } of text.matchAll(/\([^()]*\)|,/gu)) {
    if (part !== ',') continue;
    parts.push(text.slice(from, index));
    from = index + 1;
  }
  return [...parts, text.slice(from)];
};

const person = (name: string, affiliation: readonly string[]): Presenter => {
  const bracketed = /^(.*?)\s*\(([^()]*)\)$/u.exec(name);
  const parted = withoutTitle(bracketed?.[1] ?? name);
  const said = [parted.title, bracketed?.[2], ...affiliation].filter(Boolean).join(', ');
  return { name: parted.name, affiliation: said === '' ? null : said };
};

/** A person named in the text, and the line. */
export interface PersonAt extends Presenter {
  readonly line: number;
}

/** Reads a list of people: `Eva Ek, Västra kommunen och Bo Lund, Regionen`, `A, B, och C`, `Eva Ek (Regionen)`. */
export const presentersOf = (text: string): readonly Presenter[] => {
  const people: Presenter[] = [];
  for (const chunk of cut(text).map(trimmed).filter(Boolean)) {
    const parts = apart(chunk)
      .flatMap((part) => apart(apartFromName(part)))
      .map(trimmed)
      .filter(Boolean);
    let name = parts[0] ?? '';
    let affiliation: string[] = [];
    for (const part of parts.slice(1)) {
      const said = part.replace(/\s*\([^()]*\)$/u, '');
      if (
        isFullName(withoutTitle(said).name) ||
        (isFirstName(name) && isKnownFirstName(said) && isKnownFirstName(name))
      ) {
        people.push(person(name, affiliation));
        name = part;
        affiliation = [];
      } else affiliation.push(part);
    }
    if (name !== '') people.push(person(name, affiliation));
  }
  return people;
};

/** The same, each with its line. */
export const peopleAt = (text: string, line: number): readonly PersonAt[] =>
  presentersOf(text).map((person) => ({ ...person, line }));
