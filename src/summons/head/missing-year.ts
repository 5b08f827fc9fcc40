import { type DateText, dateOf } from '../../language/calendar.ts';
import { type WrittenDate, weekdayHolds } from '../../language/written-date.ts';

/** The day in this year; 1 March instead of a 29 February the year does not have. */
const dateText = (year: number, { month, day }: WrittenDate): DateText => dateOf(year, month, day) ?? `${year}-03-01`;

/** The date nearest to `near`, among the five years around it whose weekday agrees. */
const nearest = (written: WrittenDate, near: DateText): DateText => {
  const around = Number(near.slice(0, 4));
  const dates = [-2, -1, 0, 1, 2]
    .map((by) => around + by)
    .map((year) => dateOf(year, written.month, written.day))
    .filter((date) => date !== null)
    .filter((date) => weekdayHolds(written, date));
  const distance = (date: DateText): number => Math.abs(Date.parse(date) - Date.parse(near));
  return dates.sort((a, b) => distance(a) - distance(b))[0] ?? dateText(around, written);
};

/** The year named most often; null where none is. */
const mostNamedYear = (years: readonly number[]): number | null => {
  const times = new Map<number, number>();
  for (const year of years) times.set(year, (times.get(year) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

/** The date with its year: as stated, else nearest to `today` where the years in the text allow it, else the year named most often. */
export const settled = (
  written: WrittenDate,
  context: { readonly text: string; readonly today: DateText },
): DateText => {
  if (written.year !== null) return dateText(written.year, written);
  const years = [...context.text.matchAll(/(?<![\d.])(?:199\d|20\d\d)(?![\d])/g)].map(Number);
  const guess = nearest(written, context.today);
  const guessed = Number(guess.slice(0, 4));
  const named = mostNamedYear(years);
  if (named === null || (years.some((year) => year <= guessed) && years.some((year) => guessed <= year + 1)))
    return guess;
  return dateOf(named, written.month, written.day) ?? guess;
};

/** The first such date on or after another date, for a next meeting without a year. */
export const following = (written: WrittenDate, after: DateText): DateText => {
  const year = written.year ?? Number(after.slice(0, 4));
  const date = dateText(year, written);
  return written.year === null && date < after ? dateText(year + 1, written) : date;
};
