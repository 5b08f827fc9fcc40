/** A civil date, ISO 8601 `YYYY-MM-DD`. */
export type DateText = string;

const utc = (date: DateText): Date => new Date(`${date}T00:00:00Z`);
/** The last day that has four digits for its year; a later one, also one past what a `Date` can hold, is written as this. */
const lastDay = '9999-12-31';
const written = (date: Date): DateText =>
  date.getTime() <= utc(lastDay).getTime() ? date.toISOString().slice(0, 10) : lastDay;

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export const isDate = (text: string): boolean => {
  const date = utc(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && written(date) === text;
};

/** The day of a year, month (1 to 12) and day of the month; null where the calendar has no such day. */
export const dateOf = (year: number, month: number, day: number): DateText | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? written(date) : null;
};

/** The day of the week, from 0 for Sunday. */
export const weekdayOf = (date: DateText): number => utc(date).getUTCDay();

/** The date `days` later, or earlier where `days` is negative. */
export const daysAfter = (date: DateText, days: number): DateText => {
  const day = utc(date);
  day.setUTCDate(day.getUTCDate() + days);
  return written(day);
};

/** The same day `months` later, or the last day of a shorter month: one month after 31 August is 30 September. */
export const monthsAfter = (date: DateText, months: number): DateText => {
  const first = utc(`${date.slice(0, 8)}01`);
  first.setUTCMonth(first.getUTCMonth() + months);
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(Number(date.slice(8)), last));
  return written(first);
};
