import { monthNamed } from './calendar-words.ts';

/** A day as typed, not yet known to exist. */
export interface TypedDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly rest: string;
}

type Groups = Readonly<Record<string, string | undefined>>;

const notTime = '(?![\\d.:])';
const fullYear = `(?:,?\\s+(?<year>20\\d\\d)${notTime})?`;

const forms: readonly RegExp[] = [
  // 2024-11-28
  /^(?<year>20\d\d)-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)/u,
  // 28/11 2024
  new RegExp(`^(?<day>\\d{1,2})/(?<month>\\d{1,2})(?:\\s+(?<year>20\\d\\d)${notTime})`, 'u'),
  // 28/11, 28/11-24, 28/11/2024
  new RegExp(`^(?<day>\\d{1,2})/(?<month>\\d{1,2})(?!\\d)(?:[/-](?<year>20\\d\\d|\\d\\d)${notTime})?`, 'u'),
  // 28 november 2024, den 28:e nov, 28th November
  new RegExp(`^(?<day>\\d{1,2})(?::?[ae]|st|nd|rd|th|\\.)?\\s+(?<name>\\p{L}{3,})\\.?${fullYear}`, 'iu'),
  // November 28, 2024
  new RegExp(`^(?<name>\\p{L}{3,})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?${notTime}${fullYear}`, 'iu'),
];

const yearOf = (typed: string | undefined): number | null =>
  typed === undefined ? null : Number(typed.length === 2 ? `20${typed}` : typed);

const monthOf = ({ month, name }: Groups): number | null => (name === undefined ? Number(month) : monthNamed(name));

/** The day a text begins with, in the forms Swedish and English minutes write it, or null. */
export const typedDay = (text: string): TypedDay | null => {
  for (const form of forms) {
    const found = form.exec(text);
    const groups: Groups = found?.groups ?? {};
    const month = found && monthOf(groups);
    if (found && month) {
      return { year: yearOf(groups['year']), month, day: Number(groups['day']), rest: text.slice(found[0].length) };
    }
  }
  return null;
};
