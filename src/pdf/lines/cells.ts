import { plain, type Run } from '../pages/piece.ts';
import { largestOf, leastOf } from './extremes.ts';
import { type Paragraph, paragraphsOf, tightest } from './paragraphs.ts';
import { beginnings } from './row-breaks.ts';
import type { Segment } from './rows.ts';
import { columnOf, type Table } from './tables.ts';
import { glued, type Language } from './wrapped.ts';

/** A row of a table: what stands in each column, a text for each paragraph. */
export interface TableRow {
  readonly base: number;
  readonly cells: readonly (readonly (readonly Run[])[])[];
}

interface Placed extends Paragraph {
  readonly column: number;
}

/** Space between a cell's text and the next column, in heights of the letters. */
const padding = 0.9;

/** The least distance of two lines in a cell is no more than this, in heights of the letters; rows stand farther apart. */
const closest = 1.3;

const topOf = ({ first }: Paragraph): number => first.base - first.size * 0.7;

const columnsOf = (table: Table): readonly (readonly Segment[])[] => {
  const columns: Segment[][] = [[], ...table.begins.map(() => [])];
  for (const { segments } of table.rows)
    for (const segment of segments) columns[columnOf(table, segment)]?.push(segment);
  return columns;
};

/** Where the lines of a column end. Figures that are set to the right leave more room than the column before them has. */
export const edgeOf = (own: readonly Segment[], next: readonly Segment[] | undefined, edge: number): number => {
  if (!next) return edge;
  const size = own[0]?.size ?? 0;
  const [lefts, rights] = [next.map(({ left }) => left), next.map(({ right }) => right)];
  const least = leastOf(lefts);
  const toTheRight = largestOf(rights) - leastOf(rights) < 0.3 * size && largestOf(lefts) - least > 0.5 * size;
  return toTheRight ? largestOf(own.map(({ right }) => right)) : least - padding * size;
};

const placed = (table: Table, edge: number, language: Language): readonly Placed[] => {
  const columns = columnsOf(table).map((segments, at, all) => {
    const next = all.slice(at + 1).find((each) => each.length > 0);
    const tight = Math.min(tightest(segments), closest * (segments[0]?.size ?? 0));
    return { segments, measure: { edge: edgeOf(segments, next, edge), tight } };
  });
  const read = (begins?: ReadonlySet<Segment>): readonly Placed[] =>
    columns.flatMap(({ segments, measure }, column) =>
      paragraphsOf(segments, measure, language, begins).map((paragraph) => ({ ...paragraph, column })),
    );
  const firsts = new Set(read().map(({ first }) => first));
  const joined = columns.flatMap(({ segments }) => segments.filter((segment) => !firsts.has(segment)));
  return read(beginnings(table, new Set(joined)));
};

/** Texts beside each other are a row, also where one of them has more lines than the others. */
const overlapping = (paragraphs: readonly Placed[]): readonly (readonly Placed[])[] => {
  const rows: Placed[][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const paragraph of [...paragraphs].sort((a, b) => topOf(a) - topOf(b) || a.column - b.column)) {
    if (topOf(paragraph) < bottom) rows.at(-1)?.push(paragraph);
    else rows.push([paragraph]);
    bottom = Math.max(bottom, paragraph.last.base);
  }
  return rows;
};

const firstBase = (row: readonly Placed[]): number => leastOf(row.map(({ first }) => first.base));
const lastBase = (row: readonly Placed[]): number => largestOf(row.map(({ last }) => last.base));

/** Whether a row of paragraphs says nothing in the first column, or only the rest of what stands above. */
const hangs = (row: readonly Placed[]): boolean =>
  row.every(({ column, runs }) => column > 0 || /^[\p{Ll}(]/u.test(plain(runs).trimStart()));

/** Whether a row has its number in the first column. */
const isNumbered = (row: readonly Placed[]): boolean =>
  row.some(({ column, runs }) => column === 0 && /^(?:§ ?)?\d{1,3}(?:\.\d{1,2})?[.)]?$/.test(plain(runs).trim()));

/**
 * The rows, each joined with those that only continue it: they are close to it and have no text in the first column.
 * Asked only of tables whose rows stand apart, or that have many columns.
 */
const withContinued = (rows: readonly (readonly Placed[])[], width: number): readonly (readonly Placed[])[] => {
  const distances = rows.slice(1).map((row, at) => firstBase(row) - lastBase(rows[at] ?? row));
  const tight = leastOf(distances);
  const apart = distances.some((distance) => distance > tight * 1.25);
  const whole: Placed[][] = [];
  for (const [at, row] of rows.entries()) {
    const above = whole.at(-1);
    const size = row[0]?.first.size ?? 0;
    const close = (distances[at - 1] ?? Number.POSITIVE_INFINITY) <= Math.min(tight * 1.12, size * 1.5);
    const filled = new Set(row.map(({ column }) => column)).size;
    if (
      above &&
      close &&
      ((hangs(row) && (apart || width > 2)) || (width >= 4 && filled <= width / 2 && !isNumbered(row)))
    )
      above.push(...row);
    else whole.push([...row]);
  }
  return whole;
};

/** What stands in one column of a row. In the first, what follows goes on with what was begun. */
const cellOf = (row: readonly Placed[], column: number, language: Language): readonly (readonly Run[])[] => {
  const texts = row.filter((each) => each.column === column).map(({ runs }) => runs);
  const [first, ...others] = texts;
  return column === 0 && first ? [others.reduce((whole, next) => glued(whole, next, language), first)] : texts;
};

/** The rows of a table. `edge` is where the text of its page ends. */
export const tableRows = (table: Table, edge: number, language: Language): readonly TableRow[] => {
  const width = table.begins.length + 1;
  const rows = withContinued(overlapping(placed(table, edge, language)), width);
  return rows.map((row) => ({
    base: firstBase(row),
    cells: Array.from({ length: width }, (_, at) => cellOf(row, at, language)),
  }));
};
