import { type Line, lineText } from '../source/line.ts';
import { type Lettered, numbered } from './markers.ts';

const decimal = /^(?:§ ?)?(\d{1,3})\.([1-9]\d?)[.):]?\s+(?=["”“'(]?\p{Lu})(\S.*)$/u;
const withLetter = /^(\d{1,3}) ?([a-zåäö])(?:[.)]\s+|\s+(?=["”“'(]?\p{Lu}))(\S.*)$/u;
const roman = /^\(?([ivx]{1,5})[.)]\s+(\S.*)$/u;
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** The letter of the sub-item after `count` others; null past z, since sub-items are named by one letter. */
const letterAfter = (count: number): string | null => (count < 26 ? String.fromCharCode(97 + count) : null);

/** Whether a line has the form of a sub-item's number: `2.1 Title`, `2 a Title`. */
export const hasSubNumber = (line: Line): boolean =>
  !(line.bullet || line.cells) && (decimal.test(lineText(line)) || withLetter.test(lineText(line)));

/** Whether a line is on the level right below an item's heading in the Word list that numbers the items. */
export const isBelowInList = (line: Line, heading: Line): boolean =>
  line.list !== null && !line.bullet && line.list === heading.list && line.indent === heading.indent + 2;

/** The text of a line of a Word list without the number it shows. */
const unnumbered = (line: Line): string | null => {
  const text = lineText(line);
  return (
    /^\d{1,3}(?:\.\d{1,2})+[.)]?\s+(\S.*)$/u.exec(text)?.[1] ?? numbered(line)?.title ?? roman.exec(text)?.[2] ?? null
  );
};

/** The item a line is looked at below: its number, its heading, and how many sub-items it has already. */
export interface Above {
  readonly number: number;
  readonly heading: Line;
  readonly count: number;
  /** Whether text of the item itself has been read. */
  readonly hasText: boolean;
}

/**
 * Reads `2.1 Title` or `2 a Title` below item 2, and the level below the items in Word's own list, as its next sub-item. Null where the number
 * is of another item or out of turn, as in dates and versions.
 */
export const subNumbered = (line: Line, { number, heading, count, hasText }: Above): Lettered | null => {
  const letter = letterAfter(count);
  if (letter === null || line.cells) return null;
  const text = lineText(line);
  const [, of, at, title] = decimal.exec(text) ?? withLetter.exec(text) ?? [];
  if (title !== undefined && Number(of) === number && (at === String(count + 1) || at === letter))
    return { letter, style: 'a)', title };
  const listed = isBelowInList(line, heading) && (count > 0 || !hasText) ? unnumbered(line) : null;
  return listed === null ? null : { letter, style: 'a)', title: listed };
};

/** The place of a line in a list of Roman numerals, from 1: `ii) Text` is 2. Null for other lines. */
export const romanPlace = (line: Line): number | null => {
  const place = romans.indexOf(roman.exec(lineText(line))?.[1] ?? '');
  return place < 0 ? null : place + 1;
};
