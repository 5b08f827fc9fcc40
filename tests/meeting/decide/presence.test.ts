import type { Event } from '../../../src/meeting/events.ts';
import { isPresent } from '../../../src/meeting/meeting.ts';
import {
  allPresent,
  berg,
  closed,
  dahl,
  ek,
  fixed,
  given,
  meetingAfter,
  minutes,
  opened,
  received,
  started,
  stranger,
  underWay,
} from '../../support/board.ts';

const open = [received, fixed, ...opened];
const self = { self: true } as const;
const named = (name: string) => ({ name });

describe('the roll call', () => {
  const answers = { p1: 'present', p3: 'absent' } as const;

  test('C1 is one decision of a lead', () => {
    expect(given(...open).when(ek, { type: 'CallRoll', answers })).toEqual([{ type: 'RollCalled', answers }]);
    expect(given(...open, allPresent).when(ek, { type: 'CallRoll', answers: { p1: 'present' } })).toEqual([]);
  });

  test.each([
    ['a member', open, berg, 'only chair or secretary'],
    ['anyone before the opening', [received, fixed], ek, 'not open yet'],
    ['anyone before a summons', [], ek, 'no summons'],
  ])('is not for %s', (_who, past, by, reason) => {
    expect(given(...past).when(by, { type: 'CallRoll', answers })).toEqual({ reason });
  });

  test('B9 knows no vacant seat', () => {
    expect(given(...open).when(ek, { type: 'CallRoll', answers: { p6: 'absent' } })).toEqual({
      reason: 'unknown person',
      name: 'p6',
    });
  });

  test('C2 makes present and absent', () => {
    const { people, rollCalled } = meetingAfter([...open, { type: 'RollCalled', answers }]);
    expect(rollCalled).toBe(true);
    expect(people['p1']).toMatchObject({ answer: 'present', presence: [{ from: minutes(4), to: null }] });
    expect(people['p3']).toMatchObject({ answer: 'absent', presence: [] });
    expect(people['p2']).toMatchObject({ answer: 'expected', presence: [] });
  });
});

describe('coming and going', () => {
  test('anyone linked may say it of themselves', () => {
    expect(given(...open).when(berg, { type: 'Arrive', whom: self })).toEqual([
      { type: 'PersonArrived', person: 'p3' },
    ]);
    expect(given(...underWay).when(berg, { type: 'Arrive', whom: self })).toEqual([]);
    expect(given(...underWay).when(berg, { type: 'Leave', whom: self })).toEqual([
      { type: 'PersonLeft', person: 'p3' },
    ]);
    expect(given(...open).when(berg, { type: 'Leave', whom: self })).toEqual([]);
  });

  test.each([
    ['before a summons', [], berg, 'no summons'],
    ['by someone not linked', open, stranger, 'not called'],
    ['after the close', [...underWay, closed], berg, 'closed'],
  ])('is refused %s', (_when, past, by, reason) => {
    expect(given(...past).when(by, { type: 'Arrive', whom: self })).toEqual({ reason });
    expect(given(...past).when(by, { type: 'Leave', whom: self })).toEqual({ reason });
  });

  test('a lead may say it of others, by name or a part of it that only one bears', () => {
    expect(given(...open).when(dahl, { type: 'Arrive', whom: named('olle berg') })).toEqual([
      { type: 'PersonArrived', person: 'p3' },
    ]);
    expect(given(...open).when(dahl, { type: 'Arrive', whom: named('Olle') })).toEqual([
      { type: 'PersonArrived', person: 'p3' },
    ]);
    expect(given(...open).when(berg, { type: 'Arrive', whom: named('Karin Ek') })).toEqual({
      reason: 'only chair or secretary',
    });
  });

  test('J2 a misspelling is offered, never taken', () => {
    expect(given(...open).when(dahl, { type: 'Arrive', whom: named('Ole Berg') })).toEqual({
      reason: 'did you mean',
      name: 'Ole Berg',
      candidates: ['p3'],
    });
    expect(given(...open).when(dahl, { type: 'MarkAbsent', name: 'Nils Holm' })).toEqual({
      reason: 'unknown person',
      name: 'Nils Holm',
    });
  });

  test('C5 someone nobody called is admitted as a guest', () => {
    expect(given(...open).when(dahl, { type: 'Arrive', whom: named('Nils Holm, Kommunförbundet') })).toEqual([
      { type: 'GuestAdmitted', person: 'g5', name: 'Nils Holm', affiliation: 'Kommunförbundet' },
      { type: 'PersonArrived', person: 'g5' },
    ]);
    expect(given(received, fixed).when(dahl, { type: 'Arrive', whom: named('Nils Holm') })).toEqual({
      reason: 'unknown person',
      name: 'Nils Holm',
    });
  });

  test('presence is intervals: back after leaving is a second one', () => {
    const { people } = meetingAfter([
      ...underWay,
      { type: 'PersonLeft', person: 'p3' },
      { type: 'PersonArrived', person: 'p3' },
    ]);
    expect(people['p3']?.presence).toEqual([
      { from: minutes(4), to: minutes(6) },
      { from: minutes(7), to: null },
    ]);
  });

  test('B10 C4 who is there for the own item is present while it is on', () => {
    const before = meetingAfter(underWay);
    const during = meetingAfter([...underWay, started(5)]);
    const after = meetingAfter([...underWay, started(5), started(6)]);
    expect([before, during, after].map(({ people }) => people['p5'] && isPresent(people['p5']))).toEqual([
      false,
      true,
      false,
    ]);
    expect(after.people['p5']).toMatchObject({ answer: 'own item', presence: [{ from: minutes(6), to: minutes(7) }] });
  });
});

