import { matchable, plainText } from '../../language/plain-text.ts';
import { isKnownFirstName } from '../../language/vocabulary/first-names.ts';
import { words } from '../../language/vocabulary/words.ts';
import { dateIn } from '../../language/written-date.ts';
import { isBold, type Line } from '../source/line.ts';
import { isFirstName, isFullName, isOrganisation, withoutTitle } from './person-names.ts';
import { isMarkedPerson, isVacant } from './seats.ts';

/** One line of the called list: a group's heading, a person, a vacant seat, or running text. */
export interface CalledEntry {
  readonly text: string;
  readonly line: number;
  readonly bullet: boolean;
  /** Whether an empty line is above it. */
  readonly gap?: boolean;
}

export type CalledEntryKind = 'heading' | 'person' | 'vacant' | 'text';

const firstPart = (text: string): string =>
  plainText(text)
    .replace(/\s*\([^()]*\)/g, '')
    .split(',')[0]
    ?.trim() ?? '';
const hasComma = (text: string): boolean =>
  plainText(text)
    .replace(/\([^()]*\)/g, '')
    .includes(',');

const shortRole = new RegExp(`(?<!\\p{L})${words.people.shortRole}\\.$`, 'iu');

/** What an entry is by its words; null where two capitalised words may be a person or a place. */
const byWords = (text: string): CalledEntryKind | null => {
  const said = plainText(text);
  if (isVacant(text)) return 'vacant';
  const first = withoutTitle(firstPart(text)).name;
  if (!/\p{L}/u.test(said) || /[._…]{5}/u.test(said) || (!isFullName(first) && dateIn(first))) return 'text';
  if (said.length > 160 || said.split(/\s+/).length > 16 || /[.!?]$/.test(said.replace(shortRole, ''))) return 'text';
  if (isMarkedPerson(text)) return 'person';
  if (/:$/.test(said)) return 'heading';
  if (!isFullName(first)) return isFirstName(first) && /\(\p{L}+\)/u.test(said) ? null : 'heading';
  if (hasComma(text) || isKnownFirstName(first.split(' ')[0] ?? '')) return 'person';
  return /\(\p{Lu}{2,}\)$/u.test(said) ? 'heading' : null;
};

/** Tells headings from persons. Bold, bullets and colons decide where used, else the words. Where persons have commas, an entry without one is a heading. */
export const kindsOf = (entries: readonly CalledEntry[]): readonly CalledEntryKind[] => {
  const places = new Set(entries.flatMap(({ text }) => plainText(text).split(/,\s*/).slice(1)));
  // Two words are a place where one is somebody's affiliation: `Lerviken Strand` above `Eva Ek, Strand`.
  const isPlace = (text: string): boolean =>
    !hasComma(text) &&
    plainText(text)
      .split(/\s+/)
      .some((word) => places.has(word));
  const said = entries.map(({ text }) => byWords(text) ?? (isPlace(text) ? 'heading' : null));
  const bold = entries.map(({ text }, at) => said[at] !== 'vacant' && isBold(text));
  if (bold.includes(true) && bold.some((one, at) => !one && said[at] !== 'vacant'))
    return said.map((kind, at) => (bold[at] ? 'heading' : kind === 'vacant' || kind === 'text' ? kind : 'person'));
  // A heading has bullets below it.
  const lastBullet = entries.findLastIndex(({ bullet }) => bullet);
  if (lastBullet >= 0)
    return said.map((kind, at) =>
      kind === 'vacant' || kind === 'text'
        ? kind
        : entries[at]?.bullet
          ? 'person'
          : (kind ?? (at < lastBullet ? 'heading' : 'person')),
    );
  const certain = entries.filter((_, at) => said[at] === 'person');
  const allHaveCommas = certain.length >= 2 && certain.every(({ text }) => hasComma(text));
  return said.map((kind) => kind ?? (allHaveCommas ? 'heading' : 'person'));
};

/** Whether an entry could be a person at all. */
export const mayBePerson = (text: string): boolean => byWords(text) === 'person' || byWords(text) === null;

const headerWords = new RegExp(`^${words.people.header}`, 'u');

/** Whether a text names a column of a table of people: `Organisation`, `Roll`. */
export const namesColumn = (text: string): boolean => headerWords.test(matchable(text));

/** Whether a row is the header of a table of people. */
export const isHeaderRow = (row: Line): boolean => {
  const cells = (row.cells ?? []).map((cell) => matchable(cell.join(' '))).filter(Boolean);
  return cells.length > 1 && cells.every((cell) => headerWords.test(cell));
};

/** Whether cell text names an organisation or place rather than a person. */
export const isGroupName = (text: string): boolean =>
  text !== '' && (byWords(text) === 'heading' || isOrganisation(firstPart(text)));
