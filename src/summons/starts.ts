import { minutesOf } from '../meeting/clock.ts';
import type { Clock } from '../meeting/summons.ts';
import { spanIn } from './clocks.ts';
import { dateIn } from './dates.ts';
import { labelled } from './labels.ts';
import { type Line, seen } from './line.ts';
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

/** When the meeting ends, by the first line that says its time or its date; null where none does. */
export const meetingEnd = (lines: readonly Line[]): Clock | null => {
  for (const line of lines.slice(0, 60)) {
    const said = labelled(line)?.label === 'time' ? seen(line) : dateIn(seen(line))?.rest;
    const end = said === undefined ? null : spanIn(matchable(said))?.end;
    if (end) return end;
  }
  return null;
};

/** Texts that begin with a start alone get the end that the next one's start gives: `09.00 Inledning` before `09.10 …` becomes `09.00–09.10 Inledning`; the last one ends with the meeting, where that is known. */
export const withEnds = (texts: readonly string[], meetingEnds: Clock | null): readonly string[] =>
  texts.map((text, at) => {
    const [whole = '', said = ''] = startPattern.exec(text) ?? [];
    const start = startOf(text);
    const next = texts.slice(at + 1).find((each) => startOf(each) !== null);
    const end = next === undefined ? meetingEnds : startPattern.exec(next)?.[1]?.replace(/^\D+/u, '');
    if (start === null || !end || spanIn(matchable(whole))?.end) return text;
    return (startOf(end) ?? 0) > start ? `${said}–${end} ${text.slice(whole.length)}`.trim() : text;
  });
