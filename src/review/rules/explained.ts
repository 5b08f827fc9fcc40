import { words } from '../../language/vocabulary/words.ts';

/** Characters of a bracket that are looked at for words. */
const bracket = 200;
/** Words that may stand between the first letter an abbreviation takes and the abbreviation. */
const mostWords = 6;
/** More than so many words are long, in UTF-16 units. */
const longestWords = 160;

/** `(ABC)`, which stands after its long words. */
const inBrackets = /\((\p{Lu}{3,6})\)/gu;
/** `ABC (long words)`, `ABC-plan (long words)`. */
const beforeBrackets = new RegExp(`(?<!\\p{L})(\\p{Lu}{3,6})(?:-\\p{L}+)? \\((?=([^)]{0,${bracket}}))`, 'gu');
const inSo = new RegExp(`(?<!\\p{L})(\\p{Lu}{3,6})(?: |, )(?:${words.items.standsFor}|=)`, 'gu');
const afterComma = /, (\p{L}{3,6})(?!\p{L})/gu;

/** The words right before a place of a text, the nearest first, as far as nothing but spaces parts them. */
const wordsBefore = (text: string, at: number): readonly string[] => {
  const before: string[] = [];
  for (const part of text
    .slice(Math.max(0, at - longestWords), at)
    .split(' ')
    .toReversed()
    .slice(0, mostWords)) {
    const [word] = /[\p{L}-]+$/u.exec(part.slice(-bracket)) ?? [];
    if (!word) break;
    before.push(word);
    if (word !== part) break;
  }
  return before;
};

/** Whether one of the words, or of their parts, begins with the abbreviation's first letter. */
const begin = (words: readonly string[], short: string): boolean =>
  words.some((word) => word.length > 1 && word.split('-').some((part) => part.startsWith(short.charAt(0))));

/** Abbreviations (in capitals) that a text explains: `Long words (ABC)`, `ABC (long words)` or `long words, ABC,`. Linear in the text. */
export const explainedIn = (text: string): ReadonlySet<string> => {
  const lower = text.toLowerCase();
  return new Set([
    ...[...text.matchAll(inBrackets)].map(([, short = '']) => short),
    ...[...text.matchAll(beforeBrackets)].flatMap(([, short = '', inside = '']) =>
      /\p{L}{4}/u.test(inside) ? [short] : [],
    ),
    ...[...text.matchAll(inSo)].map(([, short = '']) => short),
    ...[...text.matchAll(afterComma)].flatMap(({ 1: word = '', index }) =>
      begin(wordsBefore(lower, index), word.toLowerCase()) ? [word.toUpperCase()] : [],
    ),
  ]);
};
