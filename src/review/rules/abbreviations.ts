import { oddExplanations } from '../../meeting/glossary.ts';
import type { Finding } from '../finding.ts';
import type { Known } from '../known-abbreviations.ts';
import type { Material } from '../material.ts';
import { allWords, passagesOf } from '../passages.ts';
import { flat, placeOf } from '../place.ts';

const word = /(?<![\p{L}\p{N}/.@-])\p{Lu}{3,6}(?![\p{L}\p{N}])/gu;
const shouted = /\p{Lu}{2,}[\s,:!]+\p{Lu}{2,}/u;
const roman = /^[IVX]+$/;

/** Names and areas of the called: what stands there is known to those who read the minutes. */
const ofTheCalled = ({ meeting, lines }: Material): string => {
  const { summons } = meeting;
  const head = lines.filter(({ item }) => item === null).map(({ text }) => text);
  const seats = (summons?.groups ?? []).flatMap((group) => [
    group.name,
    ...group.seats.map((seat) => seat.affiliation),
  ]);
  return [summons?.meeting.abbreviation, summons?.meeting.body, ...seats, ...head]
    .filter(Boolean)
    .join(' ')
    .toLowerCase();
};

/** Whether some text gives the words: `Long words (ABC)`, `ABC (long words)` or `long words, ABC,`. */
const isExplained = (short: string, whole: string): boolean => {
  const first = short.charAt(0);
  return (
    new RegExp(`\\(${short}\\)|(?<!\\p{L})${short}(?:-\\p{L}+)? \\((?=[^)]*\\p{L}{4})`, 'u').test(whole) ||
    new RegExp(`(?<!\\p{L})${first}[\\p{L}-]+(?: [\\p{L}-]+){0,5}, ${short}(?!\\p{L})`, 'iu').test(whole) ||
    new RegExp(`(?<!\\p{L})${short}(?: |, )(?:står för|som står för|uttyds|det vill säga|dvs\\.?|=)`, 'u').test(whole)
  );
};

/** Abbreviations used in the text that nothing explains, each once where it is first used (row J11). */
export const unexplained = (material: Material, { meanings, familiar }: Known): readonly Finding[] => {
  const called = ofTheCalled(material);
  const whole = allWords(material)
    .map(({ text }) => text)
    .join('\n');
  const first = new Map<string, { readonly at: Finding['place']; times: number }>();
  for (const { item, letter, text } of passagesOf(material)) {
    if (shouted.test(text) && !/\p{Ll}{3}/u.test(text)) continue;
    for (const [short] of text.replace(/\]\([^)]*\)/g, ']').matchAll(word)) {
      const seen = first.get(short);
      if (seen) seen.times += 1;
      else first.set(short, { at: placeOf(material, item, letter, short), times: 1 });
    }
  }
  return [...first].flatMap(([short, { at, times }]): readonly Finding[] => {
    const own = short.toLowerCase();
    const isKnown =
      familiar.has(own) || roman.test(short) || new RegExp(`(?<!\\p{L})${own}(?!\\p{L})`, 'u').test(called);
    if (isKnown || isExplained(short, whole)) return [];
    const long = meanings[own];
    const mend = long ? { wording: `${long} (${short})` } : null;
    return [{ kind: 'abbreviation never explained', place: at, quote: short, times, mend }];
  });
};

/** Abbreviations explained otherwise than they usually are (row J11). */
export const oddlyExplained = (material: Material, { meanings }: Known): readonly Finding[] =>
  passagesOf(material).flatMap(({ item, letter, text }) =>
    oddExplanations(text, meanings).map(({ quote, short, expected }) => ({
      kind: 'abbreviation explained otherwise' as const,
      place: placeOf(material, item, letter, flat(quote)),
      quote,
      expected,
      mend: { wording: `${short} (${expected})` },
    })),
  );
