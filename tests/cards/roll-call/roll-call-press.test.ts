import { cardAsItIs } from '../../../src/cards/kit/press-kind.ts';
import type { CardPress } from '../../../src/cards/press-kinds.ts';
import { fixed, meetingAfter, opened, received } from '../../support/board.ts';
import { askedBy } from '../scenes/pressing.ts';

const on = { meeting: 'm1', on: 'roll call' } as const;
const called = meetingAfter([received, fixed, ...opened]);
const sheet = (people: readonly string[], away: readonly string[] = []): CardPress => ({
  ...{ ...on, kind: 'roll call', page: 0 },
  ...{ people, away },
});
/** The answers that a press asks for; else what it asks instead. */
const answers = (...asked: Parameters<typeof askedBy>): unknown => {
  const command = askedBy(...asked);
  return command !== undefined && 'answers' in command ? command.answers : command;
};

describe('a sheet of ticks', () => {
  test('finds those absent who are ticked, and everybody else present', () => {
    const ticks = { 'away-p2': 'true', 'away-p3': 'false', 'away-p9': 'true' };
    expect(answers(sheet(['p2', 'p3']), ticks, called)).toEqual({ p2: 'absent', p3: 'present' });
  });

  test('is about those on its page alone, and about no guest', () => {
    expect(answers(sheet(['p2', 'i1']), {}, called)).toEqual({ p2: 'present' });
  });

  test('B8 has a deputy from outside, in whose seat they sit', () => {
    const deputy = meetingAfter([
      ...[received, fixed, ...opened],
      { type: 'GuestAdmitted', person: 'g3', name: 'Nils Holm', affiliation: null },
      { type: 'DeputyNamed', deputy: 'g3', absent: 'p3' },
    ]);
    expect(answers(sheet(['p2', 'g3', 'i1']), {}, deputy)).toEqual({ p2: 'present', g3: 'present' });
  });

  test('lets those stand who have been answered for since it was made', () => {
    const since = meetingAfter([
      ...[received, fixed, ...opened],
      { type: 'PersonArrived', person: 'p2' },
      { type: 'ApologyReceived', person: 'p3' },
    ]);
    expect(answers(sheet(['p2', 'p3']), { 'away-p2': 'false', 'away-p3': 'false' }, since)).toEqual({});
  });

  test('lets an apology stand that was told before, also where it is ticked once more', () => {
    const told = meetingAfter([received, fixed, ...opened, { type: 'ApologyReceived', person: 'p3' }]);
    expect(answers(sheet(['p3'], ['p3']), { 'away-p3': 'true' }, told)).toEqual({});
    expect(answers(sheet(['p3']), { 'away-p3': 'true' }, told)).toEqual({});
    expect(answers(sheet(['p3'], ['p3']), { 'away-p3': 'false' }, told)).toEqual({ p3: 'present' });
  });

  test('lets somebody stand as present who was ticked before they came, unless the tick is new', () => {
    const here = meetingAfter([received, fixed, ...opened, { type: 'PersonArrived', person: 'p3' }]);
    expect(answers(sheet(['p3'], ['p3']), { 'away-p3': 'true' }, here)).toEqual({});
    expect(answers(sheet(['p3']), { 'away-p3': 'true' }, here)).toEqual({ p3: 'absent' });
  });

  test('finds those absent whom Teams has not seen join, where the ticks are left as they are', () => {
    expect(answers(sheet(['p2', 'p3'], ['p3']), { 'away-p3': 'true' }, called)).toEqual({
      p2: 'present',
      p3: 'absent',
    });
  });

  test('takes a tick that a client does not send as untouched', () => {
    expect(answers(sheet(['p2', 'p3'], ['p3']), {}, called)).toEqual({ p2: 'present', p3: 'absent' });
  });

  test('of an earlier version records nothing, since its answers had other names', () => {
    const before = { ...on, kind: 'roll call', page: 0, people: ['p2', 'p3'] } as const;
    expect(askedBy(before, { 'roll-p2': 'absent', rest: 'present' }, called)).toEqual(cardAsItIs);
  });
});

describe('those who are not here', () => {
  const away = meetingAfter([
    ...[received, fixed, ...opened],
    { type: 'RollCalled', answers: { p1: 'present', p2: 'absent', p3: 'absent' } },
  ]);

  test.each(['present', 'absent', 'apology', 'own item'] as const)(
    'are marked as %s, all that are ticked at once',
    (answer) => {
      const press = { ...on, kind: 'mark attendance', answer } as const;
      expect(answers(press, { 'not-here': 'p2,p3,p99' }, away)).toEqual({ p2: answer, p3: answer });
    },
  );

  test('stay present where they have come meanwhile', () => {
    const press = { ...on, kind: 'mark attendance', answer: 'apology' } as const;
    const came = meetingAfter([...[received, fixed, ...opened], { type: 'PersonArrived', person: 'p2' }]);
    expect(answers(press, { 'not-here': 'p2' }, came)).toEqual(cardAsItIs);
  });

  test('get a deputy', () => {
    const press = { ...on, kind: 'name deputy' } as const;
    expect(askedBy(press, { 'not-here': 'p2', deputy: 'Nils Holm, Sund' }, away)).toEqual({
      type: 'Deputise',
      deputy: 'Nils Holm, Sund',
      absent: away.people['p2']?.name,
    });
    expect(askedBy(press, { 'not-here': 'p2', deputy: ' ' }, away)).toEqual(cardAsItIs);
    expect(askedBy(press, { deputy: 'Nils Holm' }, away)).toEqual(cardAsItIs);
  });
});
