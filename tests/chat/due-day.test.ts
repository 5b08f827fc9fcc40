import { dueDay } from '../../src/chat/readers/due-day.ts';

test.each<[string, string | null]>([
  ['november', '2024-11-01'],
  ['till mötet i november.', '2024-11-01'],
  ['senast 2 oktober', '2024-10-02'],
  ['senast den 4 november 2024, om det går', '2024-11-04'],
  ['28/11', '2024-11-28'],
  ['2025-11-05', '2025-11-05'],
  ['in June', '2024-06-01'],
  ['april', null],
  ['2 april', null],
  ['februari', null],
  ['nästa möte', null],
  ['när remissen är klar', null],
  ['', null],
])('on 9 April “%s” is %s', (words, day) => {
  expect(dueDay(words, '2024-04-09')).toBe(day);
});
