import { languages } from '../../src/i18n/languages.ts';
import { panel as englishPanel } from '../../src/panel/words/words-en.ts';
import { panel as swedishPanel } from '../../src/panel/words/words-sv.ts';

const { sv, en } = languages;
/** What is typed and read past is no sentence: it may be alike in two languages. */
const vocabulary = /\.(typed|outcomes|particles)\./;
/** Words that Swedish and English share, and signs of less than two letters. */
const shared = /Information|Version|min/g;
/** What these are given chooses the words; it is not shown. */
const choosing = [
  'cards.missing.close',
  'minutes.previousApproved',
  'minutes.attendance.ownItem',
  'nextSummons.items.minutesApproval',
  'nextSummons.goOn',
];

type Said = readonly [path: string, said: unknown];

const leaves = (words: object, path: string): readonly Said[] =>
  Object.entries(words).flatMap(([key, said]): readonly Said[] =>
    typeof said === 'object' ? leaves(said, `${path}.${key}`) : [[`${path}.${key}`, said]],
  );

/** A sentence with a mark in the place of each thing it is given, and those marks. */
const filled = (said: unknown): readonly [string, readonly string[]] => {
  if (typeof said !== 'function') return [String(said), []];
  const marks = Array.from({ length: said.length }, (_, index) => `${index + 71}`);
  return [String(said(...marks)), marks];
};

/** The sentence that says it of one, or where something is missing: '' where it wants a text and is given a number. */
const said = (words: unknown, value: 1 | ''): string => {
  if (typeof words !== 'function') return '';
  try {
    return String(words(...Array.from({ length: words.length }, () => value)));
  } catch {
    return '';
  }
};

const texts = (words: unknown): readonly string[] => [filled(words)[0], said(words, 1), said(words, '')];

const { locale: _, ...swedish } = sv;
const areas = (Object.keys(swedish) as (keyof typeof swedish)[]).map(
  (area) => [area, leaves(sv[area], area), leaves(en[area], area)] as const,
);

test.each(areas)('%s: English says all that Swedish says', (_area, swedish, english) => {
  const paths = (said: readonly Said[]) => said.map(([path]) => path).filter((path) => !vocabulary.test(`${path}.`));
  const named = (said: readonly Said[]) => [...new Set(paths(said).filter((path) => !/\.\d+$/.test(path)))].sort();
  expect(named(english)).toEqual(named(swedish));
});

test.each(areas)('%s: everything is said whole, with all it is given', (_area, swedish, english) => {
  const faulty = [...swedish, ...english].filter(([path, said]) => {
    const [text, marks] = filled(said);
    const whole = text.trim() === text && !/^$|undefined|null|NaN| {2}/.test(text);
    return !whole || (!choosing.includes(path) && marks.some((mark) => !text.includes(mark)));
  });
  expect(faulty.map(([path]) => path)).toEqual([]);
});

test.each(areas)('%s: no sentence was left untranslated', (_area, swedish, english) => {
  const spoken = new Map(swedish.map(([path, said]) => [path, texts(said)]));
  const same = english.filter(([path, said]) => {
    const other = spoken.get(path) ?? [];
    return texts(said).some((text, at) => text === other[at] && /\p{L}{2}/u.test(text.replace(shared, '')));
  });
  const paths = same.map(([path]) => path).filter((path) => !vocabulary.test(`${path}.`));
  expect(paths.filter((path) => !/\.\d+$/.test(path))).toEqual([]);
});

/** What a text says to press: each name after that word, in bold or with a capital. */
const toPress = (text: string): readonly string[] =>
  [...text.matchAll(/(?:[Pp]ress|[Tt]ryckt?(?: på)?) (?=\*\*|\p{Lu})([^.\n]+)/gu)]
    .flatMap(([, names = '']) => names.replaceAll('**', '').split(/, | (?:or|eller) /))
    .filter((name) => /^\p{Lu}/u.test(name));

test.each([
  ['sv', sv, swedishPanel],
  ['en', en, englishPanel],
] as const)('what a text in %s says to press is the title of a button', (_, words, panel) => {
  const titles = Object.values(words.cards.buttons);
  const named = leaves({ ...words, panel }, '').flatMap(([, said]) => toPress(filled(said)[0]));
  expect(named).toContain(words.cards.buttons.dissent);
  expect(named.filter((name) => !titles.some((title) => name.startsWith(title)))).toEqual([]);
});
