import { localTime } from '../../../src/i18n/dates.ts';
import type { Event } from '../../../src/meeting/events.ts';
import { evolve } from '../../../src/meeting/evolve.ts';
import { noMeeting } from '../../../src/meeting/no-meeting.ts';
import type { Head, Item, Summons } from '../../../src/meeting/summons.ts';
import { plan } from '../../../src/meeting/time/plan.ts';
import { progress } from '../../../src/meeting/time/schedule.ts';
import { item, received, started, summons as usual } from '../../support/board.ts';

type Slot = readonly [start: string | null, minutes: number];

const slotted = ([start, minutes]: Slot, index: number): Item =>
  item(index + 1, `Punkt ${index + 1}`, { slot: { minutes, start, end: null } });

const called = (meeting: Partial<Head>, slots: readonly Slot[]): Summons => ({
  ...usual,
  meeting: { ...usual.meeting, pauses: [], ...meeting },
  items: slots.map(slotted),
});

/** The plan against the clock of a meeting opened at one instant and looked at from another; `items` are begun when they say. */
const held = (
  summons: Summons,
  opened: string,
  now: string,
  items: readonly (readonly [at: string, item: number])[] = [],
  zone = 'Europe/Stockholm',
) => {
  const events: readonly (readonly [string, Event])[] = [
    [opened, { ...received, summons } as Event],
    [opened, { type: 'SummonsFixed', links: {}, lead: 'u-dahl' }],
    [opened, { type: 'MeetingOpened' }],
    ...items.map(([at, number]) => [at, started(number)] as const),
  ];
  const meeting = events.reduce(
    (so, [at, event], index) =>
      evolve(so, { seq: index + 1, decision: index + 1, at: Date.parse(at), by: 'u-dahl', event }),
    noMeeting,
  );
  return progress(meeting, Date.parse(now), localTime(zone));
};

describe('a meeting over midnight and new year', () => {
  const summons = called({ date: '2026-12-31', start: '23:30', end: '00:30' }, [
    ['23:35', 20],
    ['23:55', 15],
    ['00:10', 15],
  ]);

  test('keeps its plan on the other side', () => {
    expect(plan(summons).map(({ start, end }) => [start, end])).toEqual([
      ['23:35', '23:55'],
      ['23:55', '00:10'],
      ['00:10', '00:25'],
    ]);
  });

  test('keeps a pause that its slots leave over midnight', () => {
    const apart = called({ date: '2026-12-31', start: '23:30', end: '00:30' }, [
      ['23:35', 15],
      ['00:05', 20],
    ]);
    expect(plan(apart)[1]).toEqual({ item: 2, start: '00:05', end: '00:25' });
    expect(held(apart, '2026-12-31T22:31:00Z', '2026-12-31T23:07:00Z', [['2026-12-31T23:07:00Z', 2]])).toMatchObject({
      late: 2,
      passesEnd: false,
    });
  });

  test.each([
    ['before midnight', '2026-12-31T22:56:00Z', [['2026-12-31T22:35:00Z', 1]], 1],
    ['after midnight', '2026-12-31T23:04:00Z', [['2026-12-31T22:57:00Z', 2]], 2],
    ['after its stated end', '2026-12-31T23:40:00Z', [['2026-12-31T23:12:00Z', 3]], 15],
  ] as const)('is so many minutes late: %s', (_, now, items, late) => {
    expect(held(summons, '2026-12-31T22:31:00Z', now, items)).toMatchObject({ late });
  });

  test('ends when that is by the clock, and is told to pass its end only when it does', () => {
    const onTime = held(summons, '2026-12-31T22:31:00Z', '2026-12-31T22:58:00Z', [['2026-12-31T22:57:00Z', 2]]);
    expect(onTime).toMatchObject({ ends: '00:27', end: '00:30', passesEnd: false });
    expect(onTime.expected).toEqual([
      { item: 2, start: '23:57', end: '00:12' },
      { item: 3, start: '00:12', end: '00:27' },
    ]);
    const late = held(summons, '2026-12-31T22:31:00Z', '2026-12-31T23:04:00Z', [['2026-12-31T23:03:00Z', 2]]);
    expect(late).toMatchObject({ late: 8, ends: '00:33', passesEnd: true });
  });

  test('is still the meeting called when it is opened after midnight, and not one on another day', () => {
    const opened = held(summons, '2026-12-31T23:04:00Z', '2026-12-31T23:05:00Z', [['2026-12-31T23:05:00Z', 1]]);
    expect(opened).toMatchObject({ late: 30, ends: '00:55', end: '00:30', passesEnd: true });
    expect(opened.planned[0]).toEqual({ item: 1, start: '23:35', end: '23:55' });
  });

  test('is so also without a date in the kallelse', () => {
    const undated = { ...summons, meeting: { ...summons.meeting, date: null } };
    const opened = held(undated, '2026-12-31T23:04:00Z', '2026-12-31T23:05:00Z', [['2026-12-31T23:05:00Z', 1]]);
    expect(opened).toMatchObject({ late: 30, ends: '00:55' });
  });
});

test('a meeting left open over midnight is as late as it is', () => {
  const summons = called({ date: '2026-10-14', start: '13:00', end: '15:00' }, [['13:10', 25]]);
  const left = held(summons, '2026-10-14T11:00:00Z', '2026-10-14T22:36:00Z', [['2026-10-14T22:35:00Z', 1]]);
  expect(left).toMatchObject({ late: 11 * 60 + 25, ends: '01:00', passesEnd: true });
});

