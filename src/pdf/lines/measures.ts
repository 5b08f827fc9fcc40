import { largestOf } from './extremes.ts';
import { type Row, rowText, type Segment } from './rows.ts';
import type { Language } from './wrapped.ts';

/** What the text of a whole document is like. */
export interface Measures {
  /** Where the text of a page of that width ends, in points. */
  edge(width: number): number;
  /** The least distance of two lines with letters of that height, in points. */
  tight(size: number): number;
  readonly language: Language;
}

/** Where lines end at least, as a share of the page: a page with few and short lines does not show it. */
const leastEdge = 0.8;

const rightOf = ({ segments }: Row): number => largestOf(segments.map(({ right }) => right));
const sizeKey = (size: number): number => Math.round(size * 2);

/** Where all but the longest lines end. */
const edgeOf = (rights: readonly number[]): number => {
  const sorted = [...rights].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.98) - 1] ?? 0;
};

/** Measures the rows of all pages. `widthOf` tells a page's width. */
export const measuresOf = (
  rows: readonly Row[],
  widthOf: (page: number) => number,
  startsAnew: Language['startsAnew'],
): Measures => {
  const rights = new Map<number, number[]>();
  const least = new Map<number, number>();
  const compounds = new Set<string>();
  for (const [at, row] of rows.entries()) {
    const width = Math.round(widthOf(row.page));
    const known = rights.get(width);
    if (known) known.push(rightOf(row));
    else rights.set(width, [rightOf(row)]);
    for (const [word] of rowText(row).matchAll(/[\p{L}\d]+-\p{L}+/gu)) compounds.add(word);
    const before = rows[at - 1];
    const distance = before?.page === row.page ? row.base - before.base : 0;
    const key = sizeKey(row.size);
    if (distance >= row.size * 0.8 && before && sizeKey(before.size) === key)
      least.set(key, Math.min(distance, least.get(key) ?? Number.POSITIVE_INFINITY));
  }
  const edges = new Map([...rights].map(([width, all]) => [width, edgeOf(all)]));
  return {
    edge: (width) => Math.max(edges.get(Math.round(width)) ?? 0, width * leastEdge),
    tight: (size) => least.get(sizeKey(size)) ?? size * 1.2,
    language: { isCompound: (word) => compounds.has(word), startsAnew },
  };
};

/** A row as one text. Where it has wide gaps they stay wide. */
export const asOne = ({ segments }: Row): Segment | null => {
  const [first, ...others] = segments;
  if (!first) return null;
  const runs = [...first.runs];
  let { right, closes } = first;
  for (const next of others) {
    const gap = next.left - right < 1.2 * first.size ? ' ' : '    ';
    const last = runs.at(-1);
    if (last) runs[runs.length - 1] = { ...last, text: `${last.text}${gap}${next.bullet ? '• ' : ''}` };
    runs.push(...next.runs);
    ({ right, closes } = next);
  }
  return { ...first, runs, right, closes };
};
