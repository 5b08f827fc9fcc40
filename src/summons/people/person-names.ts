import { isKnownFirstName } from '../../language/vocabulary/first-names.ts';
import { words } from '../../language/vocabulary/words.ts';

/** Words and beginnings of words that mean an organisation or a place. */
const organisation = new RegExp(`^${words.people.organisation}`, 'u');
const organisationEnd = new RegExp(`${words.people.organisationEnd}$`, 'u');
const role = new RegExp(words.people.role, 'u');

const particle = new Set([
  'von',
  'van',
  'af',
  'av',
  'de',
  'da',
  'del',
  'der',
  'den',
  'el',
  'al',
  'bin',
  'ibn',
  'le',
  'la',
  'zu',
  'ter',
  'ten',
]);
const namePart = /^(?:\p{Lu}[\p{L}’'´]*\.?)(?:-\p{L}[\p{L}’']*)*$/u;
const abbreviation = /^\p{Lu}{2,}$/u;

/** `EVA EK`, as forms have it, with small letters. */
const inSmall = (text: string): string =>
  text.replace(
    /(?<!\p{L})(\p{Lu})(\p{Lu}+)(?!\p{L})/gu,
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  );

const wordsOf = (text: string): string[] => {
  const said = text.trim().split(/\s+/).slice(0, 12);
  const isCapital = text === text.toUpperCase() && isKnownFirstName(said[0] ?? '');
  return isCapital ? said.map(inSmall) : said;
};

const namesOrganisation = (word: string): boolean => {
  const lower = word.toLowerCase();
  return organisation.test(lower) || organisationEnd.test(lower) || abbreviation.test(word);
};

/** Whether text could be a person's first and last name: two to five capitalised words, none of which belongs to an organisation. */
export const isFullName = (text: string): boolean => {
  const said = wordsOf(text);
  const [first, last] = [said[0] ?? '', said.at(-1) ?? ''];
  return (
    said.length >= 2 &&
    said.length <= 5 &&
    namePart.test(first) &&
    namePart.test(last) &&
    said.every((word) => particle.has(word.toLowerCase()) || (namePart.test(word) && !namesOrganisation(word))) &&
    !role.test(text.toLowerCase())
  );
};

/** Whether a name may be two people's: `Eva Ek Bo Lund`. */
export const holdsTwoNames = (name: string): boolean => {
  const said = wordsOf(name);
  return isKnownFirstName(said[0] ?? '') && said.slice(2, -1).some(isKnownFirstName);
};

/** Whether a text begins with a common first name and a surname: `Bo Lund Region Ås`. */
export const beginsWithPerson = (text: string): boolean => {
  const said = wordsOf(text);
  return isKnownFirstName(said[0] ?? '') && isFullName(said.slice(0, 2).join(' '));
};

/** Whether a text ends with a common first name and a surname: `Region Ås Bo Lund`. */
export const endsWithPerson = (text: string): boolean => beginsWithPerson(wordsOf(text).slice(-2).join(' '));

/** Whether text is one capitalised word that may be somebody's first name. */
export const isFirstName = (text: string): boolean =>
  namePart.test(text) && !namesOrganisation(text) && !role.test(text.toLowerCase());

/** Whether a word of the text belongs to an organisation or a place, so that no person is meant. */
export const isOrganisation = (text: string): boolean => wordsOf(text).some(namesOrganisation);

const titleEnd = new RegExp(`${words.people.titleEnd}$`, 'u');
const isTitle = (word: string): boolean => titleEnd.test(word.toLowerCase()) && !isKnownFirstName(word);

/** Splits a title from the name after it: `Processledare Eva Ek` gives `Eva Ek` and `Processledare`. */
export const withoutTitle = (text: string): { readonly name: string; readonly title: string | null } => {
  const said = text.trim().split(/\s+/);
  let count = 0;
  while (count < said.length - 2 && isTitle(said[count] ?? '') && count < 3) count += 1;
  return count === 0
    ? { name: text.trim(), title: null }
    : { name: said.slice(count).join(' '), title: said.slice(0, count).join(' ') };
};
