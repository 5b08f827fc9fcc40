import type { DateText } from '../language/calendar.ts';
import type { Clock } from '../language/clock.ts';
import type { Instant } from '../meeting/events.ts';
import type { LocalTime } from '../meeting/time/local-time.ts';

export type Locale = 'sv' | 'en';

const tags = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Locale, string>;

/** BCP 47 tag for Intl and for documents. */
export const languageTag = (locale: Locale): string => tags[locale];

// Intl formats are slow to make (about 50 µs) and every card needs them.
const formatsIn = (options: Intl.DateTimeFormatOptions): ((zone: string) => Intl.DateTimeFormat) => {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (zone) => {
    const format = made.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, ...options });
    made.set(zone, format);
    return format;
  };
};
const clockFormat = formatsIn({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const dateFormat = formatsIn({});
// To the second, so that what local clocks show can be read back as if it were UTC.
const shownFormat = formatsIn({ dateStyle: 'short', timeStyle: 'medium' });

/** Local time of day of an instant, `HH:MM`, in an IANA time zone. */
export const clockAt = (at: Instant, zone: string): Clock => clockFormat(zone).format(at);

/** Local date of an instant, `YYYY-MM-DD` (the Swedish short form is ISO 8601). */
export const dateAt = (at: Instant, zone: string): DateText => dateFormat(zone).format(at);

/** How far local clocks are ahead of UTC, in milliseconds. */
const aheadOfUtc = (at: Instant, zone: string): number => {
  const second = Math.floor(at / 1000) * 1000;
  return Date.parse(`${shownFormat(zone).format(second).replace(' ', 'T')}Z`) - second;
};

const aDay = 86_400_000;

/** Local time in an IANA time zone. */
export const localTime = (zone: string): LocalTime => ({
  dateAt: (at) => dateAt(at, zone),
  clockAt: (at) => clockAt(at, zone),
  isSteady: (at) => aheadOfUtc(at - aDay, zone) === aheadOfUtc(at + aDay, zone),
  instantsOf: (date, clock) => {
    const shown = Date.parse(`${date}T${clock}Z`);
    // Clocks are changed at most once within two days.
    const before = shown - aheadOfUtc(shown - aDay, zone);
    const after = shown - aheadOfUtc(shown + aDay, zone);
    if (before === after) return [before];
    const [first = before, ...second] = [before, after]
      .sort((one, other) => one - other)
      .filter((at) => dateAt(at, zone) === date && clockAt(at, zone) === clock);
    return [first, ...second];
  },
});

/** As minutes print it: `09.10`. */
export const printedClock = (clock: Clock): string => clock.replace(':', '.');

/** As minutes print it: `9 april 2024`. */
export const longDate = (date: DateText, locale: Locale): string =>
  longDates[locale].format(new Date(`${date}T00:00:00Z`));

const longDateFormat = (tag: string) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
const longDates: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  sv: longDateFormat(tags.sv),
  en: longDateFormat(tags.en),
};

/** The parts as `lists` has it. */
export const listed = (parts: readonly string[], locale: Locale): string => lists[locale].format(parts);

const listFormat = (tag: string) => new Intl.ListFormat(tag, { type: 'conjunction' });
/** `A, B och C`. */
export const lists: Readonly<Record<Locale, Intl.ListFormat>> = { sv: listFormat(tags.sv), en: listFormat(tags.en) };
