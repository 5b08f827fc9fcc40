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

/** The text after a time of day at its beginning: `09.00 Inledning`, `09.00–09.10 Inledning`. Null for other text. */
export const afterClock = (text: string): string | null => {
  const found = startPattern.exec(text);
  return found ? text.slice(found[0].length).trim() : null;
};

const startOf = (text: string): Clock | null =>
  startPattern.test(text) ? (spanIn(matchable(text))?.start ?? null) : null;

/** When the meeting ends, from the first line with its time or date; null where none has it. */
export const meetingEnd = (lines: readonly Line[]): Clock | null => {
  for (const line of lines.slice(0, 60)) {
    const isTime = ['time', 'time and place'].includes(labelled(line)?.label ?? '');
    const said = isTime ? (dateIn(lineText(line))?.rest ?? lineText(line)) : dateIn(lineText(line))?.rest;
    const end = said === undefined ? null : spanIn(matchable(said), isTime ? 'in spans' : 'none')?.end;
    if (end) return end;
  }
  return null;
};

/** Adds the end to texts with a start only: `09.00 Inledning` before `09.10 …` becomes `09.00–09.10 Inledning`. The last one ends with the meeting. */
export const withEnds = (texts: readonly string[], meetingEnds: Clock | null): readonly string[] => {
  const ended: string[] = [];
  // Backwards, so that the next start is known.
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
