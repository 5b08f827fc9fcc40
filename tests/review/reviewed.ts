import type { DateText } from '../../src/meeting/summons.ts';
import { fromImport } from '../../src/review/from-import.ts';
import type { Material } from '../../src/review/material.ts';
import { review } from '../../src/review/review.ts';
import { readSummons, type Source } from '../../src/summons/read.ts';

/** A file, or its text, as it is to be proof-read; fails where nothing is recognised. */
export const materialOf = async (source: Source, today: DateText = '2026-11-21'): Promise<Material> => {
  const read = await readSummons(source, today);
  if (!read.ok) throw new Error(`not read: ${read.reason}`);
  return fromImport(read.summons, read.doubts, read.lines);
};

/** What a proof-reading of text found, as `line item kind`. */
export const told = async (text: string): Promise<readonly string[]> =>
  review(await materialOf({ text })).map(({ kind, place: { line, item } }) => `${line ?? '-'} ${item ?? '-'} ${kind}`);

/** Writes one text for another in minutes; fails where it does not stand there, so that no correction is an empty one. */
export const corrected = (text: string, corrections: readonly (readonly [string, string])[]): string =>
  corrections.reduce((so, [wrong, right]) => {
    if (!so.includes(wrong)) throw new Error(`nothing to correct: ${wrong}`);
    return so.replaceAll(wrong, right);
  }, text);
