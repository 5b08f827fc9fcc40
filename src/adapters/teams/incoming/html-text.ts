import { decodeHTML } from 'entities';
import { createTables } from './html-tables.ts';
import { withGapsOf } from './plain-gaps.ts';

/** Tags that begin and end on lines of their own. */
const blocks = new Set([
  ...['p', 'div', 'li', 'ul', 'ol', 'tr', 'blockquote', 'pre', 'hr', 'dl', 'dt', 'dd'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
]);

/** Elements that hold somebody else's words. `quoted` is Teams' newer placeholder, `quote` and `legacyquote` are Skype's. */
const quotes = new Set(['blockquote', 'quoted', 'quote', 'legacyquote']);
const isQuote = /<(?:blockquote|quoted|quote|legacyquote)\b/i;

/** Whether the HTML holds words of others. */
export const hasQuotes = (html: string): boolean => isQuote.test(html);

/** Whether the HTML holds lines, lists or tables that the plain text of the same message has lost. */
export const hasLines = (html: string): boolean => {
  const firstEnd = html.search(/<\/(p|div)>/i);
  return /<(ol|ul|li|tr|br)\b/i.test(html) || (firstEnd >= 0 && /<(p|div)\b/i.test(html.slice(firstEnd)));
};

/** Follows the tags of quotations, and tells whether what comes next is quoted. */
const createQuoting = (html: string) => {
  const closes = /<\/quoted\s*>/i.test(html);
  let depth = 0;
  return {
    isOpen: () => depth > 0,
    /** `spoken`: the sender has said something before. What they set as a quotation after it, without Teams' mark of a reply or forward, is their own. */
    follow(name: string, closing: boolean, tag: string, spoken: boolean): void {
      if (!quotes.has(name) || tag.endsWith('/>') || (name === 'quoted' && !closes)) return;
      if (closing) depth = Math.max(0, depth - 1);
      else if (depth > 0 || !spoken || name !== 'blockquote' || /\bitemtype=/i.test(tag)) depth += 1;
    },
  };
};

export interface HtmlReading {
  readonly text: string;
  /** Whether one of `own` was mentioned in the sender's own words. */
  readonly mentioned: boolean;
}

/**
 * The sender's own words in a message's HTML as Teams sends it: a line per paragraph and list entry, empty lines kept, a tab between cells.
 * Numbered lists get their numbers back, which the compose box removes when somebody pastes `1. Öppnande`. Quoted and forwarded text and
 * mentions of `own` are left out. Tabs and line ends within words are taken from `plain`, the plain text of the same message.
 */
export const readHtml = (html: string, own: readonly string[], plain: string): HtmlReading => {
  const names = new Set(own.map((name) => name.trim().toLowerCase()));
  const tables = createTables();
  const quoting = createQuoting(html);
  const counters: (number | null)[] = [];
  let inMention = false;
  let mentioned = false;
  let spoken = false;
  for (const [token] of html.matchAll(/<[^<>]*>|[^<]+|</g)) {
    if (token.startsWith('<!')) continue;
    const [, closing = '', tag] = /^<(\/?)([a-z][a-z\d]*)/i.exec(token) ?? [];
    const lines = tables.lines();
    if (tag === undefined) {
      if (quoting.isOpen()) continue;
      const words = decodeHTML(token);
      // A line end here is only how the HTML was set.
      const flat = words.replace(/\s+/g, (gap) => (/[\n\r]/.test(gap) || !gap.includes('\t') ? ' ' : gap));
      const named = inMention && names.has(flat.trim().toLowerCase());
      inMention = false;
      if (named) mentioned = true;
      // An empty line is written as a paragraph with a hard space.
      else if (flat === ' ' && words.includes('\u00a0') && lines.isEmpty()) lines.end();
      else {
        spoken ||= /\S/.test(flat);
        lines.add(flat);
      }
      continue;
    }
    const name = tag.toLowerCase();
    quoting.follow(name, closing !== '', token, spoken);
    if (quoting.isOpen()) continue;
    if (tables.follow(name, closing !== '', token)) continue;
    if (name === 'br') lines.end();
    else if (blocks.has(name)) lines.fresh();
    if (name === 'ol' || name === 'ul') {
      if (closing) counters.pop();
      else counters.push(name === 'ol' ? Number(/\bstart="?(\d{1,6})/i.exec(token)?.[1] ?? 1) : null);
    } else if (name === 'li' && !closing) {
      const number = counters.at(-1) ?? null;
      lines.add(number === null ? '- ' : `${number}. `);
      if (number !== null) counters[counters.length - 1] = number + 1;
    }
    inMention = !closing && (name === 'at' || /itemtype="[^"]*\/Mention"/i.test(token));
  }
  const words = plain.replace(/<\/?at\b[^<>]*>|&nbsp;/gi, ' ');
  return { text: withGapsOf(words, tables.all().join('\n')), mentioned };
};
