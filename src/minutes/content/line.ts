import { xmlSafe } from '../../word/xml-safe.ts';
import type { Line, Run } from './block.ts';
import { safeUrl } from './read-markdown.ts';

/** Neighbouring runs with the same address, or without one. `link` is null where there is no address, or one that a document may not have. */
export interface LinkedRuns {
  readonly link: string | null;
  readonly runs: readonly Run[];
}

/** Splits a line into links and the text between them. */
export const linkedRuns = (line: Line): readonly LinkedRuns[] => {
  const parts: Run[][] = [];
  for (const run of line) {
    const last = parts.at(-1);
    if (last && last[0]?.url === run.url) last.push(run);
    else parts.push([run]);
  }
  return parts.map((runs) => ({ link: runs[0]?.url ? safeUrl(runs[0].url) : null, runs }));
};

/** Whether a line would print as empty. */
export const isBlank = (line: Line): boolean => xmlSafe(line.map(({ text }) => text).join('')).trim() === '';

/** Whether only the first cell of a table row has text, so that it spans the whole row. */
export const spansAll = (row: readonly { readonly line: Line }[]): boolean =>
  row.length > 1 && row.slice(1).every(({ line }) => isBlank(line));

/** The name of a bookmark, the same in Word and HTML. Word's limit: 40 characters, first a letter, then letters, digits and underscores. */
export const anchorName = (anchor: string): string => anchor.replace(/\W/g, '_').slice(0, 40);
