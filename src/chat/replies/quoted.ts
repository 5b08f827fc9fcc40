import { escaped, joined, type Markdown, md } from '../../i18n/markdown.ts';
import { visible } from '../../i18n/visible.ts';

/** Longest quotation of a user's words in an answer of one line, in UTF-16 units. */
const longestQuote = 160;

/** Somebody's words inside an answer: one line, shortened, without halved characters, and with nothing in it that Markdown or HTML would read. */
export const quoted = (text: string): Markdown => {
  const line = visible(text).replace(/\s+/g, ' ').trim();
  const short = line.length > longestQuote ? `${line.slice(0, longestQuote - 1).trimEnd()}…` : line;
  return escaped(short);
};

/** An item as it is spoken of: `6`, `6 b`, `4 a, b`. */
export const placeOf = (item: number, letters: readonly string[]): Markdown =>
  letters.length === 0 ? md`${item}` : md`${item} ${joined(letters.map(quoted), ', ')}`;
