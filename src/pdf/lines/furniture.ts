import type { Page } from '../pages/piece.ts';
import { type Row, rowText } from './rows.ts';

/** How much of a page, at its top and at its bottom, may hold what stands on every page. */
const margin = 0.12;
/** How far it may move from page to page, in points. */
const moves = 4;

const sameText = (row: Row): string => rowText(row).replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();

const wordsOf = (row: Row): readonly string[] =>
  rowText(row)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

const middle = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Tells the heads of later pages that only say again, in small letters, what the first page says. */
const createRepeats = (rows: readonly Row[]): ((row: Row) => boolean) => {
  const known = new Set(rows.filter(({ page }) => page === 0).flatMap(wordsOf));
  const usual = middle(rows.map(({ size }) => size));
  return (row) => {
    const words = wordsOf(row);
    return row.page > 0 && row.size < usual * 0.9 && words.length > 0 && words.every((word) => known.has(word));
  };
};

/** The rows without page headers and footers: texts in a margin that stand at one height on half the pages, and on two at least. Figures may differ.
 * So are heads that begin on the second of two pages. */
export const withoutFurniture = (rows: readonly Row[], pages: readonly Page[]): readonly Row[] => {
  const pagesWith = new Map<string, Set<number>>();
  const placeOf = ({ base }: Row, by: number): number => Math.round(base / moves) + by;
  const inMargin = ({ page, base }: Row): boolean => {
    const height = pages[page]?.height ?? 0;
    return base < height * margin || base > height * (1 - margin);
  };
  const keys = new Map(rows.filter(inMargin).map((row) => [row, sameText(row)]));
  for (const [row, text] of keys) {
    const key = `${placeOf(row, 0)} ${text}`;
    pagesWith.set(key, (pagesWith.get(key) ?? new Set()).add(row.page));
  }
  const repeats = createRepeats(rows);
  const isFurniture = (row: Row): boolean => {
    const text = keys.get(row);
    if (text === undefined) return false;
    const on = new Set([-1, 0, 1].flatMap((by) => [...(pagesWith.get(`${placeOf(row, by)} ${text}`) ?? [])])).size;
    if (on >= 2 && on >= pages.length / 2) return true;
    return row.base < (pages[row.page]?.height ?? 0) * margin && repeats(row);
  };
  return rows.filter((row) => !isFurniture(row));
};
