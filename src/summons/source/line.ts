import { plainText } from '../../language/plain-text.ts';
import type { DoubtReason } from '../../meeting/summons.ts';

/** One line of text, or one paragraph of Word: what both front ends hand to the one parser. */
export interface Line {
  /** Counts from 1 in the source: lines of a text, paragraphs of a Word document. */
  readonly number: number;
  /** Markdown, without bullet and indentation. */
  readonly text: string;
  readonly bullet: boolean;
  /** Columns in a text, twice the level in Word: says what is nested in what. */
  readonly indent: number;
  /** Whether an empty line stands before it. */
  readonly gap: boolean;
  /** The cells of a table row, each the paragraphs it holds; null for running text. */
  readonly cells: readonly (readonly string[])[] | null;
  /** Level of a Word or Markdown heading, else null. */
  readonly heading: number | null;
  /** Which of Word's lists numbers it, null for text. */
  readonly list: string | null;
}

const textOf = ({ cells, text }: Line): string =>
  cells
    ? cells
        .map((cell) => cell.map(plainText).join(' '))
        .join('  ')
        .trim()
    : plainText(text);

// Each reader asks for it of each line.
const known = new WeakMap<Line, string>();

/** What a reader sees of the line; the cells of a row stand apart. */
export const lineText = (line: Line): string => {
  const text = known.get(line) ?? textOf(line);
  known.set(line, text);
  return text;
};

/** Whether the whole line is set in bold. */
export const isBold = (text: string): boolean => /^(\*\*|__)(?=\S)(?:(?!\1).)+\1[\s*:]*$/.test(text.trim());

/** What the parser tells of doubt: why, at which line, in which words. */
export type Tell = (reason: DoubtReason, line: number | null, quote: string) => void;
