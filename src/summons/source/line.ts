import { plainText } from '../../language/plain-text.ts';
import type { DoubtReason } from '../../meeting/summons.ts';

/** One line of a text or one paragraph of a Word document, as the parser takes it. */
export interface Line {
  /** Counts from 1 in the source: lines of a text, paragraphs of a Word document. */
  readonly number: number;
  /** Markdown, without bullet and indentation. */
  readonly text: string;
  readonly bullet: boolean;
  /** Nesting: columns in a text, twice the level in Word. */
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

// Cached, since each reader asks for the text of each line.
const known = new WeakMap<Line, string>();

/** The line as a reader sees it. Two spaces separate the cells of a row. */
export const lineText = (line: Line): string => {
  const text = known.get(line) ?? textOf(line);
  known.set(line, text);
  return text;
};

/** Whether the whole line is set in bold. */
export const isBold = (text: string): boolean => /^(\*\*|__)(?=\S)(?:(?!\1).)+\1[\s*:]*$/.test(text.trim());

/** Reports a doubt: the reason, the line and the words in question. */
export type Tell = (reason: DoubtReason, line: number | null, quote: string) => void;
