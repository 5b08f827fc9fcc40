import type { Run } from '../pages/piece.ts';

/** A paragraph, or a row of a table, of a PDF. */
export interface PdfLine {
  readonly runs: readonly Run[];
  readonly bullet: boolean;
  /** How far it stands in, in letters. */
  readonly indent: number;
  /** Rank of its letters among those larger than the text: 1 for the largest. Null for text and rows. */
  readonly heading: number | null;
  /** Whether there is space before it, more than between lines. */
  readonly gap: boolean;
  /** The cells of a table row, each the paragraphs it holds. */
  readonly cells: readonly (readonly (readonly Run[])[])[] | null;
}
