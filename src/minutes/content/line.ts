import { xmlSafe } from '../../word/xml-safe.ts';
import type { Line, Run } from './block.ts';
import { safeUrl } from './read-markdown.ts';

/** Neighbouring runs with the same address, or without one. `link` is null where there is no address, or one that a document may not have. */
export interface LinkedRuns {
  readonly link: string | null;
  readonly runs: readonly Run[];
}

/** A web address as people type it, with the signs after it that end the sentence or close a bracket. */
const webAddress = /(?<![\p{L}\p{N}@.])(?:https?:\/\/|www\.)[^\s<>"”]+/giu;

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** The address without the signs around it. A closing bracket belongs to the address only if the address opened it. */
const withoutEnd = (found: string): string => {
  let end = found.length;
  while (end > 0 && ".,;:!?'’])".includes(found.charAt(end - 1))) end -= 1;
  const address = found.slice(0, end);
  const open = Math.max(0, count(address, '(') - count(address, ')'));
  return found.startsWith(')'.repeat(open), end) ? found.slice(0, end + open) : address;
};

/** A run with a link at each address that is typed in it. */
const withTypedLinks = (run: Run): Line => {
  if (run.url !== undefined) return [run];
  const runs: Run[] = [];
  let from = 0;
  for (const { 0: found, index } of run.text.matchAll(webAddress)) {
    const address = withoutEnd(found);
    runs.push({ ...run, text: run.text.slice(from, index) });
    runs.push({ ...run, text: address, url: address.replace(/^www\./i, 'https://www.') });
    from = index + address.length;
  }
  return [...runs, { ...run, text: run.text.slice(from) }].filter(({ text }) => text !== '' || run.text === '');
};

/** Splits a line into links and the text between them. An address that is only typed is a link too. */
export const linkedRuns = (line: Line): readonly LinkedRuns[] => {
  const parts: Run[][] = [];
  for (const run of line.flatMap(withTypedLinks)) {
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
