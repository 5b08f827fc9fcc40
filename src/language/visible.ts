/**
 * What no reader sees and what can make a text look like another: control characters, marks that turn the direction of what follows (Unicode
 * TR 9), and invisible signs without a use in running text, among them the tags that hide whole sentences (TR 36). Joiners stay: letters and
 * emoji are built with them.
 */
const unseen =
  /[^\P{Cc}\t\n]|[\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** A text as it is shown, in a chat, on a card and in a document: every line end as `\n`, nothing unseen, half characters as U+FFFD. The record keeps what was written. */
export const visible = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(unseen, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
