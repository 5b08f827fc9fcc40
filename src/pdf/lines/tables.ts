import { dividedAt, type Row, type Segment } from './rows.ts';
import { isFull, looksAlike } from './wrapped.ts';

/** A strip between two columns that no text crosses. */
interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** Rows under each other whose texts stand in columns. `begins` are the left edges of all columns but the first. */
export interface Table {
  readonly rows: readonly Row[];
  readonly begins: readonly number[];
}

/** Word's limit of columns in a table. */
const mostColumns = 63;
// In heights of the letters.
const leastGutter = 0.5;
const farthest = 3.8;
const nearest = 1.6;

const guttersOf = ({ segments }: Row): readonly Gutter[] =>
  segments.slice(1).map(({ left }, at) => ({ from: segments[at]?.right ?? left, to: left }));

const covers = ({ left, right }: Segment, { from, to }: Gutter): boolean => left < from && right > to;

/** What a text leaves of a gutter. */
const narrowed = (gutter: Gutter, { left, right }: Segment): Gutter => {
  if (right <= gutter.from || left >= gutter.to) return gutter;
  return left - gutter.from > gutter.to - right ? { from: gutter.from, to: left } : { from: right, to: gutter.to };
};

const isWide = ({ from, to }: Gutter, size: number): boolean => to - from >= leastGutter * size;

const left = (gutters: readonly Gutter[], { segments, size }: Row): readonly Gutter[] =>
  gutters
    .map((gutter) => segments.reduce((rest, segment) => narrowed(rest, segment), gutter))
    .filter((gutter) => isWide(gutter, size));

/** The gutters of the fullest row, as far as the others leave them. A text over several columns takes none away, unless a third do. */
const gutters = (rows: readonly Row[]): readonly Gutter[] => {
  const fullest = rows.reduce((a, b) => (b.segments.length > a.segments.length ? b : a));
  return guttersOf(fullest).flatMap((first) => {
    let gutter = first;
    let spanning = 0;
    for (const { segments } of rows)
      for (const segment of segments)
        if (covers(segment, gutter)) spanning += 1;
        else gutter = narrowed(gutter, segment);
    return spanning <= rows.length / 3 && isWide(gutter, fullest.size) ? [gutter] : [];
  });
};

const isRow = ({ segments }: Row): boolean => segments.length > 1 && segments.length <= mostColumns;

/** Whether a lone text belongs to the row above: it stands in a later column, or goes on in the first one, closer than the row below. */
const belongs = (row: Row, above: Row, below: Row | undefined, open: readonly Gutter[]): boolean => {
  const [text, first] = [row.segments[0], above.segments[0]];
  const gutter = open[0];
  const distance = row.base - above.base;
  if (!text || !first || !gutter || distance > nearest * row.size) return false;
  if (text.left >= gutter.from) return true;
  const closer = below !== undefined && isRow(below) && below.base - row.base > distance * 1.15;
  return looksAlike(first, text) && (closer || isFull(first, text, gutter.to - row.size));
};

/** Whether a lone text stands as close to the table's row below as to the one above. */
const isBetween = (row: Row, above: Row, below: Row | undefined, open: readonly Gutter[]): boolean =>
  below !== undefined &&
  isRow(below) &&
  row.base - above.base <= nearest * row.size &&
  below.base - row.base <= nearest * row.size &&
  left(open, below).length > 0 &&
  row.segments[0]?.bullet === false;

const leftsOf = ({ segments }: Row): readonly number[] => segments.slice(1).map((segment) => segment.left);

/** Whether a row that stands apart has its columns elsewhere than the rows above, as another table has. */
const beginsAnother = (row: Row, above: Row, lefts: readonly number[]): boolean =>
  isRow(row) &&
  row.base - above.base > nearest * row.size &&
  leftsOf(row).every((begins) => lefts.every((edge) => Math.abs(edge - begins) > row.size));

/** The table that begins with a row, if one does. Rows are those of one page. */
const tableAt = (rows: readonly Row[], from: number): Table | null => {
  const [first] = rows.slice(from, from + 1);
  if (!first || !isRow(first)) return null;
  const held: Row[] = [first];
  let open = guttersOf(first);
  let lefts = leftsOf(first);
  for (let at = from + 1; at < rows.length; at += 1) {
    const [above, below] = [held.at(-1) ?? first, rows[at + 1]];
    const whole = rows[at];
    const row = whole && !isRow(whole) ? dividedAt(whole, lefts) : whole;
    if (!row || row.base - above.base > farthest * row.size || row.segments.length > mostColumns) break;
    if (beginsAnother(row, above, lefts)) break;
    open = left(open, row);
    if (open.length === 0) break;
    if (!isRow(row) && !belongs(row, above, below, open) && !isBetween(row, above, below, open)) break;
    if (row.segments.length > lefts.length) lefts = leftsOf(row);
    held.push(row);
  }
  if (held.filter(isRow).length < 2) return null;
  const between = gutters(held);
  return between.length === 0 ? null : { rows: held, begins: between.map(({ from: begins }) => begins) };
};

/** The rows of a page, those of a table together. */
export const withTables = (rows: readonly Row[]): readonly (Row | Table)[] => {
  const parts: (Row | Table)[] = [];
  let at = 0;
  while (at < rows.length) {
    const table = tableAt(rows, at);
    const row = rows[at];
    if (table) parts.push(table);
    else if (row) parts.push(row);
    at += table?.rows.length ?? 1;
  }
  return parts;
};

/** In which column of a table a text stands, from 0. */
export const columnOf = ({ begins }: Table, segment: Segment): number =>
  begins.filter((edge) => segment.left >= edge - 0.01).length;
