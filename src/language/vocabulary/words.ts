import type { Patterns, Vocabulary } from './vocabulary.ts';
import { english } from './words-english.ts';
import { swedish } from './words-swedish.ts';

/** All languages that are read; a text may mix them. */
const vocabularies: readonly Vocabulary[] = [swedish, english];

const either = <K extends string>(pick: (vocabulary: Vocabulary) => Patterns<K>): Patterns<K> => {
  const all = vocabularies.map(pick);
  const keys = Object.keys(pick(swedish)) as K[];
  return Object.fromEntries(keys.map((key) => [key, `(?:${all.map((one) => one[key]).join('|')})`])) as Patterns<K>;
};

/** The words of all languages, each as one group to build patterns from. */
export const words = {
  labels: either(({ labels }) => labels),
  kinds: either(({ kinds }) => kinds),
  formalities: either(({ formalities }) => formalities),
  roles: either(({ roles }) => roles),
  columns: either(({ columns }) => columns),
  head: either(({ head }) => head),
  times: either(({ times }) => times),
  items: either(({ items }) => items),
  ending: either(({ ending }) => ending),
  runningText: either(({ runningText }) => runningText),
  outcomes: either(({ outcomes }) => outcomes),
  people: either(({ people }) => people),
  documents: either(({ documents }) => documents),
  amounts: either(({ amounts }) => amounts),
  joints: either(({ joints }) => joints),
} as const;

/** The months and weekdays of each language, in order. */
export const calendars = vocabularies.map(({ months, weekdays }) => ({
  months: months.split('|'),
  weekdays: weekdays.split('|'),
}));

/** Names for what a text leaves unnamed, in the language of the text; Swedish where that is unclear. */
export const namesFor = (text: string): Pick<Vocabulary, 'called' | 'minutesTitle'> => {
  const said = ({ common }: Vocabulary): number =>
    [...text.matchAll(new RegExp(`(?<!\\p{L})(?:${common})(?!\\p{L})`, 'giu'))].length;
  return said(english) > said(swedish) ? english : swedish;
};
