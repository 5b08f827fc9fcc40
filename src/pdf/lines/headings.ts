import { plain } from '../pages/piece.ts';
import type { Paragraph } from './paragraphs.ts';

/** How much larger than the text the letters of a heading are. */
const larger = 1.12;

const rounded = (size: number): number => Math.round(size * 2) / 2;

/** The letters' height that most of the text has. */
const usualSize = (paragraphs: readonly Paragraph[]): number => {
  const letters = new Map<number, number>();
  for (const { first, runs } of paragraphs) {
    const size = rounded(first.size);
    letters.set(size, (letters.get(size) ?? 0) + plain(runs).length);
  }
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
};

/** Ranks letters that are larger than those of the text, the largest as 1; null for the others. */
export const ranksOf = (paragraphs: readonly Paragraph[]): ((size: number) => number | null) => {
  const least = usualSize(paragraphs) * larger;
  const sizes = [...new Set(paragraphs.map(({ first }) => rounded(first.size)))].sort((a, b) => b - a);
  const ranks = new Map(sizes.filter((size) => size >= least).map((size, at) => [size, at + 1]));
  return (size) => ranks.get(rounded(size)) ?? null;
};
