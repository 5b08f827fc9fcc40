/** The amount a cell holds, in whole units; null where it holds none. */
const amountOf = (cell: string | undefined): number | null => {
  const said = (cell ?? '')
    .replace(/[\s*\\]+/g, ' ')
    .trim()
    .replace(/\s*(?:kr|tkr|mnkr|mkr|kronor|sek|%)\.?$/i, '');
  if (!/^[-–]?\d[\d ]{0,15}(?:,\d{1,4})?$/.test(said)) return null;
  return Number(said.replace(/ /g, '').replace('–', '-').replace(',', '.'));
};

/** A sum that is not what the amounts above it come to. */
export interface WrongSum {
  readonly row: number;
  readonly said: string;
  readonly added: number;
}

const isSumRow = (row: readonly string[]): boolean =>
  /^[\s*]*(?:summa|totalt|total|sammanlagt)(?!\p{L})/iu.test(row[0] ?? '');

/** Adds up every column of amounts that ends in a row called `Summa` or `Totalt`; a sum begins anew after one. */
export const wrongSums = (rows: readonly (readonly string[])[]): readonly WrongSum[] => {
  const wrong: WrongSum[] = [];
  let from = 0;
  for (const [at, row] of rows.entries()) {
    if (!isSumRow(row)) continue;
    const above = rows.slice(from, at);
    for (const [column, cell] of row.entries()) {
      const sum = column > 0 ? amountOf(cell) : null;
      const amounts = above.map((each) => amountOf(each[column])).filter((amount) => amount !== null);
      // To a hundredth, where binary fractions add up a little wrong.
      const added = Math.round(amounts.reduce((total, amount) => total + amount, 0) * 10_000) / 10_000;
      if (sum !== null && amounts.length > 0 && Math.abs(added - sum) > 0.005)
        wrong.push({ row: at, said: cell.trim(), added });
    }
    from = at + 1;
  }
  return wrong;
};
