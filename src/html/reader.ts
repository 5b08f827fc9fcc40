import type { Style } from './lines.ts';
import { createLists } from './lists.ts';
import { createTables } from './tables.ts';

/** Tags that begin and end on lines of their own. */
const blocks = new Set([
  ...['p', 'div', 'li', 'ul', 'ol', 'tr', 'blockquote', 'pre', 'hr', 'dl', 'dt', 'dd'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
]);

const isBold = (name: string, tag: string): boolean =>
  /font-weight:\s*(?:bold|[6-9]00)/i.test(tag) ||
  ((name === 'b' || name === 'strong') && !/font-weight:\s*(?:normal|[1-5]00)/i.test(tag));

/** Deeper than any text is set. What is deeper is not bold. */
const deepest = 100;

/** The tags, comments and words of HTML as they are written: `<p>`, `Dagordning`, `</p>`. */
export const tokensOf = (html: string): IterableIterator<RegExpExecArray> => html.matchAll(/<[^<>]*>|[^<]+|</g);

/** The name of a tag in small letters, and whether it ends an element; null for words and comments. */
export const tagOf = (token: string): { readonly name: string; readonly closing: boolean } | null => {
  const [, closing = '', name] = /^<(\/?)([a-z][a-z\d]*)/i.exec(token) ?? [];
  return name === undefined ? null : { name: name.toLowerCase(), closing: closing !== '' };
};

/** Turns tags and words into lines: one per paragraph and list entry, empty lines kept, a tab between the cells of a row. */
export interface HtmlReader {
  tag(name: string, closing: boolean, token: string): void;
  /** Words as they read, without character references. */
  words(words: string): void;
  /** All lines; what is still open ends. */
  all(): readonly string[];
}

/** `decode` gives the characters that references such as `&amp;` stand for. */
export const createHtmlReader = (style: Style, decode: (words: string) => string): HtmlReader => {
  const tables = createTables(style);
  const lists = createLists(style);
  const bold: { readonly name: string; readonly bold: boolean }[] = [];
  let link: { readonly url: string; begun: boolean } | null = null;
  const isInBold = (): boolean => style === 'markdown' && bold.some((each) => each.bold);
  const endLink = (): void => {
    if (link?.begun) tables.lines().add(`](${link.url})`, isInBold());
    link = null;
  };
  const follow = (name: string, closing: boolean, token: string): void => {
    if (name === 'a') {
      endLink();
      const url = decode(/\bhref="((?:https?:|mailto:)[^"\s]+)"/i.exec(token)?.[1] ?? '');
      if (!closing && url !== '') link = { url: url.replaceAll('(', '%28').replaceAll(')', '%29'), begun: false };
    }
    if (!/^(?:b|strong|span)$/.test(name)) return;
    if (!closing && bold.length < deepest) bold.push({ name, bold: isBold(name, token) });
    const last = closing ? bold.findLastIndex((each) => each.name === name) : -1;
    if (last >= 0) bold.splice(last, 1);
  };
  return {
    tag(name, closing, token) {
      if (style === 'markdown') follow(name, closing, token);
      const ends = name === 'br' || blocks.has(name) || /^t(?:able|[drh])$/.test(name);
      if (ends) endLink();
      if (tables.follow(name, closing, token)) return;
      const lines = tables.lines();
      if (name === 'br') lines.end();
      else if (blocks.has(name)) lines.fresh();
      const mark = lists.follow(name, closing, token);
      if (mark !== null) lines.mark(mark);
      const level = style === 'markdown' ? /^h([1-6])$/.exec(name)?.[1] : undefined;
      if (level === undefined) return;
      if (closing) lines.mark('');
      // A heading in the entry of a list is its entry: the number says more.
      else if (!lines.isMarked()) lines.mark(`${'#'.repeat(Number(level))} `);
    },
    words(words) {
      const lines = tables.lines();
      // A line end here is only how the HTML was set.
      const flat = words.replace(/\s+/g, (gap) => (/[\n\r]/.test(gap) || !gap.includes('\t') ? ' ' : gap));
      // An empty line is written as a paragraph with a hard space.
      if (flat === ' ' && words.includes('\u00a0') && lines.isEmpty()) return lines.end();
      if (link && !link.begun && flat.trim() !== '') {
        link.begun = true;
        lines.add(`${/^\s/.test(flat) ? ' ' : ''}[`, isInBold());
        lines.add(flat.trimStart(), isInBold());
      } else lines.add(flat, isInBold());
    },
    all: () => tables.all(),
  };
};
