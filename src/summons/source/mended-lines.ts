import type { WrittenLine } from '../../meeting/summons.ts';
import type { Line } from './line.ts';
import { linesOfText } from './text-lines.ts';
import { lineOf, writtenOf } from './written-lines.ts';

/** A line written otherwise: its place among all lines from 0, and its whole new text, or the texts of its cells. */
export type LineChange =
  | { readonly at: number; readonly text: string }
  | { readonly at: number; readonly cells: readonly string[] };

/** What was typed for a line. Its place in lists and its level stay; each further line is a line of its own. */
const typedFor = (line: Line, text: string): readonly Line[] =>
  linesOfText(text).map((typed, index) => ({
    ...typed,
    number: line.number,
    bullet: typed.bullet || line.bullet,
    indent: line.indent,
    ...(index === 0 && { gap: line.gap, heading: typed.heading ?? line.heading, list: line.list }),
  }));

const rowOf = (line: Line, texts: readonly string[]): readonly Line[] => {
  const cells = texts.map((text) => linesOfText(text).map((typed) => typed.text));
  if (cells.every((cell) => cell.length === 0)) return [];
  return [{ ...line, cells, text: cells.map((cell) => cell.join(' ')).join('    ') }];
};

/**
 * The lines with some of them written otherwise; all the others stay as they are. A line without text is taken away. Null where a change
 * names a line that is not there, or a row that has other cells.
 */
export const mendedLines = (
  written: readonly WrittenLine[],
  changes: readonly LineChange[],
): readonly WrittenLine[] | null => {
  const changed = new Map(changes.map((change) => [change.at, change]));
  const fits = ({ at, ...change }: LineChange): boolean =>
    'cells' in change ? written[at]?.cells?.length === change.cells.length : written[at]?.cells === undefined;
  if (changed.size !== changes.length || !changes.every((change) => change.at < written.length && fits(change)))
    return null;
  const mended: WrittenLine[] = [];
  let gap = false;
  for (const [at, kept] of written.entries()) {
    const change = changed.get(at);
    const line = lineOf(kept);
    const lines = change ? ('cells' in change ? rowOf(line, change.cells) : typedFor(line, change.text)) : [line];
    const [first, ...others] = lines;
    if (first) mended.push(writtenOf({ ...first, gap: first.gap || gap }), ...others.map(writtenOf));
    // What stood on both sides of a line taken away stays apart.
    gap = first === undefined;
  }
  return mended;
};
