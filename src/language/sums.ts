import { words } from './vocabulary/words.ts';

/** A cell with an amount is shorter, unit and emphasis marks included. */
const longest = 60;

const unit = new RegExp(`\\s*(?:${words.amounts.currency}|%)\\.?$`, 'iu');

/** The amount a cell holds, in whole units; null where it holds none. */
const amountOf = (cell: string): number | null => {
  if (cell.length > longest) return null;
  const said = cell
    .replace(/[\s*\\]+/g, ' ')
    .trim()
    .replace(unit, '');
  if (!/^[-–]?\d[\d ]{0,15}(?:,\d{1,4})?$/.test(said)) return null;
  return Number(said.replace(/ /g, '').replace('–', '-').replace(',', '.'));
};

/** A sum that is not what the amounts above it come to. */
export interface WrongSum {
  readonly row: number;
  readonly said: string;
  readonly added: number;
}

const sumTitle = new RegExp(`^[\\s*]*${words.items.sum}(?!\\p{L})`, 'iu');

/** Whether a row of a table is its sum, by the text of its first cell. */
export const isSumTitle = (cell: string): boolean => sumTitle.test(cell);

/** Adds up every column of amounts that ends in a row called `Summa` or `Totalt`; a sum begins anew after one. */
export const wrongSums = (rows: readonly (readonly string[])[]): readonly WrongSum[] => {
  const wrong: WrongSum[] = [];
  let sums: number[] = [];
  for (const [at, row] of rows.entries()) {
    const isSum = isSumTitle(row[0] ?? '');
    for (const [column, cell] of row.entries()) {
      const amount = amountOf(cell);
      if (amount === null) continue;
      if (!isSum) sums[column] = (sums[column] ?? 0) + amount;
      // To a hundredth, where binary fractions add up a little wrong.
      const added = Math.round((sums[column] ?? amount) * 10_000) / 10_000;
      if (isSum && column > 0 && Math.abs(added - amount) > 0.005) wrong.push({ row: at, said: cell.trim(), added });
    }
    if (isSum) sums = [];
  }
  return wrong;
};
