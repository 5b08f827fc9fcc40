import { type Locale, languageTag } from '../../i18n/dates.ts';
import { languages } from '../../i18n/languages.ts';

const locales = Object.keys(languages) as Locale[];

const named = (locale: Locale, format: Intl.DateTimeFormatOptions, month: number, day: number): string =>
  new Intl.DateTimeFormat(languageTag(locale), { ...format, timeZone: 'UTC' })
    .format(new Date(Date.UTC(2024, month, day)))
    .toLowerCase()
    .replaceAll('.', '');

const months = new Map<string, number>();
const weekdays: (readonly [string, number])[] = [];
for (const locale of locales) {
  for (let month = 0; month < 12; month += 1) {
    for (const style of ['long', 'short'] as const) months.set(named(locale, { month: style }, month, 1), month + 1);
  }
  // 7 January 2024 was a Sunday, day 0 of a JavaScript week.
  for (let day = 0; day < 7; day += 1) weekdays.push([named(locale, { weekday: 'short' }, 0, 7 + day), day]);
}

/** The month (1 to 12) of its whole or short name in any language Klubba speaks, or null. */
export const monthNamed = (word: string): number | null => months.get(word.toLowerCase()) ?? null;

/** The day of the week (0 = Sunday) a word begins with: `tors`, `torsdagen`; or null. */
export const weekdayNamed = (word: string): number | null =>
  weekdays.find(([name]) => word.toLowerCase().startsWith(name))?.[1] ?? null;
