import { languages } from '../../i18n/languages.ts';
import type { Words } from '../../i18n/words.ts';
import type { ItemChange } from '../../meeting/events.ts';
import type { Typed } from '../intent.ts';
import { withoutAddress } from './address.ts';
import type { Verb } from './verb.ts';

/** All languages are always understood, whichever Klubba answers in. */
const vocabularies: readonly Words['chat'][] = Object.values(languages).map((words) => words.chat);

interface Alias {
  readonly verb: Verb;
  readonly words: string;
}

const aliases: readonly Alias[] = vocabularies
  .flatMap(({ commands }) =>
    (Object.keys(commands) as Verb[]).flatMap((verb) => commands[verb].typed.map((words) => ({ verb, words }))),
  )
  // The longest first: `nästa möte` before `nästa`.
  .sort((a, b) => b.words.length - a.words.length);

/** A pattern for words with any white space between them. It ends where the last word ends. */
const spelt = (words: string): string => `${words.replaceAll(' ', '\\s+')}(?![\\p{L}\\p{N}]|-\\p{L})`;

/** A pattern for any of these words; the longest is tried first. */
export const anyOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(spelt)
    .join('|');

/** The small words of all languages, as a pattern. */
export const particle = (name: keyof Words['chat']['particles']): string =>
  anyOf(vocabularies.flatMap(({ particles }) => particles[name]));

/** `nr` and the like before a number, as a pattern; it may be left out. */
export const numberSign = `(?:(?:${particle('numbered')})\\.?\\s+|#)?`;

/** The words for taking a thing away, in any language, as a pattern. */
export const removeWords = anyOf(vocabularies.flatMap(({ settings }) => settings.remove));

const fields = vocabularies.flatMap(({ agendaFields }) =>
  (Object.keys(agendaFields) as (keyof ItemChange)[]).map((field) => ({
    field,
    pattern: new RegExp(`^(?:${anyOf(agendaFields[field])})\\s*:?`, 'iu'),
  })),
);

/** The field of an item that a text begins with, and what follows it; null for none. */
export const agendaField = (text: string): { readonly field: keyof ItemChange; readonly value: string } | null => {
  for (const { field, pattern } of fields) {
    const found = pattern.exec(text);
    if (found) return { field, value: text.slice(found[0].length).trim() };
  }
  return null;
};

/** What is typed for one verb in any language, as a pattern. */
export const verbWords = (verb: Verb): string =>
  anyOf(aliases.filter((alias) => alias.verb === verb).map(({ words }) => words));

/** What is typed for an outcome, in every language. */
export const outcomeWords = vocabularies.map(({ outcomes }) => outcomes);

const starts = aliases
  .filter(({ verb }) => verb !== 'deputise')
  .map(({ verb, words }) => ({ verb, brief: !words.includes(' '), pattern: new RegExp(`^${spelt(words)}`, 'iu') }));

const between = new RegExp(`(?<=^|\\s)(?:${verbWords('deputise')}|(?<passive>${particle('replacedBy')}))`, 'iu');
/** Two names with titles are shorter, in UTF-16 units. A longer text that holds the word is no command. */
const longestPair = 300;

const typed = (verb: Verb, brief: boolean, before: string, after: string, whole: string): Typed => ({
  verb,
  brief,
  before: before.trim(),
  rest: after.replace(/^\s*:?/, '').trim(),
  apart: /^[^\S\n]*[:\n]/.test(after),
  whole,
});

const lineUp = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    // Teams leaves zero-width characters where a mention was.
    .replace(/^[\s\u200b-\u200d\u2060\ufeff]+/, '')
    .trimEnd();

/** The command a text begins with, or `NAMN ersätter NAMN` and `NAMN ersätts av NAMN`, where it stands in the middle. */
const commandIn = (whole: string): Typed | null => {
  for (const { verb, brief, pattern } of starts) {
    const found = pattern.exec(whole);
    if (found) return typed(verb, brief, '', whole.slice(found[0].length), whole);
  }
  if (whole.length > longestPair || whole.includes('\n')) return null;
  const found = between.exec(whole);
  if (!found) return null;
  const [left, right] = [whole.slice(0, found.index), whole.slice(found.index + found[0].length)];
  return found.groups?.['passive'] === undefined
    ? typed('deputise', false, left, right, whole)
    : typed('deputise', false, right, left, whole);
};

/** The command that was typed, or null. Klubba's name as an address is skipped. */
export const recognise = (text: string): Typed | null => {
  const whole = lineUp(text);
  const spoken = withoutAddress(whole);
  // `Klubba: TEXT` may mean the gavel, so its reader asks about it.
  return spoken === '' ? null : (commandIn(spoken) ?? commandIn(whole));
};
