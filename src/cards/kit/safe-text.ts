import type { Markdown } from '../../i18n/markdown.ts';
import { visible } from '../../language/visible.ts';

const encoder = new TextEncoder();

/** Size of a value in a card, in UTF-8 bytes of its JSON. */
export const weight = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

const cut = (text: string, length: number): string =>
  text.length <= length
    ? text
    : `${text
        .slice(0, length)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`;

// A UTF-16 unit is at most three bytes in JSON unless it is a control character, so most texts need not be measured.
const isLight = (text: string, limit: number): boolean => text.length * 3 + 2 <= limit || weight(text) <= limit;

/** Shortens until `shape` of it weighs at most `limit`. */
const fitted = (text: string, limit: number, shape: (text: string) => string): string => {
  let shown = shape(cut(text, limit));
  let length = Math.min(text.length, limit);
  while (!isLight(shown, limit) && length > 0) {
    length = Math.floor(length * Math.min(0.95, limit / weight(shown)));
    shown = shape(cut(text, length));
  }
  return shown;
};

/** CommonMark: block marks count only at the start of a line, all other marks anywhere. `{` also starts Adaptive Cards' `{{DATE(…)}}`. */
const escapedLine = (line: string): string =>
  line
    .trim()
    .replace(/[\\`*_~[\]<{]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^[-+=#>]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');

const escaped = (text: string): string =>
  text
    .split('\n')
    .map(escapedLine)
    .filter((line) => line !== '')
    .join('\n\n');

// Most texts are names and plain titles, which need no escaping.
const ordinary = /^[A-Za-zÀ-ÖØ-öø-ÿ](?:[A-Za-zÀ-ÖØ-öø-ÿ\d ,.;:!?()/–-]*[A-Za-zÀ-ÖØ-öø-ÿ\d,.;:!?()/–-])?$/;

/** Text from outside, for a TextBlock: Markdown, HTML and card functions in it are shown as text. At most `limit` bytes, cut with `…`. */
export const typed = (text: string, limit = 400): Markdown =>
  (text.length * 3 + 2 <= limit && ordinary.test(text)
    ? text
    : fitted(text, limit, (part) => escaped(visible(part)))) as Markdown;

/** Text from outside on one line, where a card takes no Markdown: choices, labels, values, summary. At most `limit` bytes. */
export const label = (text: string, limit = 160): string =>
  fitted(text, limit, (part) => visible(part).replace(/\s+/g, ' ').trim().replaceAll('{{', '{\u200b{'));

const webAddress = (url: string | null): string | null =>
  url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) && weight(url) <= 1500 ? new URL(url).href : null;

/** A Markdown link; the title alone where the address is not `http` or `https`. At most 2.5 KB. */
export const linked = (title: string, url: string | null): Markdown => {
  const address = webAddress(url);
  const shown = typed(title.replace(/\s+/g, ' '), 400);
  return address
    ? (`[${shown}](${address.replace(/[()<>\\*_`~[\]{}]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)})` as Markdown)
    : shown;
};
