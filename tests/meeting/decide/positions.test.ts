import type { Event } from '../../../src/meeting/events.ts';
import { longestText } from '../../../src/meeting/text-limits.ts';
import {
  adopted,
  berg,
  closed,
  dahl,
  ek,
  fixed,
  given,
  meetingAfter,
  opened,
  position,
  received,
  started,
  stranger,
  underWay,
} from '../../support/board.ts';

const open = { type: 'OpenPosition', item: null, letters: [], text: null } as const;
const confirm = { type: 'Confirm', position: null, revision: null } as const;
const confirmed = (person: string, revision = 1): Event => ({
  type: 'PositionConfirmed',
  position: 'b1',
  person,
  revision,
  how: 'pressed',
});
const amended: Event = { type: 'PositionAmended', position: 'b1', text: 'VNK tackar.' };
const proposal = 'VNK noterar informationen.';

describe('opening a position', () => {
  test('F1 offers the proposal of the kallelse, or the words given', () => {
    expect(given(...underWay).when(ek, open)).toEqual([
      { type: 'PositionOpened', position: 'b7', item: 3, letters: [], text: proposal },
    ]);
    expect(given(...underWay).when(dahl, { ...open, text: ' VNK tackar. ' })).toMatchObject([{ text: 'VNK tackar.' }]);
  });

  test('F11 one position may cover several sub-items', () => {
    expect(given(...underWay).when(ek, { ...open, item: 4, letters: ['b', 'a', 'b'] })).toMatchObject([
      { item: 4, letters: ['a', 'b'] },
    ]);
    expect(given(...underWay).when(ek, { ...open, item: 4, letters: ['c'] })).toEqual({
      reason: 'no such item',
      item: 4,
      letter: 'c',
    });
  });

  test('F13 an item that proposed none takes the words given', () => {
    const past = [...underWay, started(5)];
    expect(given(...past).when(ek, { ...open, text: 'VNK utser Siv Alm.' })).toMatchObject([
      { item: 5, text: 'VNK utser Siv Alm.' },
    ]);
    expect(given(...past).when(ek, open)).toEqual({ reason: 'text missing' });
    expect(given(...past).when(ek, { ...open, text: 'a'.repeat(longestText + 1) })).toEqual({
      reason: 'text too long',
      limit: longestText,
    });
  });

  test('an item may have several, one at a time', () => {
    expect(given(...underWay, position, adopted).when(ek, { ...open, text: 'Ännu en.' })).toMatchObject([
      { type: 'PositionOpened' },
    ]);
    expect(given(...underWay, position, adopted).when(ek, open)).toEqual({ reason: 'already decided', item: 3 });
    expect(given(...underWay, position).when(ek, { ...open, item: 5, text: 'Annat.' })).toEqual({
      reason: 'position open',
      item: 3,
    });
  });

  test('while it is open, new words amend it', () => {
    expect(given(...underWay, position).when(ek, { ...open, text: 'VNK tackar.' })).toEqual([amended]);
    expect(given(...underWay, position).when(ek, { ...open, text: proposal })).toEqual([]);
    expect(given(...underWay, position).when(ek, open)).toEqual([]);
    expect(given(...underWay, position).when(ek, { ...open, text: '  ' })).toEqual({ reason: 'text missing' });
  });

  test.each([
    ['a member', underWay, berg, 'only chair or secretary'],
    ['before the opening', [received, fixed], ek, 'not open yet'],
    ['after the close', [...underWay, closed], ek, 'closed'],
  ])('is refused: %s', (_why, past, by, reason) => {
    expect(given(...past).when(by, open)).toEqual({ reason });
  });

  test('is refused for an item there is not', () => {
    expect(given(...underWay).when(ek, { ...open, item: 12 })).toEqual({
      reason: 'no such item',
      item: 12,
      letter: null,
    });
  });
});

