/** A row of columns separated by spaces, and where each cell begins in its line. */
interface Placed {
  readonly text: string;
  readonly from: number;
}

/** The cells of a line whose columns are at least three spaces apart. */
const placedIn = (raw: string): readonly Placed[] =>
  [...raw.trimEnd().matchAll(/[^ ]+(?: {1,2}[^ ]+)*/gu)].map(({ 0: text, index }) => ({ text, from: index }));

/** How far two stretches of a line are apart; less than 0 where they overlap. */
const apart = (a: Placed, b: Placed): number =>
  Math.max(a.from, b.from) - Math.min(a.from + a.text.length, b.from + b.text.length);

/** The column nearest to a cell, from the one after `after` on. */
const columnOf = (cell: Placed, columns: readonly Placed[], after: number): number => {
  let best = after + 1;
  for (let at = after + 1; at < columns.length; at += 1) {
    const [here, found] = [columns[at], columns[best]];
    if (here && found && apart(here, cell) < apart(found, cell)) best = at;
  }
  return best;
};

/**
 * The cells of lines one below the other whose columns are separated by spaces: a line with fewer cells than the widest leaves those
 * empty above or below which nothing stands.
 */
export const alignedCells = (raws: readonly string[]): readonly (readonly string[])[] => {
  const rows = raws.map(placedIn);
  const widest = rows.reduce((best, row) => (row.length > best.length ? row : best), rows[0] ?? []);
  return rows.map((row) => {
    if (row.length === widest.length) return row.map(({ text }) => text);
    const cells = widest.map(() => '');
    let at = -1;
    for (const [index, cell] of row.entries()) {
      // As many columns as cells are left over stay free for them.
      at = Math.min(columnOf(cell, widest, at), widest.length - (row.length - index));
      cells[at] = cell.text;
    }
    return cells;
  });
};
