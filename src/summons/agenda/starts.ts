import { type Clock, minutesBetween } from '../../language/clock.ts';
import { matchable } from '../../language/plain-text.ts';
import { words } from '../../language/vocabulary/words.ts';
import { dateIn } from '../../language/written-date.ts';
import { spanIn } from '../../language/written-time.ts';
import { labelled } from '../source/labels.ts';
import { type Line, lineText } from '../source/line.ts';

const startPattern = new RegExp(
  `^((?:${words.times.clock} ?)?\\d{1,2}[.:]\\d\\d)(?: ?[–-] ?\\d{1,2}[.:]\\d\\d)?(?![\\d.:])[\\s,:–-]*`,
  'iu',
);

/** What a text that begins with a time of day says after it: `09.00 Inledning`, `09.00–09.10 Inledning`; null for other text. */
export const afterClock = (text: string): string | null => {
  const found = startPattern.exec(text);
  return found ? text.slice(found[0].length).trim() : null;
};

const startOf = (text: string): Clock | null =>
  startPattern.test(text) ? (spanIn(matchable(text))?.start ?? null) : null;

/** When the meeting ends, by the first line that says its time or its date; null where none does. */
export const meetingEnd = (lines: readonly Line[]): Clock | null => {
  for (const line of lines.slice(0, 60)) {
    const said = labelled(line)?.label === 'time' ? lineText(line) : dateIn(lineText(line))?.rest;
    const end = said === undefined ? null : spanIn(matchable(said))?.end;
    if (end) return end;
  }
  return null;
};

/** Texts that begin with a start alone get the end that the next one's start gives: `09.00 Inledning` before `09.10 …` becomes `09.00–09.10 Inledning`; the last one ends with the meeting, where that is known. */
export const withEnds = (texts: readonly string[], meetingEnds: Clock | null): readonly string[] => {
  const ended: string[] = [];
  // From the last one on, so that the next start is known.
  let end: string | null = meetingEnds;
  for (const text of texts.toReversed()) {
    const [whole = '', said = ''] = startPattern.exec(text) ?? [];
    const start = startOf(text);
    const until: Clock | null = end === null ? null : startOf(end);
    const open = start !== null && until !== null && !spanIn(matchable(whole))?.end;
    const lasts = open && minutesBetween(start, until) > 0;
    ended.push(lasts ? `${said}–${end} ${text.slice(whole.length)}`.trim() : text);
    if (start !== null) end = said.replace(/^\D+/u, '') || null;
  }
  return ended.reverse();
};
