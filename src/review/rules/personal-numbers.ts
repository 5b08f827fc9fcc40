import { allWords } from '../passages.ts';
import type { Rule } from '../rule.ts';

// Ten digits with a sign or none, twelve where the century is written (SKV 704); a space before the last four is common.
const form = /(?<![\d\p{L}+/-]|\d[ .,])((?:19|20)?)(\d{2})(\d{2})(\d{2})( ?[-–+] ?| )?(\d{4})(?!\d|[-/ .,]\d)/gu;

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

/** Ten digits in a row that begin like a mobile phone's are one, unless a sign parts the last four. */
const isPhone = (century: string, ten: string, sign: string): boolean =>
  century === '' && !/[-–+]/.test(sign) && /^0(?:7[02369]|[1-9])/.test(ten);

/** Digits that are somebody's personal identity number: a date and a right check digit. The quote hides the last four. */
export const personalNumbers: Rule = (material) =>
  allWords(material).flatMap(({ item, letter, line, text }) =>
    [...text.matchAll(form)].flatMap(([, century = '', year = '', month = '', day = '', sign = '', last = '']) => {
      const ten = `${year}${month}${day}${last}`;
      if (sign === ' ' && century === '') return [];
      const centuries = century ? [century] : ['19', '20'];
      const dated = centuries.some((one) => isDate(one + year, month, day));
      if (!dated || !isChecked(ten) || isPhone(century, ten, sign)) return [];
      const quote = `${century}${year}${month}${day}${sign.trim()}••••`;
      return [{ kind: 'personal identity number' as const, place: { item, letter, line }, quote, mend: null }];
    }),
  );
