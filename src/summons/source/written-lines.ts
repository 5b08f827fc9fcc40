import type { WrittenLine } from '../../meeting/summons.ts';
import type { Line } from './line.ts';

/** A line as it is kept beside what was read from it. */
export const writtenOf = ({ number, text, bullet, indent, gap, cells, heading, list }: Line): WrittenLine => ({
  number,
  text,
  ...(bullet && { bullet }),
  ...(indent > 0 && { indent }),
  ...(gap && { gap }),
  ...(cells && { cells }),
  ...(heading !== null && { heading }),
  ...(list !== null && { list }),
});

/** The same line for the reader. */
export const lineOf = ({ number, text, ...has }: WrittenLine): Line => ({
  number,
  text,
  bullet: has.bullet ?? false,
  indent: has.indent ?? 0,
  gap: has.gap ?? false,
  cells: has.cells ?? null,
  heading: has.heading ?? null,
  list: has.list ?? null,
});
