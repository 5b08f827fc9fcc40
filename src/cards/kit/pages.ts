import { weight } from './safe-text.ts';

/** A part of a long list. */
export interface Page<T> {
  readonly shown: readonly T[];
  readonly page: number;
  readonly pages: number;
}

interface Limits {
  /** UTF-8 bytes of JSON on one page. */
  readonly bytes: number;
  readonly count?: number;
}

/** Splits a list so that each page keeps within the limits, in order; anything heavier than a page has one to itself. */
export const paged = <T>(
  parts: readonly T[],
  { bytes, count = Number.POSITIVE_INFINITY }: Limits,
): readonly (readonly T[])[] => {
  const pages: T[][] = [[]];
  let used = 0;
  for (const part of parts) {
    const heavy = weight(part) + 1;
    const last = pages.at(-1);
    if (last && (last.length === 0 || (used + heavy <= bytes && last.length < count))) {
      last.push(part);
      used += heavy;
    } else {
      pages.push([part]);
      used = heavy;
    }
  }
  return pages;
};

/** One of the pages; `wanted` beyond the last shows the last, null shows the one that holds `now`. */
export const pageOf = <T>(parts: readonly T[], limits: Limits, wanted: number | null, now?: T): Page<T> => {
  const pages = paged(parts, limits);
  const here =
    now === undefined
      ? 0
      : Math.max(
          0,
          pages.findIndex((page) => page.includes(now)),
        );
  const page = Math.min(wanted ?? here, pages.length - 1);
  return { shown: pages[page] ?? [], page, pages: pages.length };
};
