import { readPastDate, readSchedule } from '../../src/chat/readers/typed-date.ts';

const today = '2024-04-09';

test.each([
  ['28 november 2024 kl. 13.30-16.30', '2024-11-28', '13:30', '16:30'],
  ['den 28:e november, kl. 13.30 – 16.30.', '2024-11-28', '13:30', '16:30'],
  ['torsdag den 28 nov. kl 9-11', '2024-11-28', '09:00', '11:00'],
  ['28/11 kl 13.30', '2024-11-28', '13:30', null],
  ['28/11 13-16', '2024-11-28', '13:00', '16:00'],
  ['28/11-25 klockan 13 till 16', '2025-11-28', '13:00', '16:00'],
  ['28/11 2025', '2025-11-28', null, null],
  ['2024-11-28 13:30–16:30', '2024-11-28', '13:30', '16:30'],
  ['28 november 20.30', '2024-11-28', '20:30', null],
  ['31 december kl. 23.30-00.30', '2024-12-31', '23:30', '00:30'],
  ['Thursday 28 November at 13:30 to 16:30', '2024-11-28', '13:30', '16:30'],
  ['on November 28th, 2025', '2025-11-28', null, null],
  ['8 april', '2025-04-08', null, null],
  ['9 april', '2025-04-09', null, null],
  ['10 april', '2024-04-10', null, null],
  ['29 februari', '2028-02-29', null, null],
])('%j is a meeting', (typed, date, start, end) => {
  expect(readSchedule(typed, today)).toEqual({ date, start, end });
});

test.each([
  ['nothing', ''],
  ['a day that does not exist', '31 februari'],
  ['a weekday that does not agree', 'fredag 28 november 2024'],
  ['an hour that does not exist', '28 november kl. 25'],
  ['an end before the start', '28 november kl. 16-13'],
  ['a season', 'i höst'],
  ['words after the time', '28 november kl. 13 i Strandby'],
  ['a long text', `28 november${' '.repeat(1000)}kl. 13`],
])('%s is not understood', (_what, typed) => {
  expect(readSchedule(typed, today)).toBeNull();
});

test.each([
  ['26 februari', '2024-02-26'],
  ['9 april', '2024-04-09'],
  ['10 april', '2023-04-10'],
  ['2019-08-26', '2019-08-26'],
])('%j looks back', (typed, date) => {
  expect(readPastDate(typed, today)).toBe(date);
});
