import type { SubItem } from '../../meeting/summons.ts';
import type { Line } from '../source/line.ts';
import { markdownOf } from './body.ts';

/** An item or sub-item while its lines are read. */
export interface Part {
  /** Null for the item itself. */
  readonly letter: string | null;
  readonly title: string;
  readonly lines: Line[];
  readonly positions: string[];
  /** Lines that are positions without a label. */
  readonly unlabelled: Line[];
  /** How many lines are above its first position; null before it has one. */
  above: number | null;
  /** Whether its position is labelled as this part's own. */
  own: boolean;
}

export const newPart = (letter: string | null, title: string): Part => ({
  letter,
  title,
  lines: [],
  positions: [],
  unlabelled: [],
  above: null,
  own: false,
});

/** Whether text stands below its first position. */
export const goesOn = ({ lines, above }: Part): boolean => above !== null && lines.length > above;

/** A lettered paragraph longer than a title gives its first sentence as title and the rest as text. */
export const firstSentence = (text: string): readonly [title: string, rest: string] => {
  const end = text.length > 100 ? text.search(/(?<=[^\s\d]{3}|\s)[.?!]\s+(?=\p{Lu})/u) : -1;
  return end < 0 ? [text, ''] : [text.slice(0, end).trim(), text.slice(end + 1).trim()];
};

export const subItemOf = (part: Part): SubItem => ({
  letter: part.letter ?? '',
  title: part.title,
  body: markdownOf(part.lines),
  positions: part.positions,
});
