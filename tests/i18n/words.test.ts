import { languages } from '../../src/i18n/languages.ts';

const { sv, en } = languages;
/** What is typed and read past is no sentence: it may be alike in two languages. */
const vocabulary = /\.(typed|outcomes|particles)\./;

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

const areas = (['chat', 'refusals'] as const).map(
  (area) => [area, leaves(sv[area], area), leaves(en[area], area)] as const,
);

test.each(areas)('%s: English says all that Swedish says', (_area, swedish, english) => {
  const paths = (said: readonly Said[]) => said.map(([path]) => path).filter((path) => !vocabulary.test(`${path}.`));
  const named = (said: readonly Said[]) => [...new Set(paths(said).filter((path) => !/\.\d+$/.test(path)))].sort();
  expect(named(english)).toEqual(named(swedish));
});

test.each(areas)('%s: everything is said whole, with all it is given', (_area, swedish, english) => {
  const faulty = [...swedish, ...english].filter(([, said]) => {
    const [text, marks] = filled(said);
    const whole = text.trim() === text && !/^$|undefined|null|NaN| {2}/.test(text);
    return !whole || marks.some((mark) => !text.includes(mark));
  });
  expect(faulty.map(([path]) => path)).toEqual([]);
});

test.each(areas)('%s: no sentence was left untranslated', (_area, swedish, english) => {
  const spoken = new Map(swedish.map(([path, said]) => [path, filled(said)[0]]));
  const same = english.filter(([path, said]) => spoken.get(path) === filled(said)[0] && !vocabulary.test(`${path}.`));
  expect(same.map(([path]) => path).filter((path) => !/\.\d+$/.test(path))).toEqual([]);
});
