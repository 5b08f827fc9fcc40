import { words } from './vocabulary/words.ts';

/** Longest cell read as an amount, unit and emphasis marks included, in UTF-16 units. */
const longest = 60;

const unit = new RegExp(`\\s*(?:${words.amounts.currency}|%)\\.?$`, 'iu');

/** The amount in a cell; null where it holds none. */
const amountOf = (cell: string): number | null => {
  if (cell.length > longest) return null;
  const said = cell
    .replace(/[\s*\\]+/g, ' ')
    .trim()
    .replace(unit, '');
  if (!/^[-–]?\d[\d ]{0,15}(?:,\d{1,4})?$/.test(said)) return null;
  return Number(said.replace(/ /g, '').replace('–', '-').replace(',', '.'));
};

/** A sum that differs from the amounts above it. */
export interface WrongSum {
  readonly row: number;
  readonly said: string;
  readonly added: number;
}

const sumTitle = new RegExp(`^[\\s*]*${words.items.sum}(?!\\p{L})`, 'iu');

/** Whether a row of a table is its sum, by the text of its first cell. */
export const isSumTitle = (cell: string): boolean => sumTitle.test(cell);

/** Adds up each column down to a row called `Summa` or `Totalt`, and begins again after it. */
export const wrongSums = (rows: readonly (readonly string[])[]): readonly WrongSum[] => {
  const wrong: WrongSum[] = [];
  let sums: number[] = [];
  for (const [at, row] of rows.entries()) {
    const isSum = isSumTitle(row[0] ?? '');
    for (const [column, cell] of row.entries()) {
      const amount = amountOf(cell);
      if (amount === null) continue;
      if (!isSum) sums[column] = (sums[column] ?? 0) + amount;
      // Rounded and compared to a hundredth, since binary fractions do not add up exactly.
      const added = Math.round((sums[column] ?? amount) * 10_000) / 10_000;
      if (isSum && column > 0 && Math.abs(added - amount) > 0.005) wrong.push({ row: at, said: cell.trim(), added });
    }
    if (isSum) sums = [];
  }
  return wrong;
};
