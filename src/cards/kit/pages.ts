import { weight } from './safe-text.ts';

/** One page of a long list; `page` is from 0. */
export interface ListPage<T> {
  readonly shown: readonly T[];
  readonly page: number;
  readonly pages: number;
}

interface PageLimits {
  /** Most UTF-8 bytes of JSON on one page. */
  readonly bytes: number;
  readonly count?: number;
}

/** Splits a list into pages within the limits, in order. A part larger than a page gets a page of its own. */
export const paged = <T>(
  parts: readonly T[],
  { bytes, count = Number.POSITIVE_INFINITY }: PageLimits,
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

/** The page `wanted`, or the last one where there are fewer. Null gives the page that holds `now`. */
export const pageOf = <T>(parts: readonly T[], limits: PageLimits, wanted: number | null, now?: T): ListPage<T> => {
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
