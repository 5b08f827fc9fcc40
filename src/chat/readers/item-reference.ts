import { particle, verbWords } from './lexicon.ts';

/** An item or sub-items as typed: `punkt 6`, `6b`, `4 a-c`. */
export interface ItemReference {
  /** Null for the current item. */
  readonly number: number | null;
  /** Lower case; empty for the item as a whole. */
  readonly letters: readonly string[];
  /** What follows it, trimmed. */
  readonly rest: string;
}

const word = `(?:${verbWords('item')})`;
const letter = '[a-zåäö](?![\\p{L}\\p{N}])';
const joint = `\\s*(?:,|[-–—]|${particle('and')}|${particle('to')})\\s*`;
const letters = `(?<letters>${letter}(?:${joint}${letter}){0,28})`;
// Each run of spaces can match in one place only, which keeps long runs fast.
const place = `(?:${word}\\s+)?(?<number>\\d{1,4})(?:\\s*${letters})?(?:\\s*\\))?\\.?`;
const colon = '\\s*:(?=\\s|$)';

const alone = new RegExp(`^${place}$`, 'iu');
const beforeText = new RegExp(`^${place}${colon}`, 'iu');
const lettersBeforeText = new RegExp(`^${letters}\\)?${colon}`, 'iu');
const inWords = new RegExp(`^(?=${word})${place}(?:${colon}|(?=\\s)|$)`, 'iu');

const span = new RegExp(`^(\\p{L})\\s*(?:[-–—]|${particle('to')})\\s*(\\p{L})$`, 'iu');
const alphabet = 'abcdefghijklmnopqrstuvwxyzåäö';

/** `a-c` and `a, b och c` as their letters. */
const spread = (typed: string): readonly string[] => {
  const [, first = '', last = ''] = span.exec(typed) ?? [];
  if (first !== '') return [...alphabet.slice(alphabet.indexOf(first), alphabet.indexOf(last) + 1)];
  return typed.match(/(?<!\p{L})\p{L}(?!\p{L})/gu) ?? [];
};

const read = (text: string, pattern: RegExp): ItemReference | null => {
  const found = pattern.exec(text);
  if (!found) return null;
  const { number, letters } = found.groups ?? {};
  return {
    number: number === undefined ? null : Number(number),
    letters: spread((letters ?? '').toLowerCase()),
    rest: text.slice(found[0].length).trim(),
  };
};

/** A reference that is all of the text: `6`, `6b`, `punkt 4 b)`. */
export const onlyReference = (text: string): ItemReference | null => read(text, alone);

/** A reference before a colon: `punkt 6: …`, `6b: …`. Without the colon it is part of the text. */
export const referenceBeforeText = (text: string): ItemReference | null => read(text, beforeText);

/** Sub-items of the current item before a text: `a-c: …`. */
export const lettersOnly = (text: string): ItemReference | null => read(text, lettersBeforeText);

/** A reference that says `punkt`, before anything: `punkt 6 bordlagd`, `punkt 6: …`. */
export const referenceInWords = (text: string): ItemReference | null => read(text, inWords);
