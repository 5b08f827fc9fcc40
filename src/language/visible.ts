/**
 * Characters that are invisible or can make one text look like another: control characters, direction marks (Unicode TR 9), and invisible
 * signs such as tags, which can hide whole sentences (TR 36). Joiners stay: letters and emoji need them.
 */
const unseen =
  /[^\P{Cc}\t\n]|[\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** A text as it is shown: line ends as `\n`, without invisible characters, lone surrogates as U+FFFD. The record keeps the original. */
export const visible = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(unseen, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
