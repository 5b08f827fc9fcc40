import { type DateText, dateOf } from '../../language/calendar.ts';
import { minutesBetween } from '../../language/clock.ts';
import { dateIn, type WrittenDate, weekdayHolds } from '../../language/written-date.ts';
import { spanIn } from '../../language/written-time.ts';
import type { NextMeeting } from '../../meeting/summons.ts';
import { withoutStop } from './typed-name.ts';

/** A date and time as typed are far shorter, in UTF-16 units. */
const longest = 100;

/** A day without a year is the nearest after today, or (`past`) the nearest up to it; leap days are at most eight years apart. */
const resolved = ({ year, month, day }: WrittenDate, today: DateText, past: boolean): DateText | null => {
  if (year !== null) return dateOf(year, month, day);
  const now = Number(today.slice(0, 4));
  for (let away = 0; away <= 8; away += 1) {
    const date = dateOf(past ? now - away : now + away, month, day);
    if (date && (past ? date <= today : date > today)) return date;
  }
  return null;
};

interface DateFound {
  readonly date: DateText;
  /** What follows the date. */
  readonly rest: string;
}

/** The date a text begins with. A weekday typed before it must agree, since otherwise one of the two is wrong. */
const firstDate = (text: string, today: DateText, past: boolean): DateFound | null => {
  const found = text.length > longest ? null : dateIn(withoutStop(text));
  const date = found && resolved(found, today, past);
  return date && found.before === '' && weekdayHolds(found, date) ? { date, rest: found.rest } : null;
};

/** The day of an earlier meeting, or null when it is not understood. */
export const readPastDate = (text: string, today: DateText): DateText | null => {
  const found = firstDate(text, today, true);
  return found?.rest === '' ? found.date : null;
};

/** A coming day, or null when any of it is not understood. */
export const readComingDate = (text: string, today: DateText): DateText | null => {
  const found = firstDate(text, today, false);
  return found?.rest === '' ? found.date : null;
};

/** Two months, in milliseconds: what began longer ago is typed with its year. */
const recently = 62 * 86_400_000;

/** The day something begins or lately began; null when any of it is not understood. */
export const readStartDate = (text: string, today: DateText): DateText | null => {
  const [past, coming] = [readPastDate(text, today), readComingDate(text, today)];
  return past !== null && Date.parse(today) - Date.parse(past) <= recently ? past : (coming ?? past);
};

/**
 * When a coming meeting is: `28 november 2024 kl. 13.30-16.30`, `28/11 kl 13.30`, `2024-11-28 13-16`. Null when any of it is not understood,
 * or the end is before the start.
 */
export const readSchedule = (text: string, today: DateText): NextMeeting | null => {
  const found = firstDate(text, today, false);
  if (!found) return null;
  const span = spanIn(found.rest, 'all');
  if (/[\p{L}\d]/u.test(span?.rest ?? found.rest)) return null;
  const { start, end } = span ?? { start: null, end: null };
  return start && end && minutesBetween(start, end) <= 0 ? null : { date: found.date, start, end };
};