describe('confirming', () => {
  const voting = [...underWay, position];

  test('is recorded once for each person', () => {
    expect(given(...voting).when(berg, { ...confirm, position: 'b1', revision: 1 })).toEqual([confirmed('p3')]);
    expect(given(...voting, confirmed('p3')).when(berg, confirm)).toEqual([]);
  });

  test('F2 belongs to the text shown: an amendment voids it', () => {
    expect(given(...voting, confirmed('p3'), amended).when(berg, { ...confirm, revision: 1 })).toEqual({
      reason: 'text changed',
    });
    expect(meetingAfter([...voting, confirmed('p3'), amended]).positions[0]).toMatchObject({
      revision: 2,
      confirmations: [],
    });
    expect(meetingAfter([...voting, amended, confirmed('p3')]).positions[0]).toMatchObject({ confirmations: [] });
  });

  test('by someone not yet there says that they are', () => {
    expect(given(received, fixed, ...opened, started(3), position).when(berg, confirm)).toEqual([
      { type: 'PersonArrived', person: 'p3' },
      confirmed('p3'),
    ]);
  });

  test.each([
    ['someone not called', voting, stranger, confirm, 'not called'],
    ['anyone when none is open', underWay, berg, confirm, 'no open position'],
    ['anyone on another meeting’s position', voting, berg, { ...confirm, position: 'b99' }, 'no open position'],
    ['anyone once it is closed', [...voting, adopted], berg, { ...confirm, position: 'b1' }, 'position closed'],
    ['anyone before the opening', [received, fixed], berg, confirm, 'not open yet'],
    ['anyone after the close', [...voting, adopted, closed], berg, confirm, 'closed'],
  ])('is refused to %s', (_who, past, by, command, reason) => {
    expect(given(...past).when(by, command)).toEqual({ reason });
    expect(given(...past).when(by, { type: 'GiveView', position: command.position, text: 'Gärna.' })).toEqual({
      reason,
    });
    expect(given(...past).when(by, { type: 'Dissent', position: command.position, text: 'Nej.' })).toEqual({ reason });
  });

  test('views and dissents are recorded with their words, the same words once', () => {
    const view = { type: 'GiveView', position: null, text: 'Gärna.' } as const;
    const dissent = { type: 'Dissent', position: null, text: 'Nej.' } as const;
    const viewed: Event = { type: 'ViewGiven', position: 'b1', person: 'p3', text: 'Gärna.' };
    const dissented: Event = { type: 'DissentRecorded', position: 'b1', person: 'p3', text: 'Nej.' };
    expect(given(...voting).when(berg, view)).toEqual([viewed]);
    expect(given(...voting, viewed).when(berg, view)).toEqual([]);
    expect(given(...voting).when(berg, dissent)).toEqual([dissented]);
    expect(given(...voting, dissented).when(berg, dissent)).toEqual([]);
    expect(given(...voting).when(berg, { ...view, text: ' ' })).toEqual({ reason: 'text missing' });
    expect(given(...voting).when(berg, { ...dissent, text: '' })).toEqual({ reason: 'text missing' });
  });

  test('the last answer stands: a dissent takes back a confirmation and the other way round', () => {
    const dissented: Event = { type: 'DissentRecorded', position: 'b1', person: 'p3', text: 'Nej.' };
    expect(meetingAfter([...voting, confirmed('p3'), dissented]).positions[0]).toMatchObject({
      confirmations: [],
      dissents: [{ person: 'p3' }],
    });
    expect(meetingAfter([...voting, dissented, confirmed('p3')]).positions[0]).toMatchObject({
      confirmations: [{ person: 'p3' }],
      dissents: [],
    });
  });
});

describe('confirming orally', () => {
  const voting = [...underWay, position];
  const all = { type: 'ConfirmOrally', position: null, people: 'all' } as const;
  const orally = (person: string): Event => ({
    type: 'PositionConfirmed',
    position: 'b1',
    person,
    revision: 1,
    how: 'orally',
  });

  test('is for everyone present who has not answered', () => {
    expect(given(...voting, confirmed('p3')).when(dahl, all)).toEqual([orally('p1'), orally('p2'), orally('p4')]);
    expect(given(...voting).when(dahl, { ...all, people: ['p2'] })).toEqual([orally('p2')]);
  });

  test('refusals', () => {
    expect(given(...voting).when(berg, all)).toEqual({ reason: 'only chair or secretary' });
    expect(given(...underWay).when(dahl, all)).toEqual({ reason: 'no open position' });
    expect(given(...voting).when(dahl, { ...all, people: ['p5'] })).toEqual({ reason: 'not present', name: 'Siv Alm' });
    expect(given(received, fixed, ...opened, started(3), position).when(dahl, all)).toEqual({
      reason: 'roll call first',
    });
  });
});
