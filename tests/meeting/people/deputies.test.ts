import type { Event } from '../../../src/meeting/events.ts';
import { leads } from '../../../src/meeting/meeting.ts';
import { signersOf } from '../../../src/meeting/minutes/minutes-state.ts';
import { deputyOf, groupOf, seated, takers } from '../../../src/meeting/people/seats.ts';
import type { Seat, Summons } from '../../../src/meeting/summons.ts';
import {
  after,
  allPresent,
  berg,
  dahl,
  ek,
  fixed,
  given,
  lund,
  meetingAfter,
  opened,
  position,
  received,
  started,
  stranger,
  summons,
  underWay,
} from '../../support/board.ts';

const holm = { ...stranger, user: 'u-holm', name: 'Nils Holm' };
const deputise = (absent: string) => ({ type: 'Deputise', deputy: 'Nils Holm, Sund', absent }) as const;
const confirm = { type: 'Confirm', position: null, revision: null } as const;
/** Nils Holm, whom nobody called, sits in this person's seat, and his account is linked. */
const holmFor = (absent: string): readonly Event[] => [
  { type: 'GuestAdmitted', person: 'g1', name: 'Nils Holm', affiliation: 'Sund' },
  { type: 'DeputyNamed', deputy: 'g1', absent },
  { type: 'PersonArrived', person: 'g1' },
  { type: 'PersonLinked', user: holm.user, person: 'g1' },
];
const idsOf = (people: readonly { readonly id: string }[]) => people.map(({ id }) => id);

describe('B8 a deputy from outside', () => {
  const forBerg = [received, fixed, ...opened, allPresent, ...holmFor('p3'), started(3), position];

  test('confirms, gives views and dissents in the seat', () => {
    expect(given(...forBerg).when(holm, confirm)).toEqual([
      { type: 'PositionConfirmed', position: 'b1', person: 'g1', revision: 1, how: 'pressed' },
    ]);
    expect(given(...forBerg).when(holm, { type: 'GiveView', position: null, text: 'Gärna.' })).toMatchObject([
      { type: 'ViewGiven', person: 'g1' },
    ]);
    expect(given(...forBerg).when(holm, { type: 'Dissent', position: null, text: 'Nej.' })).toMatchObject([
      { type: 'DissentRecorded', person: 'g1' },
    ]);
    expect(given(...forBerg).when(holm, { type: 'RaiseOtherMatter', text: 'Sommaren' })).toMatchObject([
      { type: 'OtherMatterRaised', person: 'g1' },
    ]);
  });

  test('is asked orally as the others are, and the one they sit for is not', () => {
    const asked = given(...forBerg).when(ek, { type: 'ConfirmOrally', position: null, people: 'all' });
    expect(asked).toMatchObject([{ person: 'p1' }, { person: 'p2' }, { person: 'p4' }, { person: 'g1' }]);
    const absent = given(...forBerg).when(ek, { type: 'ConfirmOrally', position: null, people: ['p3'] });
    expect(absent).toEqual({ reason: 'not present', name: 'Olle Berg' });
  });

  test('has the seat counted once, in its group', () => {
    const meeting = meetingAfter(forBerg);
    expect(idsOf(seated(meeting))).toEqual(['p1', 'p2', 'p4', 'p5', 'g1']);
    expect(idsOf(takers(meeting))).toEqual(['p1', 'p2', 'p4', 'p5', 'g1']);
    expect(meeting.people['g1'] && groupOf(meeting, meeting.people['g1'])).toBe('Kusten');
  });

  test('is told when the seat is not theirs to answer from', () => {
    expect(given(...forBerg).when(berg, confirm)).toEqual({ reason: 'deputy in your seat', deputy: 'g1' });
    expect(given(...forBerg, { type: 'PersonArrived', person: 'p3' }).when(holm, confirm)).toEqual({
      reason: 'not called',
    });
  });

  test('gives the seat back when the one they sit for comes, and may be named again', () => {
    const back = meetingAfter([...forBerg, { type: 'PersonArrived', person: 'p3' }]);
    expect(idsOf(takers(back))).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
    const again = after(back, dahl, { type: 'Deputise', deputy: 'Nils Holm', absent: 'Olle Berg' });
    expect(idsOf(takers(again))).toEqual(['p1', 'p2', 'p4', 'p5', 'g1']);
  });

  test('named twice records nothing more, and another deputy takes over', () => {
    expect(given(...forBerg).when(dahl, deputise('Olle Berg'))).toEqual([]);
    const other = after(meetingAfter(forBerg), dahl, { type: 'Deputise', deputy: 'Ada Sten', absent: 'Olle Berg' });
    expect(idsOf(takers(other)).at(-1)).not.toBe('g1');
    expect(takers(other)).toHaveLength(5);
  });

  test('may send a deputy in turn, who sits for the same person', () => {
    const next = after(meetingAfter(forBerg), dahl, { type: 'Deputise', deputy: 'Ada Sten', absent: 'Nils Holm' });
    const berg3 = next.people['p3'];
    expect(berg3 && deputyOf(next, berg3)).toMatchObject({ name: 'Ada Sten', deputisesFor: 'Olle Berg' });
  });

  test('who took part before the deputy came was there', () => {
    const events = given(...underWay).when(dahl, deputise('Olle Berg'));
    expect(events).toMatchObject([
      { type: 'GuestAdmitted' },
      { type: 'PersonLeft', person: 'p3' },
      { type: 'DeputyNamed' },
      { type: 'PersonArrived' },
    ]);
    const { people } = after(meetingAfter(underWay), dahl, deputise('Olle Berg'));
    expect(people['p3']).toMatchObject({ answer: 'present', presence: [{ from: expect.any(Number) }] });
  });
});