describe('absence', () => {
  test('found at the roll call, or from now on for who took part in an earlier item', () => {
    expect(given(...open).when(dahl, { type: 'MarkAbsent', name: 'Olle Berg' })).toEqual([
      { type: 'PersonFoundAbsent', person: 'p3' },
    ]);
    expect(given(...underWay).when(dahl, { type: 'MarkAbsent', name: 'Olle Berg' })).toEqual([
      { type: 'PersonLeft', person: 'p3' },
    ]);
    expect(
      given(...open, { type: 'PersonFoundAbsent', person: 'p3' }).when(dahl, { type: 'MarkAbsent', name: 'Olle Berg' }),
    ).toEqual([]);
    expect(given(...open).when(berg, { type: 'MarkAbsent', name: 'Karin Ek' })).toEqual({
      reason: 'only chair or secretary',
    });
  });

  test('C3 an apology may be told before the opening', () => {
    expect(given(received, fixed).when(dahl, { type: 'RecordApology', name: 'Olle Berg' })).toEqual([
      { type: 'ApologyReceived', person: 'p3' },
    ]);
    expect(
      given(received, fixed, { type: 'ApologyReceived', person: 'p3' }).when(dahl, {
        type: 'RecordApology',
        name: 'Olle Berg',
      }),
    ).toEqual([]);
    expect(given(received, fixed).when(berg, { type: 'RecordApology', name: 'Olle Berg' })).toEqual({
      reason: 'only chair or secretary',
    });
  });

  test('B8 a deputy may be called already or be new, and the absent one is excused', () => {
    expect(given(...open).when(dahl, { type: 'Deputise', deputy: 'Eva Dahl', absent: 'Olle Berg' })).toEqual([
      { type: 'DeputyNamed', deputy: 'p4', absent: 'p3' },
      { type: 'PersonArrived', person: 'p4' },
    ]);
    expect(given(...open).when(dahl, { type: 'Deputise', deputy: 'Nils Holm, Strandby', absent: 'Olle Berg' })).toEqual(
      [
        { type: 'GuestAdmitted', person: 'g5', name: 'Nils Holm', affiliation: 'Strandby' },
        { type: 'DeputyNamed', deputy: 'g5', absent: 'p3' },
        { type: 'PersonArrived', person: 'g5' },
      ],
    );
    const { people } = meetingAfter([...open, { type: 'DeputyNamed', deputy: 'p4', absent: 'p3' }]);
    expect(people['p4']?.deputisesFor).toBe('Olle Berg');
    expect(people['p3']).toMatchObject({ answer: 'apology', presence: [] });
    const found: Event = { type: 'PersonFoundAbsent', person: 'p3' };
    const late = meetingAfter([...open, found, { type: 'DeputyNamed', deputy: 'p4', absent: 'p3' }]);
    expect(late.people['p3']?.answer).toBe('absent');
  });

  test('nobody deputises for themselves or for a stranger', () => {
    expect(given(...open).when(dahl, { type: 'Deputise', deputy: 'Olle Berg', absent: 'Olle Berg' })).toEqual({
      reason: 'unknown person',
      name: 'Olle Berg',
    });
    expect(given(...open).when(dahl, { type: 'Deputise', deputy: 'Eva Dahl', absent: 'Nils Holm' })).toEqual({
      reason: 'unknown person',
      name: 'Nils Holm',
    });
    expect(given(...open).when(berg, { type: 'Deputise', deputy: 'Eva Dahl', absent: 'Olle Berg' })).toEqual({
      reason: 'only chair or secretary',
    });
  });

  test('in a closed meeting is corrected for the whole meeting', () => {
    expect(given(...underWay, closed).when(dahl, { type: 'MarkAbsent', name: 'Olle Berg' })).toEqual([
      { type: 'CorrectionMade' },
      { type: 'PersonFoundAbsent', person: 'p3' },
    ]);
    const was = meetingAfter([...underWay, closed, { type: 'RollCalled', answers: { p5: 'present' } }]);
    expect(was.people['p5']?.presence).toEqual([{ from: was.openedAt, to: was.closedAt }]);
  });
});
