import type { Run } from '../pages/piece.ts';
import { plain } from '../pages/piece.ts';
import { bulletLength } from './marks.ts';
import type { Segment } from './rows.ts';
import { glued, goesOn, type Language, type Measure, mostJoined } from './wrapped.ts';

/** Lines of one column that belong together. */
export interface Paragraph {
  readonly first: Segment;
  readonly last: Segment;
  readonly runs: readonly Run[];
  readonly bullet: boolean;
}

/** The least distance between two lines of a column, in points. Lines closer than their letters are high overlap and count for nothing. */
export const tightest = (segments: readonly Segment[]): number =>
  segments.reduce((least, { base, size }, at) => {
    const distance = base - (segments[at - 1]?.base ?? Number.NEGATIVE_INFINITY);
    return distance >= size * 0.8 ? Math.min(least, distance) : least;
  }, Number.POSITIVE_INFINITY);

const withoutBullet = (runs: readonly Run[]): readonly Run[] => {
  const [first, ...others] = runs;
  return first ? [{ ...first, text: first.text.slice(bulletLength(first.text)) }, ...others] : runs;
};

export const begun = (segment: Segment): Paragraph => {
  const typed = bulletLength(plain(segment.runs)) > 0;
  return {
    first: segment,
    last: segment,
    runs: typed ? withoutBullet(segment.runs) : segment.runs,
    bullet: segment.bullet || typed,
  };
};

/** Joins the lines of a column, from top to bottom, to paragraphs. Those of `begins` begin one in any case. */
export const paragraphsOf = (
  segments: readonly Segment[],
  measure: Measure,
  language: Language,
  begins: ReadonlySet<Segment> = new Set(),
): readonly Paragraph[] => {
  const paragraphs: Paragraph[] = [];
  for (const segment of segments) {
    const before = paragraphs.at(-1);
    if (
      before &&
      !begins.has(segment) &&
      plain(before.runs).length < mostJoined &&
      goesOn(before.first, before.last, segment, measure, language)
    )
      paragraphs[paragraphs.length - 1] = {
        ...before,
        last: segment,
        runs: glued(before.runs, segment.runs, language),
      };
    else paragraphs.push(begun(segment));
  }
  return paragraphs;
};