describe('B8 the deputy may even be the chair', () => {
  const forEk = [received, fixed, ...opened, allPresent, ...holmFor('p1')];

  test('and then leads the meeting, signs its minutes and hands both back', () => {
    const meeting = meetingAfter(forEk);
    expect(leads(meeting, holm.user)).toBe(true);
    expect(given(...forEk).when(holm, { type: 'NextItem', from: null, undecided: false })).toMatchObject([
      { type: 'ItemStarted' },
    ]);
    expect(idsOf(signersOf(meeting))).toEqual(['g1', 'p2']);
    expect(leads(meetingAfter([...forEk, { type: 'PersonArrived', person: 'p1' }]), holm.user)).toBe(false);
  });

  test('a member who deputises for the chair leads too', () => {
    const meeting = meetingAfter([received, fixed, ...opened, { type: 'DeputyNamed', deputy: 'p3', absent: 'p1' }]);
    expect(leads(meeting, berg.user)).toBe(true);
    expect(leads(meetingAfter([received, fixed]), berg.user)).toBe(false);
  });

  test('the vice chair who deputises for the chair signs once', () => {
    const meeting = meetingAfter([received, fixed, ...opened, { type: 'DeputyNamed', deputy: 'p2', absent: 'p1' }]);
    expect(idsOf(signersOf(meeting))).toEqual(['p2']);
    expect(leads(meeting, lund.user)).toBe(true);
  });
});

describe('B8 a deputy by the footnote of the kallelse', () => {
  const withFootnote = (id: string, deputisesFor: string): Summons => ({
    ...summons,
    groups: summons.groups.map((group) => ({
      ...group,
      seats: group.seats.map((seat): Seat => (seat.id === id ? { ...seat, deputisesFor } : seat)),
    })),
  });
  const summoned = (id: string, footnote: string) =>
    meetingAfter([{ type: 'SummonsReceived', summons: withFootnote(id, footnote), doubts: [], source: 'x' }, fixed]);

  test('who sits for somebody called has that seat too, and the absent one has sent word', () => {
    const meeting = summoned('p3', 'regiondirektör Karin Ek, Regionen');
    expect(meeting.people['p3']?.seats).toEqual(['p3', 'p1']);
    expect(meeting.people['p1']).toMatchObject({ seats: [], answer: 'apology' });
    expect(leads(meeting, berg.user)).toBe(true);
  });

  test.each([
    ['somebody who was not called', 'regiondirektör Gun Karin Eka'],
    ['somebody whose name only ends another’s', 'regiondirektör Ek'],
    ['the deputy', 'Olle Berg'],
  ])('who sits for %s has the own seat alone', (_whom, footnote) => {
    expect(summoned('p3', footnote).people['p3']?.seats).toEqual(['p3']);
  });
});
