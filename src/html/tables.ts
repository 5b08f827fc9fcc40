import { createLines, type Lines, type Style } from './lines.ts';

/** Tables within tables are kept apart to this depth; deeper ones are running text. */
const deepest = 3;
/** Columns, or rows, that one cell may stand for. */
const widest = 20;

interface Table {
  readonly outer: Lines;
  row: (readonly string[])[] | null;
  /** How many columns the open cell stands for; 0 between cells. */
  span: number;
  /** For how many rows the open cell stands. */
  rows: number;
  /** How many rows cells from above still reach down, by column. */
  below: number[];
}

/** The lines that words go to now: those of the text, or those of the innermost open cell. */
export interface Tables {
  lines(): Lines;
  /** All lines of the text; what is still open ends. */
  all(): readonly string[];
  /** Follows a tag; returns whether it was one of a table's. Tags left out or out of place, as HTML allows, end what they must. */
  follow(name: string, closing: boolean, tag: string): boolean;
}

const spanIn = (tag: string, pattern: RegExp): number =>
  Math.min(widest, Math.max(1, Number(pattern.exec(tag)?.[1] ?? 1)));

/** Leaves the cells empty that cells from above reach down to. */
const skip = ({ row, below }: Table): void => {
  while (row && (below[row.length] ?? 0) > 0) {
    below[row.length] = (below[row.length] ?? 0) - 1;
    row.push([]);
  }
};

export const createTables = (style: Style): Tables => {
  const tables: Table[] = [];
  let lines = createLines(style);
  let tooDeep = 0;

  const endCell = (table: Table): void => {
    if (table.span === 0) return;
    const { row, span, rows, below } = table;
    if (row) for (let at = row.length; at < row.length + span; at += 1) below[at] = rows - 1;
    row?.push(lines.all(), ...Array.from({ length: span - 1 }, () => []));
    table.span = 0;
    lines = table.outer;
  };
  const endRow = (table: Table): void => {
    endCell(table);
    skip(table);
    if (table.row) lines.row(table.row);
    table.row = null;
  };
  const beginTable = (): void => {
    if (tables.length === deepest) tooDeep += 1;
    else tables.push({ outer: lines, row: null, span: 0, rows: 1, below: [] });
  };
  const endTable = (): void => {
    const table = tables.pop();
    if (table) endRow(table);
  };

  return {
    lines: () => lines,
    all() {
      while (tables.length > 0) endTable();
      return lines.all();
    },
    follow(name, closing, tag) {
      if (name === 'table') {
        lines.fresh();
        if (!closing) beginTable();
        else if (tooDeep > 0) tooDeep -= 1;
        else endTable();
        return true;
      }
      const table = tables.at(-1);
      if (!table || tooDeep > 0 || (name !== 'tr' && name !== 'td' && name !== 'th')) return false;
      if (name === 'tr') endRow(table);
      else endCell(table);
      if (closing) return true;
      table.row ??= [];
      if (name === 'tr') return true;
      skip(table);
      table.span = spanIn(tag, /\bcolspan="?(\d{1,5})/i);
      table.rows = spanIn(tag, /\browspan="?(\d{1,5})/i);
      lines = createLines(style);
      return true;
    },
  };
};
