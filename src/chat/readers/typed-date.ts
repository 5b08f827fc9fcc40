import type { DateText } from '../../language/calendar.ts';
import { type Clock, minutesBetween } from '../../language/clock.ts';
import type { NextMeeting } from '../../meeting/summons.ts';
import { monthNamed, weekdayNamed } from './calendar-words.ts';
import { particle } from './lexicon.ts';
import { type TypedDay, typedDay } from './typed-day.ts';
import { withoutStop } from './typed-name.ts';

/** A date and time as typed are far shorter. */
const longest = 100;

const dated = (year: number, month: number, day: number): DateText | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
};

/** A day without a year is the nearest after today, or (`past`) the nearest up to it; leap days are at most eight years apart. */
const resolved = ({ year, month, day }: TypedDay, today: DateText, past: boolean): DateText | null => {
  if (year !== null) return dated(year, month, day);
  const now = Number(today.slice(0, 4));
  for (let away = 0; away <= 8; away += 1) {
    const date = dated(past ? now - away : now + away, month, day);
    if (date && (past ? date <= today : date > today)) return date;
  }
  return null;
};

const dayWords = new RegExp(`^(?:(?:${particle('day')})\\s+)*`, 'iu');
const firstWord = /^(\p{L}+),?\s+/u;

interface Weekday {
  /** 0 = Sunday; null when none was typed. */
  readonly day: number | null;
  readonly rest: string;
}

const weekday = (text: string): Weekday => {
  const rest = text.replace(dayWords, '');
  const word = firstWord.exec(rest);
  const day = word?.[1] && monthNamed(word[1]) === null ? weekdayNamed(word[1]) : null;
  return word && day !== null ? { day, rest: rest.slice(word[0].length).replace(dayWords, '') } : { day: null, rest };
};

interface DateFound {
  readonly date: DateText;
  readonly rest: string;
}

/** The date a text begins with; a weekday typed before it must agree, for one of the two is wrong. */
const dateIn = (text: string, today: DateText, past: boolean): DateFound | null => {
  if (text.length > longest) return null;
  const { day, rest } = weekday(text);
  const found = typedDay(rest);
  const date = found && resolved(found, today, past);
  if (!found || !date) return null;
  const agrees = day === null || new Date(`${date}T00:00:00Z`).getUTCDay() === day;
  return agrees ? { date, rest: found.rest } : null;
};

const time = '(\\d{1,2})(?:[.:](\\d\\d))?';
const times = new RegExp(
  `^[\\s,]*(?:(?:${particle('clock')})\\.?\\s*)?${time}(?:\\s*(?:[-–—]|${particle('to')})\\s*${time})?$`,
  'iu',
);

const clock = (hours: string | undefined, minutes = '00'): Clock | null => {
  if (hours === undefined) return null;
  return Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, '0')}:${minutes}` : null;
};

/** The day of an earlier meeting, or null when it is not understood. */
export const readPastDate = (text: string, today: DateText): DateText | null => {
  const found = dateIn(withoutStop(text), today, true);
  return found?.rest === '' ? found.date : null;
};

/** A coming day, or null when any of it is not understood. */
export const readComingDate = (text: string, today: DateText): DateText | null => {
  const found = dateIn(withoutStop(text), today, false);
  return found?.rest === '' ? found.date : null;
};

/** Two months, in milliseconds: what began longer ago is typed with its year. */
const recently = 62 * 86_400_000;

/** The day something begins or lately began; null when any of it is not understood. */
export const readStartDate = (text: string, today: DateText): DateText | null => {
  const [past, coming] = [readPastDate(text, today), readComingDate(text, today)];
  return past !== null && Date.parse(today) - Date.parse(past) <= recently ? past : (coming ?? past);
};

/** When a coming meeting is: `28 november 2024 kl. 13.30-16.30`, `28/11 kl 13.30`, `2024-11-28`. Null when any of it is not understood. */
export const readSchedule = (text: string, today: DateText): NextMeeting | null => {
  const found = dateIn(withoutStop(text), today, false);
  if (!found) return null;
  if (found.rest === '') return { date: found.date, start: null, end: null };
  const [all, startHour, startMinute, endHour, endMinute] = times.exec(found.rest) ?? [];
  const [start, end] = [clock(startHour, startMinute), clock(endHour, endMinute)];
  if (all === undefined || start === null) return null;
  if (endHour !== undefined && (end === null || minutesBetween(start, end) <= 0)) return null;
  return { date: found.date, start, end };
};
