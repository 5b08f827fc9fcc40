import type { Page, Piece } from '../pages/piece.ts';
import type { CellTag } from '../pages/tags.ts';
import { edgeOf, type TableRow } from './cells.ts';
import { largestOf, leastOf } from './extremes.ts';
import { asOne } from './measures.ts';
import { paragraphsOf, tightest } from './paragraphs.ts';
import { rowsOf, type Segment } from './rows.ts';
import type { Language } from './wrapped.ts';

/** A table that the file itself tells of, on one page. `top` is the line of its first text, `bottom` that of its last. */
export interface TaggedTable {
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly TableRow[];
}

/** Word's limit of columns in a table. A file may claim any number. */
const mostColumns = 63;

const grouped = <K, T>(all: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> => {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
};

interface Placed {
  readonly piece: Piece;
  readonly cell: CellTag;
}

/** The lines of a cell, from top to bottom, by the column it stands in. */
type Cells = ReadonlyMap<number, readonly Segment[]>;

const cellsOf = (placed: readonly Placed[], page: Page): Cells =>
  new Map(
    [...grouped(placed, ({ cell }) => cell.column)].map(([column, own]) => [
      column,
      rowsOf({ ...page, pieces: own.map(({ piece }) => piece) }, 0).flatMap((row) => asOne(row) ?? []),
    ]),
  );

const tableOf = (placed: readonly Placed[], page: Page, edge: number, language: Language): TaggedTable => {
  const rows = [...grouped(placed, ({ cell }) => cell.row).values()].map((row) => cellsOf(row, page));
  const width = largestOf(rows.flatMap((cells) => [...cells.keys()])) + 1;
  const columns = Array.from({ length: width }, (_, column) => rows.flatMap((cells) => cells.get(column) ?? []));
  const edges = columns.map((own, column) =>
    edgeOf(
      own,
      columns.slice(column + 1).find((next) => next.length > 0),
      edge,
    ),
  );
  return {
    top: leastOf(placed.map(({ piece }) => piece.base)),
    bottom: largestOf(placed.map(({ piece }) => piece.base)),
    rows: rows.map((cells) => ({
      base: leastOf([...cells.values()].flat().map(({ base }) => base)),
      cells: columns.map((_, column) => {
        const segments = cells.get(column) ?? [];
        const measure = { edge: edges[column] ?? edge, tight: tightest(segments) };
        return paragraphsOf(segments, measure, language).map(({ runs }) => runs);
      }),
    })),
  };
};

const placedIn = (pieces: readonly Piece[]): readonly Placed[] =>
  pieces.flatMap((piece) => {
    const cell = piece.tag?.cell;
    return cell && cell.column < mostColumns ? [{ piece, cell }] : [];
  });

/** Whether a piece stands in a table by its tags. */
export const isInTable = ({ tag }: Piece): boolean => tag?.cell != null && tag.cell.column < mostColumns;

/** The tables of a page that its tags tell of. `edge` is where the text of the page ends. */
export const taggedTables = (page: Page, edge: number, language: Language): readonly TaggedTable[] =>
  [...grouped(placedIn(page.pieces), ({ cell }) => cell.table).values()].map((own) =>
    tableOf(own, page, edge, language),
  );
