import { wrongSums } from '../../language/sums.ts';
import { passagesOf } from '../passages.ts';
import { placeOf } from '../place.ts';
import type { Rule } from '../rule.ts';

/** Tables of a Markdown text, as rows of cells. */
const tablesIn = (markdown: string): readonly (readonly string[][])[] => {
  const tables: string[][][] = [[]];
  for (const line of markdown.split('\n')) {
    const row = /^\s*\|(.*)\|\s*$/.exec(line)?.[1];
    if (row === undefined) tables.push([]);
    else tables.at(-1)?.push(row.split(/(?<!\\)\|/).map((cell) => cell.trim()));
  }
  return tables.filter((rows) => rows.length > 0);
};

/** Written as the sum was: grouped by spaces, comma for decimals. */
const amountLike = (said: string, added: number): string => {
  const [whole = '', decimals] = String(Math.abs(added)).split('.');
  const grouped = /\d\s\d/.test(said) ? whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0') : whole;
  const amount = `${added < 0 ? '-' : ''}${grouped}${decimals ? `,${decimals}` : ''}`;
  return said.replace(/[-–]?\d[\d\s]*(?:,\d+)?(?=\D*$)/, (old) => amount + (/\s$/.test(old) ? '\u00a0' : ''));
};

/** Sums of tables that are not what their rows come to (row E13). */
export const sums: Rule = (material) =>
  passagesOf(material).flatMap(({ item, letter, text }) =>
    tablesIn(text).flatMap((rows) =>
      wrongSums(rows).map(({ row, said, added }) => {
        const sum = amountLike(said, added);
        const place = placeOf(material, item, letter, (rows[row] ?? []).join(' '));
        return { kind: 'sum does not add up', place, quote: said, added: sum, mend: { wording: sum } };
      }),
    ),
  );
