import { bodyOf, startedFrom } from '../../../src/meeting/board/body.ts';
import type { Setting } from '../../../src/meeting/board/settings.ts';
import type { Event } from '../../../src/meeting/events.ts';
import { groupNamed, takers, takersOf } from '../../../src/meeting/people/seats.ts';
import type { Summons } from '../../../src/meeting/summons.ts';
import {
  allPresent,
  berg,
  dahl,
  ek,
  fixed,
  given,
  meetingAfter,
  opened,
  position,
  received,
  started,
  summons,
} from '../../support/board.ts';

const staffed: Summons = {
  ...summons,
  groups: summons.groups.map((group) => (group.name === 'Beredning' ? { ...group, takesPositions: false } : group)),
};
const past: readonly Event[] = [
  { type: 'SummonsReceived', summons: staffed, doubts: [], source: 'x' },
  fixed,
  ...opened,
  allPresent,
  started(3),
  position,
];
const confirm = { type: 'Confirm', position: null, revision: null } as const;
const takes = (of: string, value: 'yes' | 'no'): Setting => ({ name: 'takes positions', of, value });
const changed = (setting: Setting): Event => ({ type: 'SettingChanged', setting });
const idsOf = (people: readonly { readonly id: string }[]) => people.map(({ id }) => id);

test('B3 staff are called and take no position, whatever they press', () => {
  const no = { reason: 'takes no position', group: 'Beredning' };
  expect(given(...past).when(dahl, confirm)).toEqual(no);
  expect(given(...past).when(dahl, { type: 'GiveView', position: null, text: 'Gärna.' })).toEqual(no);
  expect(given(...past).when(dahl, { type: 'Dissent', position: null, text: 'Nej.' })).toEqual(no);
  expect(given(...past).when(berg, confirm)).toMatchObject([{ type: 'PositionConfirmed' }]);
  expect(idsOf(takers(meetingAfter(past)))).toEqual(['p1', 'p2', 'p3']);
});

test('B3 staff are not asked orally, and cannot be', () => {
  expect(given(...past).when(ek, { type: 'ConfirmOrally', position: null, people: 'all' })).toMatchObject([
    { person: 'p1' },
    { person: 'p2' },
    { person: 'p3' },
  ]);
  expect(given(...past).when(ek, { type: 'ConfirmOrally', position: null, people: ['p4'] })).toEqual({
    reason: 'not present',
    name: 'Eva Dahl',
  });
});

test('a meeting recorded before staff were told apart has all called take positions', () => {
  expect(idsOf(takers(meetingAfter([received, fixed])))).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
});

test('staff who sit in a seat that takes positions take them there, and nobody in the staff’s seats does', () => {
  const forBerg: Event = { type: 'DeputyNamed', deputy: 'p4', absent: 'p3' };
  expect(given(...past, forBerg).when(dahl, confirm)).toMatchObject([{ type: 'PositionConfirmed', person: 'p4' }]);
  const forDahl = meetingAfter([...past, { type: 'DeputyNamed', deputy: 'p3', absent: 'p4' }]);
  expect(idsOf(takers(forDahl))).toEqual(['p1', 'p2', 'p3']);
});

describe('the board says otherwise', () => {
  const asks = (of: string, value: 'yes' | 'no') => ({ type: 'ChangeSetting', setting: takes(of, value) }) as const;

  test('for a group of the kallelse, by its name or a part of it', () => {
    expect(given(...past).when(dahl, asks('beredning', 'yes'))).toEqual([changed(takes('Beredning', 'yes'))]);
    expect(given(...past).when(dahl, asks('Beredning', 'no'))).toEqual([]);
    expect(given(...past).when(dahl, asks('Sekretariatet', 'no'))).toEqual({
      reason: 'unknown group',
      name: 'Sekretariatet',
      groups: ['Kusten', 'Beredning'],
    });
    expect(given(...past).when(berg, asks('Beredning', 'yes'))).toEqual({ reason: 'only chair or secretary' });
    expect(groupNamed(['Beredning Västkom', 'Beredning Regionen (VGR)'], 'beredning vgr')).toBe(
      'Beredning Regionen (VGR)',
    );
    expect(groupNamed(['Beredning Västkom', 'Beredning Regionen (VGR)'], 'Beredning')).toBeNull();
  });

  test('and they do from then on, or do not', () => {
    expect(given(...past, changed(takes('Beredning', 'yes'))).when(dahl, confirm)).toMatchObject([
      { type: 'PositionConfirmed', person: 'p4' },
    ]);
    expect(given(...past, changed(takes('Kusten', 'no'))).when(berg, confirm)).toEqual({
      reason: 'takes no position',
      group: 'Kusten',
    });
  });

  test('which leaves positions already taken as they were', () => {
    const adopted: Event = { type: 'PositionAdopted', position: 'b1', outcome: 'as proposed' };
    const meeting = meetingAfter([...past, adopted, changed(takes('Beredning', 'yes'))]);
    expect(meeting.positions.map((one) => idsOf(takersOf(meeting, one)))).toEqual([['p1', 'p2', 'p3']]);
    expect(idsOf(takers(meeting))).toContain('p4');
  });

  test('in a closed meeting only for the coming ones', () => {
    const closed: readonly Event[] = [...past, { type: 'MeetingClosed', words: null }];
    const said = changed(takes('Beredning', 'yes'));
    expect(given(...closed).when(dahl, asks('Beredning', 'yes'))).toEqual([said]);
    expect(given(...closed, said).when(dahl, asks('Beredning', 'yes'))).toEqual([]);
    const after = meetingAfter([...closed, said]);
    expect(idsOf(takers(after))).toEqual(['p1', 'p2', 'p3']);
    const { summons: next } = startedFrom({ summons: staffed, doubts: [] }, bodyOf(after), null);
    expect(next.groups.map(({ takesPositions }) => takesPositions)).toEqual([undefined, true]);
  });

  test('for the coming meetings too, and it is seen when the kallelse is reviewed', () => {
    const body = {
      name: 'VNK',
      abbreviation: null,
      groups: [],
      settings: [takes('Beredning', 'yes'), takes('Kusten', 'no')],
    };
    const { summons: next } = startedFrom({ summons: staffed, doubts: [] }, body, null);
    expect(next.groups.map(({ takesPositions }) => takesPositions)).toEqual([false, true]);
  });
});
