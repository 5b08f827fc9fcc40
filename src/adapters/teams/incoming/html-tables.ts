import { createLines, type Lines } from './message-lines.ts';

/** Tables within tables are kept apart to this depth; deeper ones are running text. */
const deepest = 3;
/** Columns that one cell may stand for. */
const widest = 20;

interface Table {
  readonly outer: Lines;
  row: (readonly string[])[] | null;
  /** How many columns the open cell stands for; 0 between cells. */
  span: number;
}

/** The lines that words go to now: those of the message, or those of the innermost open cell. */
export interface Tables {
  lines(): Lines;
  /** All lines of the message; what is still open ends. */
  all(): readonly string[];
  /** Follows a tag; returns whether it was one of a table's. Tags left out or out of place, as HTML allows, end what they must. */
  follow(name: string, closing: boolean, tag: string): boolean;
}

export const createTables = (): Tables => {
  const tables: Table[] = [];
  let lines = createLines();
  let tooDeep = 0;

  const endCell = (table: Table): void => {
    if (table.span === 0) return;
    table.row?.push(lines.all(), ...Array.from({ length: table.span - 1 }, () => []));
    table.span = 0;
    lines = table.outer;
  };
  const endRow = (table: Table): void => {
    endCell(table);
    if (table.row) lines.row(table.row);
    table.row = null;
  };
  const beginTable = (): void => {
    if (tables.length === deepest) tooDeep += 1;
    else tables.push({ outer: lines, row: null, span: 0 });
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
      table.span = Math.min(widest, Math.max(1, Number(/\bcolspan="?(\d{1,5})/i.exec(tag)?.[1] ?? 1)));
      lines = createLines();
      return true;
    },
  };
};
