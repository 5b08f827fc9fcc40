/** A Markdown link: text in 1, target in 2. Escaped brackets may stand inside both, and begin none. */
export const linkPattern = /(?<!\\)\[((?:\\.|[^[\]\\])+)\]\(((?:\\.|[^()\\\s])*)\)/g;

/** Takes the backslash off what Markdown writers escape. */
export const unescaped = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** What a reader sees of a line of Markdown: link texts, no emphasis marks, plain spaces. For recognising and for short texts. */
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

/** Spelling made plain for matching: one kind of dash and quote, single spaces, lower case. */
export const matchable = (text: string): string =>
  plainText(text)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** Takes out what no reader sees: control characters, soft hyphens, zero-width marks, lone surrogates. Line ends and tabs stay. */
export const cleaned = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    // Longer runs of space say nothing more, and would cost every pattern dear.
    .replace(/([^\S\n\r]{64})[^\S\n\r]+/g, '$1')
    .replace(/(?![\t\n\r\u0085])\p{Cc}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffe\uffff]/gu, '');
