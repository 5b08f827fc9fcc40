import { decodeHTML } from 'entities';
import type { Style } from '../../../html/lines.ts';
import { createHtmlReader, tagOf, tokensOf } from '../../../html/reader.ts';
import { withGapsOf } from './plain-gaps.ts';

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
export const readHtml = (html: string, own: readonly string[], plain: string, style: Style = 'plain'): HtmlReading => {
  const names = new Set(own.map((name) => name.trim().toLowerCase()));
  const reader = createHtmlReader(style, decodeHTML);
  const quoting = createQuoting(html);
  let inMention = false;
  let mentioned = false;
  let spoken = false;
  for (const [token] of tokensOf(html)) {
    if (token.startsWith('<!')) continue;
    const tag = tagOf(token);
    if (tag) {
      quoting.follow(tag.name, tag.closing, token, spoken);
      if (quoting.isOpen()) continue;
      reader.tag(tag.name, tag.closing, token);
      inMention = !tag.closing && (tag.name === 'at' || /itemtype="[^"]*\/Mention"/i.test(token));
    } else if (!quoting.isOpen()) {
      const words = decodeHTML(token);
      const named = inMention && names.has(words.trim().toLowerCase());
      inMention = false;
      if (named) mentioned = true;
      else {
        spoken ||= /\S/.test(words.replaceAll('\u00a0', ' '));
        reader.words(words);
      }
    }
  }
  const words = plain.replace(/<\/?at\b[^<>]*>|&nbsp;/gi, ' ');
  return { text: withGapsOf(words, reader.all().join('\n')), mentioned };
};
