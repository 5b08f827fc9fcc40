import type { Event } from '../../../src/meeting/events.ts';
import { currentItem } from '../../../src/meeting/meeting.ts';
import {
  after,
  allPresent,
  approved,
  berg,
  dahl,
  ek,
  fixed,
  given,
  meetingAfter,
  minutes,
  opened,
  position,
  received,
  started,
  underWay,
} from '../../support/board.ts';

const next = { type: 'NextItem', from: null, undecided: false } as const;
const previous = { type: 'PreviousItem', from: null } as const;
const go = (item: number, letter: string | null = null) => ({ type: 'GoToItem', item, letter }) as const;
const paused: Event = { type: 'PauseStarted', minutes: 10 };
const noted: Event = { type: 'PositionAdopted', position: 'b1', outcome: 'noted' };

test('opening the meeting starts its first item, and whoever opens it is there', () => {
  const arrived: Event = { type: 'PersonArrived', person: 'p1' };
  expect(given(received, fixed).when(ek, { type: 'OpenMeeting' })).toEqual([...opened, arrived]);
  expect(given(received, fixed, arrived).when(ek, { type: 'OpenMeeting' })).toEqual(opened);
});

test.each([
  ['a member', [received, fixed], berg, 'only chair or secretary'],
  ['anyone without a summons', [], ek, 'no summons'],
  ['a lead once it is open', [received, fixed, ...opened], ek, 'already open'],
  ['a lead once it is closed', [...underWay, { type: 'MeetingClosed', words: null } as Event], ek, 'closed'],
])('%s may not open the meeting', (_who, past, by, reason) => {
  expect(given(...past).when(by, { type: 'OpenMeeting' })).toEqual({ reason });
});

describe('stepping', () => {
  test('next and previous follow the agenda', () => {
    expect(given(received, fixed, ...opened).when(ek, next)).toEqual([started(2)]);
    expect(given(...underWay).when(dahl, previous)).toEqual([started(2)]);
    expect(given(received, fixed, ...opened).when(dahl, previous)).toEqual({ reason: 'first item' });
    expect(given(...underWay, started(6)).when(dahl, next)).toEqual({ reason: 'last item' });
  });

  test('a press on a card that showed another item changes nothing', () => {
    expect(given(...underWay).when(ek, { ...next, from: 1 })).toEqual([]);
    expect(given(...underWay).when(ek, { ...previous, from: 5 })).toEqual([]);
    expect(given(received, fixed, ...opened).when(ek, { ...next, from: 1 })).toEqual([started(2)]);
  });

  test.each([
    ['a member', underWay, berg, 'only chair or secretary'],
    ['a lead before the opening', [received, fixed], ek, 'not open yet'],
    ['a lead after the close', [...underWay, { type: 'MeetingClosed', words: null } as Event], ek, 'closed'],
  ])('is not for %s', (_who, past, by, reason) => {
    expect(given(...past).when(by, next)).toEqual({ reason });
    expect(given(...past).when(by, previous)).toEqual({ reason });
    expect(given(...past).when(by, go(2))).toEqual({ reason });
  });

  test('F14 an item with a proposal and no outcome is not left silently', () => {
    expect(given(...underWay).when(ek, next)).toEqual({ reason: 'outcome missing', items: [3] });
    expect(given(...underWay).when(ek, { ...next, undecided: true })).toEqual([started(4)]);
    expect(given(...underWay, position, noted).when(ek, next)).toEqual([started(4)]);
    expect(given(received, fixed, ...opened, started(2)).when(ek, next)).toEqual({
      reason: 'outcome missing',
      items: [2],
    });
    expect(given(received, fixed, ...opened, started(2), approved).when(ek, next)).toEqual([started(3)]);
  });

  test('an open position holds its item', () => {
    expect(given(...underWay, position).when(ek, { ...next, undecided: true })).toEqual({
      reason: 'position open',
      item: 3,
    });
    expect(given(...underWay, position).when(ek, previous)).toEqual({ reason: 'position open', item: 3 });
    expect(given(...underWay, position).when(ek, go(5))).toEqual({ reason: 'position open', item: 3 });
  });

  test('E2 jumping takes an item or one of its sub-items', () => {
    expect(given(...underWay).when(ek, go(4, 'b'))).toEqual([{ type: 'ItemStarted', item: 4, letter: 'b' }]);
    expect(given(...underWay).when(ek, go(3))).toEqual([]);
    expect(given(...underWay).when(ek, go(4, 'c'))).toEqual({ reason: 'no such item', item: 4, letter: 'c' });
    expect(given(...underWay).when(ek, go(9))).toEqual({ reason: 'no such item', item: 9, letter: null });
  });

  test('each visit is kept with its times', () => {
    const { visits } = meetingAfter([received, fixed, ...opened, allPresent, started(2)]);
    expect(visits).toEqual([
      { item: 1, letter: null, from: minutes(3), to: minutes(5) },
      { item: 2, letter: null, from: minutes(5), to: null },
    ]);
  });
});

describe('pauses', () => {
  test('E7 begin and end by the chair', () => {
    expect(given(...underWay).when(ek, { type: 'Pause', minutes: 15 })).toEqual([
      { type: 'PauseStarted', minutes: 15 },
    ]);
    expect(given(...underWay, paused).when(ek, { type: 'Resume' })).toEqual([{ type: 'PauseEnded' }]);
    expect(meetingAfter([...underWay, paused, { type: 'PauseEnded' }]).pauses).toEqual([
      { from: minutes(6), to: minutes(7), minutes: 10, afterItem: 3 },
    ]);
  });

  test('refusals', () => {
    expect(given(...underWay).when(ek, { type: 'Resume' })).toEqual({ reason: 'not paused' });
    expect(given(...underWay, paused).when(ek, { type: 'Pause', minutes: 5 })).toEqual({ reason: 'paused' });
    expect(given(...underWay).when(berg, { type: 'Pause', minutes: 5 })).toEqual({ reason: 'only chair or secretary' });
    expect(given(...underWay).when(berg, { type: 'Resume' })).toEqual({ reason: 'only chair or secretary' });
  });

  test.each([0, -5, 1.5, 241, Number.NaN])('%p minutes is no pause', (length) => {
    expect(given(...underWay).when(ek, { type: 'Pause', minutes: length })).toEqual({ reason: 'bad pause' });
  });

  test('going on ends the pause', () => {
    expect(given(...underWay, position, noted, paused).when(ek, next)).toEqual([{ type: 'PauseEnded' }, started(4)]);
    const meeting = after(meetingAfter([...underWay, paused]), ek, { type: 'GoToItem', item: 3, letter: null });
    expect(currentItem(meeting)?.number).toBe(3);
    expect(meeting.pauses.at(-1)?.to).not.toBeNull();
  });
});
