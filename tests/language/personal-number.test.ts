import { withoutPersonalNumbers } from '../../src/language/personal-number.ts';

test.each([
  ['Ärendet rör 811218-9876 och 19811278-9873.', 'Ärendet rör 811218-•••• och 19811278-••••.'],
  ['Totalt 21 727 449 kr, dnr 2019-01234.', 'Totalt 21 727 449 kr, dnr 2019-01234.'],
])('the last digits of personal identity numbers are hidden, and nothing else: %s', (text, hidden) => {
  expect(withoutPersonalNumbers(text)).toBe(hidden);
});
