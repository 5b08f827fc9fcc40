import { minutesOf } from '../meeting/clock.ts';
import { spanIn } from './clocks.ts';
import { matchable } from './plain.ts';
import { words } from './words.ts';

const startPattern = new RegExp(
  `^((?:${words.times.clock} ?)?\\d{1,2}[.:]\\d\\d)(?: ?[–-] ?\\d{1,2}[.:]\\d\\d)?(?![\\d.:])[\\s,:–-]*`,
  'iu',
);

/** What a text that begins with a time of day says after it: `09.00 Inledning`, `09.00–09.10 Inledning`; null for other text. */
export const afterClock = (text: string): string | null => {
  const found = startPattern.exec(text);
  return found ? text.slice(found[0].length).trim() : null;
};

const startOf = (text: string): number | null => {
  const span = startPattern.test(text) ? spanIn(matchable(text)) : null;
  return span && minutesOf(span.start);
};

/** Texts that begin with a start alone get the end that the next one's start gives: `09.00 Inledning` before `09.10 …` becomes `09.00–09.10 Inledning`. */
export const withEnds = (texts: readonly string[]): readonly string[] =>
  texts.map((text, at) => {
    const [whole = '', said = ''] = startPattern.exec(text) ?? [];
    const start = startOf(text);
    const next = texts.slice(at + 1).find((each) => startOf(each) !== null);
    if (start === null || next === undefined || spanIn(matchable(whole))?.end) return text;
    const end = startPattern.exec(next)?.[1]?.replace(/^\D+/u, '') ?? '';
    return (startOf(next) ?? 0) > start ? `${said}–${end} ${text.slice(whole.length)}`.trim() : text;
  });
