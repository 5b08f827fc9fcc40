import { plainText } from '../../language/plain-text.ts';
import { isKnownFirstName } from '../../language/vocabulary/first-names.ts';
import { words } from '../../language/vocabulary/words.ts';
import { isFullName, isOrganisation, withoutTitle } from './person-names.ts';
import { roleOf } from './seats.ts';

/** Longest name with what is in brackets after it, in UTF-16 units. */
const longest = 80;

const dash = /\s[–—-]\s(?=\S)/u;
const joint = new RegExp(`^(?:${words.joints.and}|${words.joints.or})(?!\\p{L})`, 'iu');
/** Where a remark without a capital begins after a name: `§§ 1–3`, `från kl. 10`, `ordförande`. */
const remark = /(?<=[\p{L})]) (?=§|\p{Ll}{3}|t\.)/gu;

const nameIn = (text: string): string => withoutTitle(plainText(text).replace(/\s*\([^()]*\)$/u, '')).name;

const isPerson = (text: string): boolean => isFullName(nameIn(text));
const isSurelyPerson = (text: string): boolean => isPerson(text) && isKnownFirstName(nameIn(text).split(' ')[0] ?? '');

/** Where the name ends, and what parts it from the rest; null where the text begins with no name, or is nothing but a name. */
const endOfName = (text: string): { readonly from: number; readonly to: number } | null => {
  const start = text.slice(0, longest);
  const dashed = dash.exec(start);
  if (dashed && isPerson(start.slice(0, dashed.index)))
    return { from: dashed.index, to: dashed.index + dashed[0].length };
  for (const { index } of start.matchAll(remark)) {
    const [name, rest] = [start.slice(0, index), text.slice(index + 1)];
    if (joint.test(rest) || isOrganisation(rest.split(' ')[0] ?? '')) return null;
    const told = rest.startsWith('§') || roleOf(rest) !== null;
    if (told ? isPerson(name) : isSurelyPerson(name)) return { from: index, to: index + 1 };
  }
  return null;
};

const address = / ?[<([]?(?:mailto:)?[^\s<>()[\]@]{1,64}@[^\s<>()[\]@]{3,190}[>)\]]?/u;
const lastFirst = /^(\p{Lu}[\p{L}-]+), (\p{Lu}[\p{L}-]+)$/u;

/** Whether a text may be a surname and a first name: `Ek, Eva`. */
export const isSurnameFirst = (text: string): boolean => lastFirst.test(text) && !isOrganisation(text);

/** `Ek, Eva` as `Eva Ek`. */
const inOrder = (text: string): string => {
  const [, last = '', first = ''] = lastFirst.exec(text) ?? [];
  return isKnownFirstName(first) && !isKnownFirstName(last) ? `${first} ${last}` : text;
};

/** A person with a comma after the name where people write a dash or nothing: `Eva Ek – Sjö`, `Bo Lund §§ 1–3`, `Ada Norin från kl. 10`. Other text stays. */
export const apartFromName = (written: string): string => {
  const bare = written.replace(address, '');
  const text = inOrder(isPerson(bare.split(',')[0] ?? '') ? bare : written);
  const end = endOfName(text);
  return end ? `${text.slice(0, end.from)}, ${text.slice(end.to)}` : text;
};
