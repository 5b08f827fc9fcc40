/** A Markdown link: group 1 is the text, group 2 the target. Escaped brackets may stand inside, and do not begin a link. */
export const linkPattern = /(?<!\\)\[((?:\\.|[^[\]\\])+)\]\(((?:\\.|[^()\\\s])*)\)/g;

/** Removes Markdown's escaping backslashes. */
export const unescaped = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** A line of Markdown as a reader sees it: link texts, no emphasis marks, ordinary spaces. For recognition and short texts. */
export const plainText = (text: string): string =>
  unescaped(
    text
      .replace(linkPattern, '$1')
      .replace(/(?<!\\)\*\*(?=\S)([^*]+)\*\*/g, '$1')
      .replace(/(?<![\\*\p{L}\p{N}])\*(?=[^\s*])([^*]*[^\s*\\])\*(?![*\p{L}\p{N}])/gu, '$1')
      .replace(/(?<![\\\p{L}\p{N}_])__?(?=[^\s_])([^_]*[^\s_\\])__?(?![\p{L}\p{N}_])/gu, '$1'),
  )
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .trim();

/** Text normalised for matching: plain text, one kind of dash, single spaces, lower case. */
export const matchable = (text: string): string =>
  plainText(text)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** Removes what no reader sees: control characters, soft hyphens, zero-width marks. Lone surrogates become U+FFFD. Line ends and tabs stay. */
export const cleaned = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    // Long runs of spaces carry no meaning and make patterns slow.
    .replace(/([^\S\n\r]{64})[^\S\n\r]+/g, '$1')
    .replace(/(?![\t\n\r\u0085])\p{Cc}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffe\uffff]/gu, '');
