import { dateAt, listed, longDate, printedClock } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import type { DateText } from '../../language/calendar.ts';
import type { Clock } from '../../language/clock.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { Head, Presenter } from '../../meeting/summons.ts';
import { isAhead } from '../../meeting/time/planned.ts';
import { apologies } from './attendance.ts';
import type { Block, Fact } from './block.ts';

/** `09.10–09.40`, `09.10`, or null where no start is known. */
export const printedSpan = (start: Clock | null, end: Clock | null): string | null =>
  start === null ? null : end === null ? printedClock(start) : `${printedClock(start)}–${printedClock(end)}`;

/** `Full name (ABBR)`, or the one that is known; empty where neither is. */
export const bodyName = ({ body, abbreviation }: Head): string =>
  body && abbreviation ? `${body} (${abbreviation})` : (body ?? abbreviation ?? '');

/** The date of the kallelse, else the day the meeting opened. */
export const meetingDate = (meeting: Meeting, zone: string): DateText | null =>
  meeting.summons?.meeting.date ?? (meeting.openedAt === null ? null : dateAt(meeting.openedAt, zone));

const guest = ({ name, affiliation }: Presenter): string => (affiliation ? `${name} (${affiliation})` : name);

/** The word in the title: `Kallelse` before the meeting, then the board's own word for its minutes. */
export const titleWord = (meeting: Meeting, words: Words): string =>
  isAhead(meeting) ? words.nextSummons.title : (meeting.summons?.meeting.title ?? '');

/**
 * Title, body, date, time, place, invited people, and where the called are listed. Unknown facts are left out.
 * Before the meeting, the lines of date, time and place are kept empty, to be filled in by hand.
 */
export const headBlocks = (meeting: Meeting, words: Words, zone: string): readonly Block[] => {
  const head = meeting.summons?.meeting;
  if (!head) return [];
  const labels = words.minutes.head;
  const names = (list: readonly string[]): string | null => (list.length > 0 ? listed(list, words.locale) : null);
  const fact = (which: Fact, label: string, text: string | null): readonly Block[] =>
    text ? [{ type: 'fact', fact: which, label, text }] : [];
  const toFillIn = (which: Fact, label: string, text: string | null): readonly Block[] =>
    fact(which, label, text).length > 0 || !isAhead(meeting)
      ? fact(which, label, text)
      : [{ type: 'fact', fact: which, label, text: '' }];
  const date = meetingDate(meeting, zone);
  const body = bodyName(head);
  const away = head.style.absences === 'head' ? names(apologies(meeting)) : null;
  return [
    { type: 'title', text: titleWord(meeting, words) },
    ...(body ? [{ type: 'body', text: body } as const] : []),
    ...toFillIn('date', labels.date, date && longDate(date, words.locale)),
    ...toFillIn('time', labels.time, printedSpan(head.start, head.end)),
    ...toFillIn('place', labels.place, head.place),
    ...fact('invited', labels.invited, names(head.invited.map(guest))),
    ...fact('see below', labels.called, (meeting.summons?.groups.length ?? 0) > 0 ? labels.seeBelow : null),
    ...fact('apologies', words.minutes.attendance.apologies, away && `${away}.`),
  ];
};
