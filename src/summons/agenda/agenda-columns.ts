import { matchable, plainText } from '../../language/plain-text.ts';
import type { Column } from '../../language/vocabulary/vocabulary.ts';
import { words } from '../../language/vocabulary/words.ts';
import { formalityOf } from '../item/kinds.ts';
import { slotOf } from '../item/slots.ts';
import { isFullName } from '../people/person-names.ts';
import type { Line } from '../source/line.ts';
import { afterClock } from './starts.ts';
import { isMeetings } from './title-lines.ts';

/** Which column of a table holds which part of an item. */
export type Columns = ReadonlyMap<Column, number>;

const named = Object.fromEntries(
  (Object.keys(words.columns) as Column[]).map((column) => [column, new RegExp(`^${words.columns[column]}`, 'u')]),
) as Readonly<Record<Column, RegExp>>;

/** Whether a text heads a column. A narrow one breaks its word: `Föredragan de`. */
const heads = (column: Column, text: string): boolean =>
  named[column].test(text) || (/^\p{L}+ \p{Ll}{1,6}$/u.test(text) && named[column].test(text.replace(' ', '')));

const cellOf = (row: Line | undefined, at: number): string => plainText((row?.cells?.[at] ?? []).join(' '));
const isNumber = (text: string): boolean => /^(?:§ ?)?\d{1,3}[.)]?$/.test(text);

/** Whether a column holds the numbers of items, and maybe of sub-items (`2.1`), but no times. */
const isNumbers = (column: readonly string[]): boolean =>
  column.some(isNumber) && column.every((text) => isNumber(text) || /^\d{1,3}\.[1-9]\d?\.?$/.test(text));

/** The columns by a table's header row; `first` is the row below it. Null where the table is no agenda. */
export const columnsByName = (header: Line, first: Line | undefined): Columns | null => {
  const cells = (header.cells ?? []).map((cell) => matchable(cell.join(' ')));
  const found = new Map<Column, number>();
  const next = (column: Column): number =>
    cells.findIndex((cell, at) => heads(column, cell) && ![...found.values()].includes(at));
  for (const column of Object.keys(named) as Column[]) if (next(column) >= 0) found.set(column, next(column));
  const [title, other] = [found.get('title') ?? -1, next('title')];
  // `Punkt | Ärende`: both may mean the title; the one above a number is the number column.
  if (other >= 0 && !found.has('number') && isNumber(cellOf(first, title)))
    found.set('number', title).set('title', other);
  return found.has('title') && found.size > 1 ? found : null;
};

/** The columns of a table without header row, where one of them holds titles that only agendas have; else null. */
export const columnsBySight = (rows: readonly Line[]): Columns | null => {
  const width = Math.max(0, ...rows.map((row) => row.cells?.length ?? 0));
  const texts = Array.from({ length: width }, (_, at) => rows.map((row) => cellOf(row, at)).filter(Boolean));
  const asLine = (row: Line, text: string): Line => ({ ...row, text, cells: null });
  const title = texts.findIndex(
    (column) =>
      column.filter((text) => formalityOf(text) !== null).length > 1 &&
      rows[0] !== undefined &&
      column.some((text) => isMeetings(asLine(rows[0] as Line, text))),
  );
  if (title < 0 || width < 2) return null;
  const holding = (holds: (text: string) => boolean, all: boolean): number =>
    texts.findIndex(
      (column, at) => at !== title && column.length > 0 && (all ? column.every(holds) : column.some(holds)),
    );
  const found = new Map<Column, number>([['title', title]]);
  const sights: readonly (readonly [Column, number])[] = [
    ['number', texts.findIndex((column, at) => at !== title && isNumbers(column))],
    ['slot', holding((text) => slotOf(text) !== null || afterClock(text) === '', true)],
    ['presenters', holding((text) => isFullName(text.split(/[,(]/)[0] ?? ''), false)],
  ];
  for (const [column, at] of sights) if (at >= 0) found.set(column, at);
  return found;
};
