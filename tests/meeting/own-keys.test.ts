import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../../src/meeting/commands.ts';
import type { Event } from '../../src/meeting/events.ts';
import { personOf, personWith } from '../../src/meeting/meeting.ts';
import { ownValue } from '../../src/meeting/own-value.ts';
import { fromMeeting } from '../../src/review/from-meeting.ts';
import { review } from '../../src/review/review.ts';
import { commandOf } from '../cards/scenes/pressing.ts';
import { dahl, given, meetingAfter, position, received, underWay } from '../support/board.ts';

const inherited = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];

describe.each(inherited)('an id called %s', (id) => {
  const meeting = meetingAfter([...underWay, position]);
  const held = given(...underWay, position);

  test('is nobody of the meeting', () => {
    expect(personWith(meeting, id)).toBeUndefined();
    expect(personOf(meeting, id)).toBeNull();
  });

  test.each<[string, Command]>([
    ['the roll', { type: 'CallRoll', answers: Object.fromEntries([[id, 'present']]) }],
    ['an account', { type: 'LinkPerson', user: 'u-x', person: id }],
  ])('is refused in %s', (_what, command) => {
    expect(held.when(dahl, command)).toEqual({ reason: 'unknown person', name: id });
  });

  test('is refused among those who confirmed by word of mouth', () => {
    const command: Command = { type: 'ConfirmOrally', position: 'b1', people: [id] };
    expect(held.when(dahl, command)).toEqual({ reason: 'not present', name: id });
  });

  test('in a kallelse’s accounts is whom it names, and the others keep theirs', () => {
    const links = Object.fromEntries([
      [id, 'p3'],
      ['u-dahl', 'p4'],
    ]);
    const decision = given(received).when(dahl, { type: 'FixSummons', links });
    expect(decision).toMatchObject([{ type: 'SummonsFixed' }]);
    const fixed = meetingAfter([received, ...(decision as readonly Event[])]);
    expect([personOf(fixed, id)?.id, personOf(fixed, 'u-dahl')?.id]).toEqual(['p3', 'p4']);
    expect(personOf(fixed, 'toLocaleString')).toBeNull();
  });

  test('from a record of before changes nothing', () => {
    const events: readonly Event[] = [
      { type: 'PersonArrived', person: id },
      { type: 'PersonLeft', person: id },
      { type: 'RollCalled', answers: Object.fromEntries([[id, 'present']]) },
      { type: 'DeputyNamed', deputy: id, absent: id },
    ];
    expect(meetingAfter([...underWay, ...events]).people).toEqual(meetingAfter(underWay).people);
  });

  test('on a roll call card is asked nothing', () => {
    const press = { meeting: 'm', on: 'roll call', kind: 'roll call', page: 0, people: [id], away: [] } as const;
    expect(commandOf(press, {}, meeting)).toEqual({ type: 'CallRoll', answers: {} });
  });

  test('is a word like any other in what is proof-read', () => {
    const note: Event = {
      type: 'NoteTaken',
      entry: 'n1',
      kind: 'note',
      item: 3,
      letter: null,
      text: `${id} (långa ord som står där) ${id}`,
    };
    expect(() => review(fromMeeting(meetingAfter([...underWay, note])))).not.toThrow();
  });
});

test('a record holds what is its own, whatever it is called', () => {
  const record = JSON.parse('{"__proto__": 1, "constructor": 2}') as Readonly<Record<string, number>>;
  expect([ownValue(record, '__proto__'), ownValue(record, 'constructor'), ownValue(record, 'valueOf')]).toEqual([
    1,
    2,
    undefined,
  ]);
});

// An index finds what is inherited too, so that the records with ids from outside are read by `ownValue` alone.
test('no record of people or accounts is read by an index', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const indexed = files.flatMap((name) =>
    [
      ...readFileSync(join('src', name), 'utf8').matchAll(/\.(?:people|links)\[.*|(?<![\w.])(?:links|answers)\[.*/g),
    ].map(([found]) => `${name}: ${found}`),
  );
  expect(indexed).toEqual([]);
});
