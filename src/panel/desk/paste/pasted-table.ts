import { type NoteBlock, type NoteInline, noteCell } from '../editor/note-node.ts';
import { inlineIn, isElement, isHidden, nameOf, withoutDoubleSpaces } from './pasted-inline.ts';

type Row = (readonly NoteInline[])[];

/** A cell over more columns than this is a fault of its source. */
const mostSpanned = 100;

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number =>
  Math.min(mostSpanned, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1));

const rowsIn = (parent: Element): readonly Element[] =>
  [...parent.childNodes].flatMap((node): readonly Element[] => {
    if (!isElement(node) || isHidden(node)) return [];
    if (nameOf(node) === 'tr') return [node];
    return /^(thead|tbody|tfoot)$/.test(nameOf(node)) ? rowsIn(node) : [];
  });

/** Markdown has no merged cells: the text stands in the first, the others are empty. */
const gridOf = (table: Element): readonly Row[] => {
  const grid: Row[] = [];
  rowsIn(table).forEach((row, y) => {
    const line = grid[y] ?? [];
    grid[y] = line;
    let x = 0;
    for (const cell of row.childNodes) {
      if (!isElement(cell) || isHidden(cell) || !/^t[dh]$/.test(nameOf(cell))) continue;
      while (line[x]) x += 1;
      const [wide, high] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      for (let down = 0; down < high; down += 1) {
        const below = grid[y + down] ?? [];
        grid[y + down] = below;
        for (let right = 0; right < wide; right += 1) below[x + right] = [];
      }
      line[x] = withoutDoubleSpaces(inlineIn(cell, []));
      x += wide;
    }
  });
  return grid;
};

/** The header of a table in the minutes is bold by itself. */
const notBold = (content: readonly NoteInline[]): readonly NoteInline[] =>
  content.map(({ marks = [], ...node }) => {
    const left = marks.filter(({ type }) => type !== 'strong');
    return left.length > 0 ? { ...node, marks: left } : node;
  });

/** Pasted cells, the first row as the header. Rows and columns without text, of which Excel sends some, are left out. Null where there is no text. */
export const pastedTable = (table: Element): NoteBlock | null => {
  const grid = gridOf(table).filter((row) => row.some((cell) => cell !== undefined && cell.length > 0));
  const width = Math.max(0, ...grid.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, x) => x).filter((x) =>
    grid.some((row) => (row[x]?.length ?? 0) > 0),
  );
  if (columns.length === 0) return null;
  return {
    type: 'table',
    content: grid.map((row, y) => ({
      type: 'table_row',
      content: columns.map((x) => noteCell(y, y === 0 ? notBold(row[x] ?? []) : (row[x] ?? []), null)),
    })),
  };
};
