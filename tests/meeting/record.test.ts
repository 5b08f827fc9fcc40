import type { Command } from '../../src/meeting/commands.ts';
import type { Event } from '../../src/meeting/events.ts';
import { longestText } from '../../src/meeting/text-limits.ts';
import {
  after,
  allPresent,
  approved,
  berg,
  closed,
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
  stranger,
  underWay,
} from '../support/board.ts';

const noted: Event = { type: 'PositionAdopted', position: 'b1', outcome: 'noted' };
const second: readonly Event[] = [
  { type: 'PositionOpened', position: 'b2', item: 4, letters: [], text: 'x' },
  { type: 'PositionAdopted', position: 'b2', outcome: 'as proposed' },
];
const decided = [...underWay, approved, position, noted, ...second];
const note = { type: 'TakeNote', kind: 'note', item: null, letter: null, text: 'Föredragningen **gjordes**.' } as const;
const close = { type: 'CloseMeeting', words: null } as const;

describe('notes', () => {
  test.each(['note', 'dialogue', 'message', 'question'] as const)('G a %s is kept on the current item', (kind) => {
    expect(given(...underWay).when(dahl, { ...note, kind })).toEqual([
      { type: 'NoteTaken', entry: 'n7', kind, item: 3, letter: null, text: note.text },
    ]);
  });

  test('E2 go to the sub-item that is on, or the one named', () => {
    const onB: Event = { type: 'ItemStarted', item: 4, letter: 'b' };
    expect(given(...underWay, onB).when(dahl, note)).toMatchObject([{ item: 4, letter: 'b' }]);
    expect(given(...underWay, onB).when(dahl, { ...note, item: 4, letter: 'a' })).toMatchObject([
      { item: 4, letter: 'a' },
    ]);
    expect(given(...underWay).when(dahl, { ...note, item: 5 })).toMatchObject([{ item: 5, letter: null }]);
  });

  test.each([
    ['a member', underWay, berg, note, { reason: 'only chair or secretary' }],
    ['before the opening', [received, fixed], dahl, note, { reason: 'not open yet' }],
    ['nothing written', underWay, dahl, { ...note, text: ' \n' }, { reason: 'text missing' }],
    [
      'too long',
      underWay,
      dahl,
      { ...note, text: 'a'.repeat(longestText + 1) },
      { reason: 'text too long', limit: longestText },
    ],
    [
      'no such sub-item',
      underWay,
      dahl,
      { ...note, item: 3, letter: 'a' },
      { reason: 'no such item', item: 3, letter: 'a' },
    ],
    ['no item named after the close', [...underWay, closed], dahl, note, { reason: 'no current item' }],
  ])('are refused: %s', (_why, past, by, command, refusal) => {
    expect(given(...past).when(by, command)).toEqual(refusal);
  });

  test('after the close are corrections', () => {
    expect(given(...underWay, closed).when(dahl, { ...note, item: 3 })).toMatchObject([
      { type: 'CorrectionMade' },
      { type: 'NoteTaken' },
    ]);
  });
});

describe('other matters', () => {
  const raise = { type: 'RaiseOtherMatter', text: 'Sommarens bemanning' } as const;

  test('D2 are raised by the called, once each', () => {
    const raised: Event = { type: 'OtherMatterRaised', entry: 'm7', person: 'p3', text: raise.text };
    expect(given(...underWay).when(berg, raise)).toEqual([raised]);
    expect(given(...underWay, raised).when(berg, raise)).toEqual([]);
    expect(given(received, fixed).when(berg, raise)).toHaveLength(1);
  });

  test.each([
    ['not by strangers', underWay, stranger, raise, 'not called'],
    ['not after the close', [...underWay, closed], berg, raise, 'closed'],
    ['not before a summons', [], berg, raise, 'no summons'],
    ['not without words', underWay, berg, { ...raise, text: '' }, 'text missing'],
  ])('%s', (_why, past, by, command, reason) => {
    expect(given(...past).when(by, command)).toEqual({ reason });
  });
});

