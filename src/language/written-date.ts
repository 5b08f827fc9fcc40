import type { DateText } from './calendar.ts';
import { matchable } from './plain-text.ts';
import { calendars, words } from './vocabulary/words.ts';

/** A date as written; `year` is null where none is stated. `weekday` counts from Sunday = 0. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly weekday: number | null;
  /** The text without the date. */
  readonly rest: string;
}

const named = (month: string): string => (month.length > 3 ? `${month}|${month.slice(0, 3)}t?(?!\\p{L})\\.?` : month);
const monthNames = calendars.flatMap(({ months }) => months.map(named)).join('|');
const nth = `(?:${words.times.nth})?`;

/** The month a name or its beginning means, 1 to 12. */
const monthOf = (name = ''): number => {
  const of = calendars.map(({ months }) => months.findIndex((month) => month.startsWith(name.slice(0, 3))));
  return Math.max(...of) + 1;
};

const forms: readonly [
  RegExp,
  (groups: string[]) => [year: string | undefined, month: number, day: string | undefined],
][] = [
  [/(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/, ([y, m, d]) => [y, Number(m), d]],
  [
    new RegExp(`(?<![\\d./:])(\\d{1,2})${nth} ?(?:of )?(${monthNames})(?!\\p{L})(?:,? (\\d{4}))?`, 'u'),
    ([d, m, y]) => [y, monthOf(m), d],
  ],
  [
    // The month first, as in English; without a year only where nothing follows that the day might belong to.
    new RegExp(
      `(?<!\\p{L})(${monthNames}) (\\d{1,2})${nth}(?![\\d.:-])(?:,? (\\d{4})(?!\\d)|(?= ?(?:$|,|at |from )))`,
      'u',
    ),
    ([m, d, y]) => [y, monthOf(m), d],
  ],
  [
    /(?<![\d./:-])(\d{1,2})\/(\d{1,2})(?:[ /-]+(\d{4}|\d{2}(?!\d)(?![.:]\d)))?(?![\d/])/,
    ([d, m, y]) => [y, Number(m), d],
  ],
  [/(?<![\d.:])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, ([d, m, y]) => [y, Number(m), d]],
];
const before = `[ ,]*(?:${words.times.beforeDate} ?)?$`;
const anyDay = new RegExp(`(?:${words.times.day})?${before}`, 'u');
const namedDays = calendars.map(({ weekdays }) => ({
  weekdays,
  pattern: new RegExp(`(${weekdays.join('|')})(?:en)?${before}`, 'u'),
}));
const weekdayBefore = (text: string): number | null => {
  for (const { weekdays, pattern } of namedDays) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return weekdays.indexOf(found);
  }
  return null;
};

const instant = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month - 1, day));
const exists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && instant(year, month, day).getUTCMonth() === month - 1;

/** Finds the first date in a text: `9 april 2024`, `2024-04-09`, `9/4 2024`, `den 26 augusti`, with or without weekday. */
export const dateIn = (text: string): WrittenDate | null => {
  const said = matchable(text.slice(0, 300));
  for (const [form, read] of forms) {
    const found = form.exec(said);
    if (!found) continue;
    const [y, month, d] = read(found.slice(1));
    const year = y === undefined ? null : Number(y) < 100 ? 2000 + Number(y) : Number(y);
    const day = Number(d);
    // 29 February exists in some year.
    if (!exists(year ?? 2024, month, day)) continue;
    const lead = said.slice(0, found.index);
    const rest = `${lead.replace(anyDay, ' ')} ${said.slice(found.index + found[0].length)}`;
    return { year, month, day, weekday: weekdayBefore(lead), rest: rest.trim() };
  }
  return null;
};

const dateText = (year: number, { month, day }: WrittenDate): DateText =>
  instant(year, month, day).toISOString().slice(0, 10);

/** Whether the weekday written is the date's; true where none is. */
export const weekdayHolds = (written: WrittenDate, date: DateText): boolean =>
  written.weekday === null || new Date(`${date}T00:00:00Z`).getUTCDay() === written.weekday;

/** The written date nearest to `near`, the later of two as near; `years` are looked at first. */
const nearest = (written: WrittenDate, near: DateText): DateText => {
  const around = Number(near.slice(0, 4));
  const dates = [-2, -1, 0, 1, 2]
    .map((by) => around + by)
    .filter((year) => exists(year, written.month, written.day))
    .map((year) => dateText(year, written))
    .filter((date) => weekdayHolds(written, date));
  const distance = (date: DateText): number => Math.abs(Date.parse(date) - Date.parse(near));
  return dates.sort((a, b) => distance(a) - distance(b))[0] ?? dateText(around, written);
};

/** The year most often named in a text, 1990 to 2099; null where none is. */
const mostNamedYear = (years: readonly number[]): number | null => {
  const times = new Map<number, number>();
  for (const year of years) times.set(year, (times.get(year) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

/** The written date with its year: as stated, else near `today` when the text's own years allow it, else the year the text speaks most of. */
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
  return exists(named, written.month, written.day) ? dateText(named, written) : guess;
};

/** The first such date on or after another one: of a next meeting named without year. */
export const following = (written: WrittenDate, after: DateText): DateText => {
  const year = written.year ?? Number(after.slice(0, 4));
  const date = dateText(year, written);
  return written.year === null && date < after ? dateText(year + 1, written) : date;
};
