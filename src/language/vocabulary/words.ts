import type { PatternGroup, SomeWords, Vocabulary } from './vocabulary.ts';
import { english } from './words-english.ts';
import { danishMonths, nordic, nordicMonths, nordicWeekdays } from './words-nordic.ts';
import { swedish } from './words-swedish.ts';

/** All languages that are read; a text may mix them. */
const vocabularies: readonly Vocabulary[] = [swedish, english];

const either = <G extends PatternGroup>(group: G): Vocabulary[G] => {
  const all: readonly SomeWords[] = [...vocabularies, nordic];
  const sources = (key: string): readonly string[] =>
    all.flatMap((one) => (one[group] as Readonly<Record<string, string | undefined>> | undefined)?.[key] ?? []);
  return Object.fromEntries(
    Object.keys(swedish[group]).map((key) => [key, `(?:${sources(key).join('|')})`]),
  ) as unknown as Vocabulary[G];
};

/** The words of all languages, each as one group to build patterns from. */
export const words = {
  labels: either('labels'),
  kinds: either('kinds'),
  formalities: either('formalities'),
  roles: either('roles'),
  columns: either('columns'),
  head: either('head'),
  times: either('times'),
  items: either('items'),
  ending: either('ending'),
  runningText: either('runningText'),
  outcomes: either('outcomes'),
  referral: either('referral'),
  people: either('people'),
  documents: either('documents'),
  amounts: either('amounts'),
  joints: either('joints'),
} as const;

/** The months and weekdays of each language, in order. */
export const calendars = [
  ...vocabularies,
  { months: nordicMonths, weekdays: nordicWeekdays },
  { months: danishMonths, weekdays: nordicWeekdays },
].map(({ months, weekdays }) => ({
  months: months.split('|'),
  weekdays: weekdays.split('|'),
}));

/** Names for what a text leaves unnamed, in the language of the text; Swedish where that is unclear. */
export const namesFor = (text: string): Pick<Vocabulary, 'called' | 'minutesTitle'> => {
  const said = ({ common }: Vocabulary): number =>
    [...text.matchAll(new RegExp(`(?<!\\p{L})(?:${common})(?!\\p{L})`, 'giu'))].length;
  return said(english) > said(swedish) ? english : swedish;
};