describe('what follows', () => {
  const followUp = {
    type: 'AgreeFollowUp',
    item: null,
    what: 'Ta fram underlag',
    who: 'Siv Alm',
    when: 'nästa möte',
  } as const;
  const nextMeeting = { type: 'SetNextMeeting', date: '2024-06-11', start: '09:00', end: '11:00' } as const;

  test('H2 a follow-up says what, who and when', () => {
    expect(given(...underWay).when(dahl, followUp)).toEqual([
      { ...followUp, type: 'FollowUpAgreed', entry: 'u7', item: 3 },
    ]);
    expect(given(...underWay).when(dahl, { ...followUp, item: 5 })).toMatchObject([{ item: 5 }]);
    expect(given(...underWay).when(dahl, { ...followUp, item: 9 })).toMatchObject({ reason: 'no such item' });
    expect(given(...underWay).when(berg, followUp)).toEqual({ reason: 'only chair or secretary' });
    expect(given(...underWay).when(dahl, { ...followUp, what: '' })).toEqual({ reason: 'text missing' });
    expect(given(received, fixed).when(dahl, followUp)).toEqual({ reason: 'not open yet' });
  });

  test('D7 the next meeting has a real date and time', () => {
    const { type: _, ...when } = nextMeeting;
    expect(given(...underWay).when(dahl, nextMeeting)).toEqual([{ type: 'NextMeetingSet', ...when }]);
    expect(given(...underWay, { type: 'NextMeetingSet', ...when }).when(dahl, nextMeeting)).toEqual([]);
    expect(given(...underWay).when(berg, nextMeeting)).toEqual({ reason: 'only chair or secretary' });
  });

  test.each([
    { ...nextMeeting, date: '2024-02-30' },
    { ...nextMeeting, date: 'i juni' },
    { ...nextMeeting, start: '25:00' },
    { ...nextMeeting, end: '9' },
  ])('$date $start–$end is no date', (command) => {
    expect(given(...underWay).when(dahl, command)).toEqual({ reason: 'bad date', text: command.date });
  });
});

describe('closing', () => {
  test('D8 ends everything that goes on, with the chair’s words', () => {
    expect(given(...decided).when(ek, { ...close, words: ' Tack! ' })).toEqual([
      { type: 'MeetingClosed', words: 'Tack!' },
    ]);
    const meeting = meetingAfter([
      ...decided,
      { type: 'PauseStarted', minutes: 5 },
      { type: 'MeetingClosed', words: 'Tack!' },
    ]);
    expect(meeting).toMatchObject({ phase: 'closed', closingWords: 'Tack!', closedAt: minutes(12) });
    expect(
      [...meeting.visits, ...meeting.pauses, ...Object.values(meeting.people).flatMap((p) => p.presence)].filter(
        (i) => i.to === null,
      ),
    ).toEqual([]);
  });

  test('F14 asks for every outcome that is missing', () => {
    expect(given(...underWay).when(ek, close)).toEqual({ reason: 'outcome missing', items: [2, 3, 4] });
    expect(given(...underWay, approved, position, noted).when(ek, close)).toEqual({
      reason: 'outcome missing',
      items: [4],
    });
  });

  test.each([
    ['a member', decided, berg, 'only chair or secretary'],
    ['before the opening', [received, fixed], ek, 'not open yet'],
    ['without a roll call', [received, fixed, ...opened], ek, 'roll call first'],
  ])('is refused: %s', (_why, past, by, reason) => {
    expect(given(...past).when(by, close)).toEqual({ reason });
  });

  test('is refused while a position is open, and done once', () => {
    expect(given(...underWay, position).when(ek, close)).toEqual({ reason: 'position open', item: 3 });
    expect(given(...decided, closed).when(ek, close)).toEqual([]);
  });
});

describe('taking back', () => {
  const undo: Command = { type: 'Undo' };

  test('takes back a lead’s last decision as a new entry, and members’ presses stay', () => {
    const pressed = after(
      after(meetingAfter(underWay), ek, { type: 'OpenPosition', item: null, letters: [], text: null }),
      ek,
      {
        type: 'Adopt',
        position: null,
        item: null,
        outcome: null,
        text: null,
      },
    );
    const back = after(pressed, ek, undo);
    expect(back.positions).toMatchObject([{ outcome: null }]);
    expect(back.seq).toBe(pressed.seq + 1);
    expect(after(back, ek, undo).positions).toEqual([]);
  });

  test('does not touch what members pressed', () => {
    const voting = meetingAfter([...underWay, position]);
    const voted = after(voting, berg, { type: 'Confirm', position: null, revision: null });
    expect(after(after(voted, dahl, note), dahl, undo)).toMatchObject({
      entries: [],
      positions: [{ confirmations: [{ person: 'p3' }] }],
    });
  });

  test('right after the close reopens the meeting, as a correction that is never forgotten', () => {
    const meeting = after(meetingAfter([...decided, closed]), ek, undo);
    expect(meeting).toMatchObject({ phase: 'open', closedAt: null, corrections: 1 });
    expect(after(after(meeting, ek, close), dahl, undo)).toMatchObject({ corrections: 2 });
  });

  test('stops at the summons and is for leads', () => {
    expect(given(received, fixed).when(dahl, undo)).toEqual({ reason: 'nothing to undo' });
    expect(given(...underWay).when(berg, undo)).toEqual({ reason: 'only chair or secretary' });
    expect(given().when(dahl, undo)).toEqual({ reason: 'no summons' });
  });

  test('an undone roll call leaves nobody present', () => {
    const meeting = meetingAfter([received, fixed, ...opened, allPresent, started(2), { type: 'Undone', decision: 5 }]);
    expect(Object.values(meeting.people).flatMap((person) => person.presence)).toEqual([]);
    expect(meeting.visits.at(-1)?.item).toBe(2);
  });
});
