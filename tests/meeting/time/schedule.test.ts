import { localTime } from '../../../src/i18n/dates.ts';
import { minutesOf } from '../../../src/language/clock.ts';
import type { Event } from '../../../src/meeting/events.ts';
import { plan } from '../../../src/meeting/time/plan.ts';
import { progress } from '../../../src/meeting/time/schedule.ts';
import { fixed, meetingAfter, minutes, opened, received, started, summons } from '../../support/board.ts';

const at = (meeting: Parameters<typeof progress>[0], minute: number) =>
  progress(meeting, minutes(minute), localTime('Europe/Stockholm'));
const upTo = (...more: readonly Event[]) => meetingAfter([received, fixed, ...opened, ...more]);

test('E7 J9 a plan that forgot its pause is moved by it', () => {
  expect(plan(summons)).toEqual([
    { item: 3, start: '09:05', end: '09:20' },
    { item: 4, start: '09:20', end: '09:30' },
    { item: 5, start: '09:40', end: '10:00' },
  ]);
});

test('a plan that counts its pause is left as it stands', () => {
  const items = summons.items.map((item) =>
    item.number === 5 ? { ...item, slot: { minutes: 20, start: '09:40', end: '10:00' } } : item,
  );
  expect(plan({ ...summons, items })[2]).toEqual({ item: 5, start: '09:40', end: '10:00' });
});

test('lengths without clocks follow on each other from the meeting’s start', () => {
  const items = summons.items.map((item) =>
    item.slot ? { ...item, slot: { ...item.slot, start: null, end: null } } : item,
  );
  expect(plan({ ...summons, items }).map(({ start }) => minutesOf(start))).toEqual([540, 555, 575]);
});

test('being quick with the formalities is not being early', () => {
  expect(at(upTo(), 4)).toMatchObject({ late: 0, ends: '10:00', passesEnd: false });
});

test('an overrun moves what is left and warns when the stated end is passed', () => {
  const meeting = upTo(started(3), started(4));
  expect(at(meeting, 27)).toMatchObject({ late: -3, passesEnd: false });
  const late = at(meeting, 37);
  expect(late).toMatchObject({ late: 7, ends: '10:07', passesEnd: true });
  expect(late.expected).toEqual([
    { item: 4, start: '09:05', end: '09:37' },
    { item: 5, start: '09:47', end: '10:07' },
  ]);
});

test('being ahead is told too, and a pause taken is not counted twice', () => {
  const resumed = upTo(
    started(3),
    started(4),
    { type: 'PauseStarted', minutes: 10 },
    { type: 'PauseEnded' },
    started(5),
  );
  expect(at(resumed, 8)).toMatchObject({ late: -32, ends: '09:28' });
});

test('a pause going on lasts as long as was said', () => {
  const paused = upTo(started(3), started(4), { type: 'PauseStarted', minutes: 10 });
  expect(at(paused, 7).expected[1]).toMatchObject({ item: 5, start: '09:25', end: '09:45' });
});

test('a pause that has lasted longer than was said puts nothing more off', () => {
  const paused = upTo(started(3), started(4), { type: 'PauseStarted', minutes: 2 });
  expect(at(paused, 12).expected[0]).toEqual({ item: 4, start: '09:11', end: '09:21' });
});

test('without slots there is nothing to say', () => {
  const bare = { ...summons, items: summons.items.map((item) => ({ ...item, slot: null })) };
  expect(at(meetingAfter([{ type: 'SummonsReceived', summons: bare, doubts: [], source: '' }, fixed]), 5)).toEqual({
    planned: [],
    end: '10:00',
    late: 0,
    ends: null,
    passesEnd: false,
    expected: [],
  });
});
