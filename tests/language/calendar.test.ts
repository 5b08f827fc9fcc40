import { daysAfter, isDate, monthsAfter } from '../../src/language/calendar.ts';

test.each([
  [monthsAfter('2024-08-31', 1), '2024-09-30'],
  [daysAfter('2024-02-28', 2), '2024-03-01'],
  [daysAfter('2024-03-01', -1), '2024-02-29'],
])('%s is %s', (day, expected) => {
  expect(day).toBe(expected);
});

test.each([
  monthsAfter('9999-11-30', 2),
  monthsAfter('2024-04-09', 1e9),
  daysAfter('9999-12-31', 1),
  daysAfter('2024-04-09', 1e15),
])('a day past the calendar is its last', (day) => {
  expect([day, isDate(day)]).toEqual(['9999-12-31', true]);
});
