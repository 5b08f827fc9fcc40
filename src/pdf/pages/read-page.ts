import type { Annotation, FetchedPage } from './fetch-page.ts';
import { type LinkArea, withLinks } from './links.ts';
import type { Looks } from './looks.ts';
import type { Page, Piece } from './piece.ts';
import type { TextItem } from './text-items.ts';
import { directed, moved, type Point, quarterOf, turned } from './turned.ts';

const isAddress = (url: string): boolean => /^(?:https?|mailto):/i.test(url);

interface Directed extends TextItem {
  readonly quarter: number | null;
}

/** The direction that most letters of a page run in, since a page may lie on its side. */
const mainQuarter = (texts: readonly Directed[]): number => {
  const letters = [0, 0, 0, 0];
  for (const { quarter, str } of texts) if (quarter !== null) letters[quarter] = (letters[quarter] ?? 0) + str.length;
  return letters.indexOf(Math.max(...letters));
};

/** The address as it was written, where pdf.js found nothing to mend in it. */
const addressOf = ({ url, unsafeUrl }: Annotation): string | null => {
  if (!url || !isAddress(url)) return null;
  return unsafeUrl && isAddress(unsafeUrl) ? unsafeUrl : url;
};

const areaOf = (annotation: Annotation, place: (point: Point) => Point): readonly LinkArea[] => {
  const [x1, y1, x2, y2] = annotation.rect ?? [];
  const href = addressOf(annotation);
  if (annotation.subtype !== 'Link' || href === null) return [];
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return [];
  const [[left, top], [right, bottom]] = [place([x1, y1]), place([x2, y2])];
  return [
    {
      href,
      left: Math.min(left, right),
      right: Math.max(left, right),
      top: Math.min(top, bottom),
      bottom: Math.max(top, bottom),
    },
  ];
};

/** A page's text with its places, looks and links, upright. Text that stands askew, as a watermark does, is left out. */
export const readPage = (page: FetchedPage, looks: Looks): Page => {
  const { width, height, transform, blank } = page;
  const texts = page.texts.map((item): Directed => {
    const [a = 0, b = 0] = item.transform;
    return { ...item, quarter: quarterOf(directed(transform, [a, b])) };
  });
  const quarter = mainQuarter(texts);
  const place = (point: Point): Point => turned(moved(transform, point), quarter, width, height);
  const pieces = texts.flatMap((item): readonly Piece[] => {
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform;
    const size = Math.hypot(...directed(transform, [c, d]));
    if (item.quarter !== quarter || size === 0) return [];
    const [left, base] = place([x, y]);
    const { str: text, width: wide, tag } = item;
    return [{ text, left, right: left + wide, base, size, ...looks.of(item.fontName), href: null, tag }];
  });
  const lies = quarter % 2 === 1;
  return {
    width: lies ? height : width,
    height: lies ? width : height,
    pieces: withLinks(
      pieces,
      page.annotations.flatMap((annotation) => areaOf(annotation, place)),
    ),
    blank,
  };
};
