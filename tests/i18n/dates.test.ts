import { localTime } from '../../src/i18n/dates.ts';

const instants = (zone: string, date: string, clock: string): readonly string[] =>
  localTime(zone)
    .instantsOf(date, clock)
    .map((at) => new Date(at).toISOString().slice(0, 16));

test.each<[zone: string, date: string, clock: string, instants: readonly string[]]>([
  ['Europe/Stockholm', '2026-10-14', '13:00', ['2026-10-14T11:00']],
  ['Europe/Stockholm', '2026-12-31', '23:59', ['2026-12-31T22:59']],
  ['Europe/Stockholm', '2027-01-01', '00:00', ['2026-12-31T23:00']],
  ['Europe/Stockholm', '2026-10-25', '02:30', ['2026-10-25T00:30', '2026-10-25T01:30']],
  ['Europe/Stockholm', '2026-10-25', '01:59', ['2026-10-24T23:59']],
  ['Europe/Stockholm', '2026-10-25', '03:00', ['2026-10-25T02:00']],
  ['Europe/Stockholm', '2027-03-28', '02:30', ['2027-03-28T01:30']],
  ['Europe/Stockholm', '2027-03-28', '03:00', ['2027-03-28T01:00']],
  ['America/New_York', '2026-11-01', '01:30', ['2026-11-01T05:30', '2026-11-01T06:30']],
  ['America/New_York', '2027-03-14', '02:30', ['2027-03-14T07:30']],
  ['Asia/Kolkata', '2026-10-25', '02:30', ['2026-10-24T21:00']],
  ['Australia/Lord_Howe', '2026-10-04', '02:15', ['2026-10-03T15:45']],
  ['UTC', '2026-10-25', '02:30', ['2026-10-25T02:30']],
])('in %s, %s %s is %j', (zone, date, clock, expected) => {
  expect(instants(zone, date, clock)).toEqual(expected);
});
