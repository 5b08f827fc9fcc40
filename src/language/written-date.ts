import { type DateText, dateOf, weekdayOf } from './calendar.ts';
import { matchable } from './plain-text.ts';
import { calendars, words } from './vocabulary/words.ts';

/** A date as written, of a day that some year has. */
export interface WrittenDate {
  /** Null where none is stated. */
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** Whether more days follow: `28–29 november`. */
  readonly goesOn: boolean;
  /** 0 is Sunday; null where none is stated. */
  readonly weekday: number | null;
  /** The text before the date, its weekday and its `den`. */
  readonly before: string;
  /** The text without the date. */
  readonly rest: string;
}

/** A longer text names its date long before this, in UTF-16 units. */
const longest = 300;

const written = (month: string): string => (month.length > 3 ? `${month}|${month.slice(0, 3)}t?(?!\\p{L})\\.?` : month);
const monthNames = calendars.flatMap(({ months }) => months.map(written)).join('|');

const monthOf = (name: string): number => {
  const places = calendars.map(({ months }) => months.findIndex((month) => month.startsWith(name.slice(0, 3))));
  return Math.max(...places) + 1;
};

/** The day of the week (0 is Sunday) that a whole name or its first letters mean, or null. */
const weekdayNamed = (word: string): number | null => {
  const places = calendars.map(({ weekdays }) =>
    weekdays.findIndex((weekday) => weekday.startsWith(word) || `${weekday}en` === word),
  );
  const place = Math.max(...places);
  return place < 0 ? null : place;
};

const notTime = '(?!\\d|[.:]\\d)';
const year = `(?<year>(?:19|20)\\d\\d)${notTime}`;
/** What parts a year of two digits from `28/11`. After a space alone it is 24 at least, since less may be an hour. */
const beforeShort = '(?:[ /-]*[/-]| (?=2[4-9]|[3-9]))';
const day = '(?<day>\\d{1,2})';
const nth = `(?:${words.times.nth})?`;
const name = `(?<name>${monthNames})`;
/** Where a number beside a month is surely its day: nothing follows that the number or the name might belong to. */
const ends = `(?= ?(?:$|,|from |(?:${words.times.clock}) ?\\d|\\d{1,2}(?:[.:]\\d\\d| ?- ?\\d)))`;

const forms: readonly RegExp[] = [
  // 2024-11-28
  /(?<![\d-])(?<year>(?:19|20)\d\d)-(?<month>\d{1,2})-(?<day>\d{1,2})(?![\d-])/u,
  // 28–29 november 2024
  new RegExp(
    `(?<![\\d./:-])(?<!(?:${words.times.clock}) ?)${day}${nth} ?[–-] ?(?<last>\\d{1,2})${nth}\\.? ${name}(?!\\p{L})(?:,? ${year})?`,
    'u',
  ),
  // 28 november 2024, den 28:e nov, 28th of November
  new RegExp(`(?<![\\d./:])${day}${nth} ?(?:of )?${name}(?!\\p{L})(?:,? ${year})?`, 'u'),
  // 28. november 2024
  new RegExp(`(?<![\\d./:])${day}\\. ${name}(?!\\p{L})(?:,? ${year}|${ends})`, 'u'),
  // November 28, 2024
  new RegExp(`(?<!\\p{L})${name} ${day}${nth}(?![\\d.:-])(?:,? ${year}|${ends})`, 'u'),
  // 28/11, 28/11 2024, 28/11-24, 28/11/2024
  new RegExp(
    `(?<![\\d./:-])${day}/(?<month>\\d{1,2})(?:[ /-]+${year}|${beforeShort}(?<short>\\d\\d)${notTime})?(?![\\d/])`,
    'u',
  ),
  // 28.11.2024
  new RegExp(`(?<![\\d.:])${day}\\.(?<month>\\d{1,2})\\.${year}`, 'u'),
];

type Groups = Readonly<Record<string, string | undefined>>;

const yearIn = ({ year, short }: Groups): number | null => {
  if (short !== undefined) return 2000 + Number(short);
  return year === undefined ? null : Number(year);
};

const lead = `(?:${words.times.beforeDate}) ?$`;
const lastWord = new RegExp(`(?<!\\p{L})(\\p{L}{3,})\\.?[ ,]*(?:${lead}|$)`, 'u');
const leadAlone = new RegExp(`(?<!\\p{L})${lead}`, 'u');
const anyDay = new RegExp(`(?:${words.times.day})?[ ,]*$`, 'u');

/** The weekday right before a date, and the text before both. */
const weekdayIn = (text: string): Pick<WrittenDate, 'weekday' | 'before'> => {
  const found = lastWord.exec(text);
  const weekday = found && weekdayNamed(found[1] ?? '');
  const before = found && weekday !== null ? text.slice(0, found.index) : text;
  return { weekday, before: before.replace(leadAlone, '').trim() };
};

/**
 * Finds the first date in a text: `9 april 2024`, `2024-04-09`, `9/4 2024`, `9.4.2024`, `April 9, 2024`, `tisdag den 9:e apr.`. Null where
 * there is none, or no year has the day.
 */
export const dateIn = (text: string): WrittenDate | null => {
  const said = matchable(text.slice(0, longest));
  for (const form of forms) {
    const found = form.exec(said);
    if (!found) continue;
    const groups: Groups = found.groups ?? {};
    const month = groups['name'] === undefined ? Number(groups['month']) : monthOf(groups['name']);
    const [year, day] = [yearIn(groups), Number(groups['day'])];
    // 29 February exists in some year.
    if (dateOf(year ?? 2024, month, day) === null || Number(groups['last'] ?? 32) <= day) continue;
    const { weekday, before } = weekdayIn(said.slice(0, found.index));
    const rest = `${before.replace(anyDay, '')} ${said.slice(found.index + found[0].length)}`.trim();
    const goesOn = Number(groups['last'] ?? 0) > day;
    return { year, month, day, goesOn, weekday, before, rest };
  }
  return null;
};

/** Whether the weekday written is the date's; true where none is. */
export const weekdayHolds = ({ weekday }: WrittenDate, date: DateText): boolean =>
  weekday === null || weekdayOf(date) === weekday;
