import { plain, type Run, sameLook } from '../pages/piece.ts';
import { beginsWithMark } from './marks.ts';
import type { Segment } from './rows.ts';

/** What a column is like: where its lines end, and the least distance between two of them. In points. */
export interface Measure {
  readonly edge: number;
  readonly tight: number;
}

/** What the words of a document tell about its lines. */
export interface Language {
  /** Whether a word is written with its hyphen within a line. */
  isCompound(word: string): boolean;
  /** Whether a line is known to begin a paragraph of its own, whatever room the line before had. */
  startsAnew(before: string, line: string): boolean;
}

/** A little more than the least distance is still the same paragraph. The space that Word puts after one is a third of a line at least. */
const tightly = 1.2;
/** How far the text after a number stands in at most, in heights of the letters. */
const hanging = 3;
/** A paragraph of this length, in characters, is not joined any further; a page of minutes is shorter. It bounds the cost of joining. */
export const mostJoined = 4_000;
/** How far two left edges may differ, in heights of the letters. */
const sameEdge = 0.35;

const near = (a: number, b: number, size: number): boolean => Math.abs(a - b) <= sameEdge * size;

/** About how wide a text is, in small letters. Fonts differ in this by few per cent. */
const letters = (text: string): number => {
  let wide = 0;
  for (const sign of text) wide += /[iljtfrI.,:;'|()\s]/.test(sign) ? 0.55 : /[mwMW\p{Lu}]/u.test(sign) ? 1.35 : 1;
  return wide;
};

const firstWordWidth = (segment: Segment): number => {
  const text = plain(segment.runs).trimStart().slice(0, 200);
  const word = text.split(/\s/, 1)[0] ?? '';
  const all = plain(segment.runs).trim();
  return ((segment.right - segment.textLeft) * letters(word)) / Math.max(1, letters(all));
};

/** The width of a space, with a little for what a width is only about, in heights of the letters. */
const space = 0.4;

/** Whether a line was ended because the first word of the next one no longer had room. */
export const isFull = (before: Segment, next: Segment, edge: number): boolean =>
  before.right + space * before.size + firstWordWidth(next) > edge;

export const looksAlike = (before: Segment, next: Segment): boolean => {
  const [last, first] = [before.runs.at(-1), next.runs[0]];
  return (
    Math.abs(before.size - next.size) <= 0.06 * before.size &&
    last?.bold === first?.bold &&
    !next.bullet &&
    !beginsWithMark(plain(next.runs))
  );
};

/** Whether a line stands where the lines of a paragraph do. After a mark they stand under it, or under the text that follows it. */
export const isUnder = (begun: Segment, before: Segment, { left, size }: Segment): boolean => {
  if (before !== begun) return near(left, before.left, size);
  const marked = begun.textLeft === begun.left && beginsWithMark(plain(begun.runs));
  return near(left, begun.textLeft, size) || (marked && left > begun.left && left < begun.left + hanging * size);
};

const seemsToGoOn = (
  begun: Segment,
  before: Segment,
  next: Segment,
  tight: number,
  { startsAnew }: Language,
): boolean =>
  looksAlike(before, next) &&
  next.base - before.base <= tight * tightly &&
  isUnder(begun, before, next) &&
  !startsAnew(plain(before.runs), plain(next.runs));

/**
 * Whether the next line of a column goes on with the paragraph of the one before. `begun` is the paragraph's first line. A file with tags says
 * itself what is one paragraph; a line that had room for more was then ended by whoever wrote it.
 */
export const goesOn = (
  begun: Segment,
  before: Segment,
  next: Segment,
  { edge, tight }: Measure,
  language: Language,
): boolean => {
  const isSame =
    before.closes === null || next.opens === null
      ? seemsToGoOn(begun, before, next, tight, language)
      : before.closes === next.opens;
  return isSame && isFull(before, next, edge);
};

const joints = /^(?:och|eller|samt|till|and|or)\b/;

/** The text of a line's end and the next one's beginning as one: a hyphen that only divides a word goes. */
const gluedText = (before: string, next: string, own: boolean, { isCompound }: Language): string => {
  const [ends, begins] = [before.trimEnd(), next.trimStart()];
  if (ends.endsWith('\u00ad')) return ends.slice(0, -1) + begins;
  if (/\p{L}\/$/u.test(ends)) return ends + begins;
  const word = /([\p{L}\d]+)[-\u2010]$/u.exec(ends)?.[1];
  if (word === undefined) return `${ends} ${begins}`;
  if (joints.test(begins)) return `${ends} ${begins}`;
  const keeps = !/^\p{Ll}/u.test(begins) || /^(?:\p{Lu}+|\p{L}|\d+)$/u.test(word);
  const compound = `${word}-${/^\p{L}+/u.exec(begins)?.[0] ?? ''}`;
  return keeps || (!own && isCompound(compound)) ? ends + begins : ends.slice(0, -1) + begins;
};

/** Puts a paragraph's next line after it. */
export const glued = (before: readonly Run[], next: readonly Run[], language: Language): readonly Run[] => {
  const [last, first] = [before.at(-1), next[0]];
  if (!last || !first) return [...before, ...next];
  // A hyphen that was drawn apart was put in by the program that broke the line.
  const own = last.text.trim() === '-' && before.length > 1;
  const whole = gluedText(plain(before), first.text, own, language);
  const joint = whole.length - first.text.trimStart().length;
  const kept = before.slice(0, -1);
  const head = whole.slice(plain(kept).length, joint);
  return sameLook(last, first)
    ? [...kept, { ...last, text: head + whole.slice(joint) }, ...next.slice(1)]
    : [...kept, { ...last, text: head }, { ...first, text: whole.slice(joint) }, ...next.slice(1)];
};
