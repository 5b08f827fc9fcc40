import { type Line, seen, type Tell } from './line.ts';
import { plain } from './plain.ts';

/** The amount a cell holds, in whole units; null where it holds none. */
const amountOf = (cell: readonly string[] | undefined): number | null => {
  const said = plain((cell ?? []).join(' ')).replace(/\s*(?:kr|tkr|mnkr|mkr|kronor|sek|%)\.?$/i, '');
  if (!/^[-–]?\d[\d ]{0,15}(?:,\d{1,4})?$/.test(said)) return null;
  return Number(said.replace(/ /g, '').replace('–', '-').replace(',', '.'));
};

/** Adds up every column of amounts that ends in a row called `Summa` or `Totalt`, and tells where the sum differs. */
export const checkSums = (lines: readonly Line[], tell: Tell): void => {
  let rows: Line[] = [];
  for (const line of lines) {
    if (line.cells === null || line.gap) rows = [];
    if (line.cells === null) continue;
    if (/^(?:summa|totalt|total|sammanlagt)(?!\p{L})/iu.test(plain((line.cells[0] ?? []).join(' ')))) {
      for (const [column, cell] of line.cells.entries()) {
        const sum = column > 0 ? amountOf(cell) : null;
        const amounts = rows.map((row) => amountOf(row.cells?.[column])).filter((amount) => amount !== null);
        const added = amounts.reduce((total, amount) => total + amount, 0);
        if (sum !== null && amounts.length > 0 && Math.abs(added - sum) > 0.005)
          tell('sum does not add up', line.number, seen(line));
      }
      rows = [];
    } else rows.push(line);
  }
};
