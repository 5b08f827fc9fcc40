import { oddExplanations } from '../../language/glossary.ts';
import type { Finding } from '../finding.ts';
import type { Known } from '../known-abbreviations.ts';
import type { Material } from '../material.ts';
import { allWords, type Passage, passagesOf } from '../passages.ts';
import { flat, placeOf } from '../place.ts';
import { explainedIn } from './explained.ts';

const word = /(?<![\p{L}\p{N}/.@-])\p{Lu}{3,6}(?![\p{L}\p{N}])/gu;
const shouted = /\p{Lu}{2}[\s,:!]+\p{Lu}{2}/u;
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

/** More than anybody goes through at once; the others are told when these are mended. */
const mostTold = 200;

/** Abbreviations used in the text that nothing explains, each once where it is first used (row J11). */
export const unexplained = (material: Material, { meanings, familiar }: Known): readonly Finding[] => {
  const called = new Set(ofTheCalled(material).match(/\p{L}+/gu));
  const whole = allWords(material)
    .map(({ text }) => text)
    .join('\n');
  const explained = explainedIn(whole);
  const first = new Map<string, Pick<Passage, 'item' | 'letter'> & { times: number }>();
  for (const { item, letter, text } of passagesOf(material)) {
    if (shouted.test(text) && !/\p{Ll}{3}/u.test(text)) continue;
    for (const [short] of text.replace(/\]\([^()]*\)/g, ']').matchAll(word)) {
      const seen = first.get(short);
      if (seen) seen.times += 1;
      else first.set(short, { item, letter, times: 1 });
    }
  }
  const told = [...first].filter(([short]) => {
    const own = short.toLowerCase();
    return !(familiar.has(own) || roman.test(short) || called.has(own) || explained.has(short));
  });
  return told.slice(0, mostTold).map(([short, { item, letter, times }]) => {
    const long = meanings.get(short.toLowerCase());
    const mend = long ? { wording: `${long} (${short})` } : null;
    const place = placeOf(material, item, letter, short);
    return { kind: 'abbreviation never explained', place, quote: short, times, mend };
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
