import type { Cell } from '../content/block.ts';
import { spansAll } from '../content/line.ts';
import { tableSize } from './word-styles.ts';

/** The width of an amount of millions with its unit, in twips. */
const amountWidth = 1900;

/** Column widths in twips, by the longest text of each column. Every column has room for an amount, if the page is wide enough. */
const widthsFor = (rows: readonly (readonly Cell[])[], columns: number, textWidth: number): readonly number[] => {
  const length = (cell: Cell | undefined): number =>
    cell ? cell.line.reduce((sum, run) => sum + run.text.length, 0) : 0;
  // A header with text only in its first cell spans all columns, so it does not count for the first one.
  const measured = spansAll(rows[0] ?? []) ? rows.slice(1) : rows;
  const widest = 60;
  // The smallest weight that still gives `amountWidth` beside a column of weight `widest`.
  const narrowest = Math.max(16, Math.min(widest, (widest * amountWidth) / Math.max(1, textWidth - amountWidth)));
  const weights = Array.from({ length: columns }, (_, column) =>
    Math.min(widest, Math.max(narrowest, ...measured.map((row) => length(row[column])))),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.floor((textWidth * weight) / total));
  return widths.map((width, index) =>
    index === 0 ? width + textWidth - widths.reduce((sum, each) => sum + each, 0) : width,
  );
};

/** Room for a word of about 33 letters, in twips. A longer one is broken. */
const longestWord = 4200;

/** The least width of each column in twips, for its longest word at `tableSize`. Letters count as wider than digits; very long words are broken. */
const needsOf = (rows: readonly (readonly Cell[])[], columns: number): readonly number[] => {
  const width = (word: string): number =>
    word.replace(/\p{L}/gu, '').length * 112 + word.replace(/\P{L}/gu, '').length * 125;
  // A no-break space does not end a word.
  const longest = (cell: Cell | undefined): number =>
    Math.max(0, ...(cell?.line ?? []).flatMap(({ text }) => text.split(/[ \n-]/).map(width)));
  return Array.from(
    { length: columns },
    (_, column) => 220 + Math.min(longestWord, Math.max(...rows.map((row) => longest(row[column])))),
  );
};

/** Widens columns that are too narrow for their words, at the cost of the others. Where there is too little room, all shrink in proportion. */
const fitted = (widths: readonly number[], needs: readonly number[]): readonly number[] => {
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
  const [room, needed] = [sum(widths), sum(needs)];
  const spare = widths.map((width, at) => width - (needs[at] ?? 0));
  const lacking = -sum(spare.filter((one) => one < 0));
  const share = lacking / Math.max(1, sum(spare.filter((one) => one > 0)));
  const fair =
    needed >= room
      ? needs.map((need) => Math.floor((need * room) / needed))
      : widths.map((width, at) => {
          const over = spare[at] ?? 0;
          return over < 0 ? width - over : Math.floor(width - over * share);
        });
  return fair.map((width, at) => (at === 0 ? width + room - sum(fair) : width));
};

/** The smallest text size in a table, in half points. */
export const smallest = 15;
/** Below this size a table is hard to read, so it is turned to a landscape page. */
const readable = 17;

/** The widths of a table's columns in twips, and how much its text shrinks so that words and amounts stay whole: at 1 or more it does not. */
export const columnsOf = (
  rows: readonly (readonly Cell[])[],
  textWidth: number,
): { readonly widths: readonly number[]; readonly scale: number } => {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const needs = needsOf(
    rows.filter((row) => !spansAll(row)),
    columns,
  );
  const needed = needs.reduce((sum, need) => sum + need, 0);
  return { widths: fitted(widthsFor(rows, columns, textWidth), needs), scale: textWidth / needed };
};

/** Whether the table can be read in lines of this width, in twips. */
export const isReadable = (rows: readonly (readonly Cell[])[], textWidth: number): boolean =>
  tableSize * columnsOf(rows, textWidth).scale >= readable;
