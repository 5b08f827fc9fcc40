import { words } from './vocabulary/words.ts';

// The hyphens and dashes that people and Word write, no-break ones too, and the plus of those over a hundred.
const signs = '[-\\u2010-\\u2015\\u2212+]';
const space = '[ \\u00a0\\u202f]';
// Ten digits, or twelve where the century is written (SKV 704); a sign or a space before the last four, or none.
const digits = `((?:19|20)?)(\\d{2})(\\d{2})(\\d{2})(${space}?${signs}${space}?|${space})?(\\d{4})(?!\\d)`;
const form = new RegExp(`(?<![\\d\\p{L}+/-])${digits}`, 'gu');

/** Digits that go on beside it make it part of a longer number, such as an amount. */
const partBefore = new RegExp(`\\d(?:${space}|[.,])$`, 'u');
const partAfter = new RegExp(`^(?:${space}|[-/.,])\\d`, 'u');
const joinedAfter = /^[-/.,]\d/u;

/** The last digit by Luhn's formula over the ten digits. */
const isChecked = (ten: string): boolean => {
  const sum = [...ten].reduce((total, digit, at) => {
    const weighed = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
};

/** A coordination number (samordningsnummer) has 60 added to the day. */
const isDate = (year: string, month: string, day: string): boolean => {
  const of = Number(day) > 60 ? Number(day) - 60 : Number(day);
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, of));
  return of >= 1 && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === of;
};

/** Words after which ten digits in a row are a phone number, though they would do for somebody born 2001 to 2009. */
const phoneBefore = new RegExp(`(?<!\\p{L})${words.people.phone}\\p{L}{0,8}[\\s.:]{0,3}$`, 'iu');
/** What stands before a number is looked at so far, in UTF-16 units. */
const beside = 30;

/** Whether digits without a sign are something else: part of an amount, or a phone number. */
const isOther = (before: string, after: string, century: string): boolean =>
  partBefore.test(before) || partAfter.test(after) || (century === '' && phoneBefore.test(before));

/** Digits in a text that are somebody's personal identity number. */
export interface PersonalNumber {
  /** Where they begin, in UTF-16 units. */
  readonly at: number;
  readonly written: string;
  /** The same with the last four hidden. */
  readonly hidden: string;
}

/** The personal identity numbers in a text: a date and a right check digit (SKV 704). */
export const personalNumbersIn = (text: string): readonly PersonalNumber[] =>
  [...text.matchAll(form)].flatMap((found) => {
    const [written, century = '', year = '', month = '', day = '', sign = '', last = ''] = found;
    const before = text.slice(Math.max(0, found.index - beside), found.index);
    const after = text.slice(found.index + written.length, found.index + written.length + 2);
    if (sign.trim() === '' ? isOther(before, after, century) : joinedAfter.test(after)) return [];
    const centuries = century ? [century] : ['19', '20'];
    const dated = centuries.some((one) => isDate(one + year, month, day));
    if (!dated || last.startsWith('000') || !isChecked(`${year}${month}${day}${last}`)) return [];
    return [{ at: found.index, written, hidden: `${century}${year}${month}${day}${sign.trim()}••••` }];
  });

/** A text in which the last four digits of every personal identity number are hidden. */
export const withoutPersonalNumbers = (text: string): string =>
  personalNumbersIn(text).reduceRight(
    (so, { at, written, hidden }) => `${so.slice(0, at)}${hidden}${so.slice(at + written.length)}`,
    text,
  );
