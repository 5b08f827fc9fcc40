import { matchable, plainText } from '../../language/plain-text.ts';
import { words } from '../../language/vocabulary/words.ts';
import { type Line, lineText } from '../source/line.ts';

const numberedPattern = /^(?:§ ?)?(\d{1,3})[.):]?(?:\s+(\S.*))?$/u;
const heading = new RegExp(`^${words.head.contents}\\s*:?$`, 'iu');
/** Less of a list found again as items is no list of contents. */
const found = 0.8;

/** The text without the page number and the dots or spaces before it. */
const withoutPage = (text: string): string => {
  const page = /\d{1,3}$/.exec(text);
  if (!page) return text;
  const before = text.slice(0, page.index);
  const bare = before.replace(/(?<![\s.…])[\s.…]+$/u, '');
  return /\.\.|…| {2}/u.test(before.slice(bare.length)) ? bare : text;
};

/** The words of a title that can be found again. */
const wordsOf = (title: string): string => matchable(title).replace(/\.$/, '');

const textOf = (line: Line): string =>
  (line.cells ? line.cells.map((cell) => plainText(cell.join(' '))).join('  ') : lineText(line)).trim();

/** A numbered line as one key of number and title; null for other lines. `next` may hold the title. */
const keyOf = (line: Line, next: Line | undefined): string | null => {
  if (line.bullet) return null;
  const [, number, title = next ? lineText(next) : ''] = numberedPattern.exec(withoutPage(textOf(line))) ?? [];
  return number === undefined ? null : `${Number(number)} ${wordsOf(title)}`;
};

/** The title on a line that ends in the number of its page; null for other lines. */
const pagedTitle = (line: Line): string | null => {
  const text = textOf(line);
  const title = withoutPage(text);
  return title === text || numberedPattern.test(title) ? null : wordsOf(title);
};

/** The keys of numbered lines one below the other, as long as they count upwards. */
const countedFrom = (keys: readonly (string | null)[], from: number): readonly string[] => {
  const run: string[] = [];
  for (let at = from; at < keys.length; at += 1) {
    const key = keys[at];
    if (!key || Number.parseInt(key, 10) <= Number.parseInt(run.at(-1) ?? '-1', 10)) break;
    run.push(key);
  }
  return run;
};

const pagedFrom = (titles: readonly (string | null)[], from: number): readonly string[] => {
  const run: string[] = [];
  for (let title = titles[from]; title; title = titles[from + run.length]) run.push(title);
  return run;
};

/** Leaves out lines one below the other that are titles with pages, where the titles come again without them further down. */
const withoutPagedTitles = (lines: readonly Line[]): readonly Line[] => {
  const paged = lines.map(pagedTitle);
  const last = new Map(
    lines.flatMap((line, at) => {
      const text = textOf(line);
      const title = numberedPattern.exec(text)?.[2] ?? text;
      return paged[at] === null ? [[wordsOf(title), at] as const] : [];
    }),
  );
  const kept: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const run = pagedFrom(paged, at);
    const again = run.filter((title) => (last.get(title) ?? -1) >= at + run.length);
    const above = kept.at(-1);
    const headed = above !== undefined && heading.test(lineText(above));
    if (run.length > (headed ? 0 : 1) && again.length / run.length >= found) {
      if (headed) kept.pop();
    } else kept.push(...lines.slice(at, at + Math.max(1, run.length)));
    at += Math.max(0, run.length - 1);
  }
  return kept;
};

/**
 * Leaves out a list of contents above the items: lines one below the other whose titles come again further down, and that are numbered, or
 * end in the numbers of their pages.
 */
export const withoutContents = (source: readonly Line[]): readonly Line[] => {
  const lines = withoutPagedTitles(source);
  const keys = lines.map((line, at) => keyOf(line, lines[at + 1]));
  const last = new Map(keys.flatMap((key, at) => (key === null ? [] : [[key, at] as const])));
  const kept: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const run = countedFrom(keys, at);
    const again = run.filter((key) => (last.get(key) ?? -1) >= at + run.length);
    if (run.length > 1 && again.length / run.length >= found) {
      const above = kept.at(-1);
      if (above && heading.test(lineText(above))) kept.pop();
      at += run.length - 1;
    } else if (run.length > 1) {
      kept.push(...lines.slice(at, at + run.length));
      at += run.length - 1;
    } else kept.push(lines[at] as Line);
  }
  return kept;
};
