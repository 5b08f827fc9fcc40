import { words } from './vocabulary/words.ts';

const { currency, unit } = words.amounts;
// U+00A0, the no-break space. Swedish writing rules keep an amount on one line: 25 254 013 kr.
const hard = '\u00a0';

const beforeUnit = new RegExp(`(\\d) (?=${currency}(?!\\p{L}))`, 'gu');
const amount = new RegExp(`^[-–−+]?\\d[\\d\\s.,]*(?:\\s?(?:${currency}|${unit}))?$`, 'u');

/** Puts no-break spaces inside Swedish amounts and before their unit: `25 254 013 kr`, `130 mnkr`. */
export const keepAmountsTogether = (text: string): string =>
  text
    .replace(/(?<![\d\u00a0])\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)/g, (amount) => amount.replaceAll(' ', hard))
    .replace(beforeUnit, `$1${hard}`);

/** Whether a table cell holds only a number, with or without a unit. */
export const isAmount = (text: string): boolean => amount.test(text.trim());
