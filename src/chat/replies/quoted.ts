import { escaped, joined, type Markdown, md } from '../../i18n/markdown.ts';
import { visible } from '../../language/visible.ts';

/** Longest quotation of a user's words in a reply, in UTF-16 units. */
const longestQuote = 160;

/** A user's words inside a reply: one line, shortened between characters, and escaped for Markdown and HTML. */
export const quoted = (text: string): Markdown => {
  const line = visible(text).replace(/\s+/g, ' ').trim();
  const short = line.length > longestQuote ? `${line.slice(0, longestQuote - 1).trimEnd()}…` : line;
  return escaped(short);
};

/** An item and its letters in a reply: `6`, `6 b`, `4 a, b`. */
export const placeOf = (item: number, letters: readonly string[]): Markdown =>
  letters.length === 0 ? md`${item}` : md`${item} ${joined(letters.map(quoted), ', ')}`;
