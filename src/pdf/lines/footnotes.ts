import { plain } from '../pages/piece.ts';
import type { Row } from './rows.ts';

const mark = /^\s*([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})/u;

/** A footnote's rows, and its mark. */
export interface Footnote {
  readonly mark: string;
  readonly rows: readonly Row[];
}

const markOf = ({ segments }: Row): string | null =>
  segments[0] ? (mark.exec(plain(segments[0].runs))?.[1] ?? null) : null;

/** Takes the footnotes of a page out of its rows: from the first row in its lower half that begins with a raised figure, to the foot. */
export const withoutFootnotes = (
  rows: readonly Row[],
  height: number,
): { readonly rows: readonly Row[]; readonly footnotes: readonly Footnote[] } => {
  const from = rows.findIndex((row) => row.base > height / 2 && markOf(row) !== null);
  const size = rows[from]?.size ?? 0;
  // Text as large as that above it is a list of the page, not its foot.
  if (from < 0 || rows.slice(from).some((row) => row.size > size * 1.1)) return { rows, footnotes: [] };
  const footnotes: { mark: string; rows: Row[] }[] = [];
  for (const row of rows.slice(from)) {
    const found = markOf(row);
    if (found === null) footnotes.at(-1)?.rows.push(row);
    else footnotes.push({ mark: found, rows: [row] });
  }
  return { rows: rows.slice(0, from), footnotes };
};