test('a meeting opened on another day has its plan from then on', () => {
  const summons = called({ date: '2026-10-14', start: '13:00', end: '15:00' }, [['13:10', 25]]);
  const moved = held(summons, '2026-10-20T08:00:00Z', '2026-10-20T08:10:00Z', [['2026-10-20T08:10:00Z', 1]]);
  expect(moved).toMatchObject({
    late: 0,
    ends: '10:35',
    end: '12:00',
    planned: [{ item: 1, start: '10:10', end: '10:35' }],
  });
});

describe('the night of 28 March 2027, when the clocks go from 02.00 to 03.00', () => {
  // At 01:00 UTC.
  const summons = called({ date: '2027-03-28', start: '01:30', end: '04:00' }, [
    ['01:40', 15],
    ['03:05', 20],
    [null, 15],
  ]);

  test('what is planned after the hour that is skipped comes just after it', () => {
    const before = held(summons, '2027-03-28T00:30:00Z', '2027-03-28T00:40:00Z', [['2027-03-28T00:40:00Z', 1]]);
    expect(before).toMatchObject({ late: -10, passesEnd: false });
    const after = held(summons, '2027-03-28T00:30:00Z', '2027-03-28T01:08:00Z', [['2027-03-28T01:08:00Z', 2]]);
    expect(after).toMatchObject({ late: 3, ends: '03:43', passesEnd: false });
    expect(after.planned).toEqual([
      { item: 1, start: '01:40', end: '01:55' },
      { item: 2, start: '03:05', end: '03:25' },
      { item: 3, start: '03:25', end: '03:40' },
    ]);
  });

  test('no time is told that the clocks never show', () => {
    const late = held(summons, '2027-03-28T00:30:00Z', '2027-03-28T00:55:00Z', [['2027-03-28T00:55:00Z', 1]]);
    expect(late.expected).toEqual([
      { item: 1, start: '01:55', end: '03:10' },
      { item: 2, start: '03:10', end: '03:30' },
      { item: 3, start: '03:30', end: '03:45' },
    ]);
  });

  test('a meeting called to 02.30, which there is none of, begins at 03.30', () => {
    const skipped = called({ date: '2027-03-28', start: '02:30', end: '04:00' }, [[null, 20]]);
    const opened = held(skipped, '2027-03-28T01:30:00Z', '2027-03-28T01:32:00Z', [['2027-03-28T01:32:00Z', 1]]);
    expect(opened).toMatchObject({ late: 2, ends: '03:52', planned: [{ item: 1, start: '03:30', end: '03:50' }] });
  });
});

describe('the night of 25 October 2026, when the clocks go from 03.00 back to 02.00', () => {
  // At 01:00 UTC.
  const summons = called({ date: '2026-10-25', start: '02:30', end: '04:00' }, [
    ['02:35', 20],
    ['02:55', 20],
    ['03:25', 15],
  ]);

  test.each([
    ['the first 02.30', '2026-10-25T00:32:00Z', '2026-10-25T00:37:00Z'],
    ['the second 02.30', '2026-10-25T01:32:00Z', '2026-10-25T01:37:00Z'],
  ])('a meeting opened at %s is on time', (_, opened, begun) => {
    expect(held(summons, opened, begun, [[begun, 1]]).late).toBe(-8);
  });

  test('a plan that spans the hour that comes twice goes on by its lengths', () => {
    const items = [['2026-10-25T01:06:00Z', 2]] as const;
    const there = held(summons, '2026-10-25T00:32:00Z', '2026-10-25T01:06:00Z', items);
    expect(there).toMatchObject({ late: 1, ends: '02:41' });
    expect(there.expected).toEqual([
      { item: 2, start: '02:06', end: '02:26' },
      { item: 3, start: '02:26', end: '02:41' },
    ]);
  });
});

test('a meeting at noon of those days is as any other, in another zone too', () => {
  const summons = (date: string) => called({ date, start: '13:00', end: '14:00' }, [['13:05', 20]]);
  const at = (date: string, opened: string, zone: string) => held(summons(date), opened, opened, [[opened, 1]], zone);
  expect(at('2026-10-25', '2026-10-25T12:07:00Z', 'Europe/Stockholm')).toMatchObject({ late: 2, ends: '13:27' });
  expect(at('2027-03-28', '2027-03-28T11:07:00Z', 'Europe/Stockholm')).toMatchObject({ late: 2, ends: '13:27' });
  expect(at('2026-11-01', '2026-11-01T18:07:00Z', 'America/New_York')).toMatchObject({ late: 2, ends: '13:27' });
  expect(at('2027-03-28', '2027-03-28T07:37:00Z', 'Asia/Kolkata')).toMatchObject({ late: 2, ends: '13:27' });
});

test('the night of 1 November 2026 in New York is as that in Sweden', () => {
  // At 06:00 UTC the clocks go from 02.00 back to 01.00.
  const summons = called({ date: '2026-11-01', start: '00:30', end: '02:30' }, [
    ['00:40', 20],
    ['01:10', 20],
    ['02:05', 15],
  ]);
  const there = held(
    summons,
    '2026-11-01T04:30:00Z',
    '2026-11-01T05:12:00Z',
    [['2026-11-01T05:12:00Z', 2]],
    'America/New_York',
  );
  expect(there).toMatchObject({ late: -33, ends: '01:47', passesEnd: false });
});
