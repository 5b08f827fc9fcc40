import { xmlSafe } from '../../word/xml-safe.ts';
import type { Line, Run } from './block.ts';
import { safeUrl } from './markdown.ts';

/** Neighbouring runs with the same address, which make one link; null where they are no link, or one no document may have. */
export interface Stretch {
  readonly link: string | null;
  readonly runs: readonly Run[];
}

/** A line as links and what stands between them. */
export const stretches = (line: Line): readonly Stretch[] => {
  const parts: Run[][] = [];
  for (const run of line) {
    const last = parts.at(-1);
    if (last && last[0]?.url === run.url) last.push(run);
    else parts.push([run]);
  }
  return parts.map((runs) => ({ link: runs[0]?.url ? safeUrl(runs[0].url) : null, runs }));
};

/** Whether a line would print as nothing. */
export const isBlank = (line: Line): boolean => xmlSafe(line.map(({ text }) => text).join('')).trim() === '';

/** Whether a row of a table has words in its first cell alone, so that they stand for the whole row. */
export const spansAll = (row: readonly { readonly line: Line }[]): boolean =>
  row.length > 1 && row.slice(1).every(({ line }) => isBlank(line));

/** The name of a place to link to, the same in every form of the minutes. Word allows 40 characters, a letter first, then letters, digits and underscores. */
export const anchorName = (anchor: string): string => anchor.replace(/\W/g, '_').slice(0, 40);
