import type { Event } from '../../../src/meeting/events.ts';
import { currentItem } from '../../../src/meeting/meeting.ts';
import {
  after,
  berg,
  ek,
  given,
  meetingAfter,
  minutes,
  opened,
  position,
  started,
  underWay,
} from '../../support/board.ts';

const adoptAndNext = { type: 'AdoptAndNext', from: null, position: null, outcome: null, text: null } as const;
const open = [...underWay, position];

test('the gavel falls and the next item begins in one decision, which one undo takes back', () => {
  const before = meetingAfter(open);
  const meeting = after(before, ek, adoptAndNext, minutes(61));
  expect(meeting.positions[0]).toMatchObject({ outcome: 'as proposed', adoptedAt: minutes(61) });
  expect(currentItem(meeting)?.number).toBe(4);
  const undone = after(meeting, ek, { type: 'Undo' }, minutes(62));
  expect(undone.positions[0]?.outcome).toBeNull();
  expect(currentItem(undone)?.number).toBe(3);
});

test('a listed outcome, the proposal of an item without an open position, and a formality will do', () => {
  const next: Event = started(4);
  expect(given(...open).when(ek, { ...adoptAndNext, position: 'b1', outcome: 'postponed' })).toEqual([
    { type: 'PositionAdopted', position: 'b1', outcome: 'postponed' },
    next,
  ]);
  expect(given(...underWay).when(ek, adoptAndNext)).toMatchObject([
    { type: 'PositionOpened', item: 3 },
    { type: 'PositionAdopted' },
    next,
  ]);
  expect(given(...underWay, started(2)).when(ek, { ...adoptAndNext, from: 2 })).toEqual([
    { type: 'FormalityApproved', item: 2 },
    started(3),
  ]);
  expect(given(...open, { type: 'PauseStarted', minutes: 10 }).when(ek, adoptAndNext)).toMatchObject([
    { type: 'PositionAdopted' },
    { type: 'PauseEnded' },
    next,
  ]);
});

test('H3 to whom a matter is sent for comment goes with it, or neither happens', () => {
  const referral = { to: 'kommunerna', until: null };
  const sent = { ...adoptAndNext, position: 'b1', outcome: 'referred' } as const;
  expect(given(...open).when(ek, { ...sent, referral })).toEqual([
    { type: 'PositionAdopted', position: 'b1', outcome: 'referred', referral },
    started(4),
  ]);
  expect(given(...open).when(ek, sent)).toEqual({ reason: 'recipients missing', item: 3 });
});

test('nothing at all is done where either part would be refused', () => {
  const last: Event = { ...position, item: 6 } as Event;
  expect(given(...underWay, started(6), last).when(ek, adoptAndNext)).toEqual({ reason: 'no next item' });
  expect(given(...underWay, started(5)).when(ek, adoptAndNext)).toEqual({ reason: 'nothing to decide', item: 5 });
  expect(given(...open).when(berg, adoptAndNext)).toEqual({ reason: 'only chair or secretary' });
  // The open position is on another item, and the current one still wants its outcome.
  const elsewhere: Event = { ...position, item: 5 } as Event;
  expect(given(...underWay, elsewhere).when(ek, adoptAndNext)).toEqual({ reason: 'outcome missing', items: [3] });
  const closed: Event = { type: 'MeetingClosed', words: null };
  expect(given(...underWay, closed).when(ek, adoptAndNext)).toEqual({ reason: 'closed' });
});

test('a second press on the same card goes no further', () => {
  const adopted: Event = { type: 'PositionAdopted', position: 'b1', outcome: 'as proposed' };
  const gone = given(...open, adopted, started(4));
  expect(gone.when(ek, { ...adoptAndNext, position: 'b1' })).toEqual({ reason: 'position closed' });
  expect(gone.when(ek, { ...adoptAndNext, from: 3 })).toEqual([]);
  expect(given(...underWay.slice(0, 2), ...opened).when(ek, { ...adoptAndNext, from: 3 })).toEqual([]);
});
