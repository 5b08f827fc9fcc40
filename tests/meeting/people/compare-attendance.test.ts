import type { Event, Recorded } from '../../../src/meeting/events.ts';
import { evolve } from '../../../src/meeting/evolve.ts';
import { noMeeting } from '../../../src/meeting/no-meeting.ts';
import type { AttendanceReport } from '../../../src/meeting/people/attendance-report.ts';
import { compareAttendance, type Difference } from '../../../src/meeting/people/compare-attendance.ts';
import { allPresent, closed, fixed, minutes, opened, received, started } from '../../support/board.ts';

/** Each event with the minutes after the opening at which it happened. */
const heldAs = (...events: readonly (readonly [at: number, event: Event])[]) =>
  events
    .map(
      ([at, event], index): Recorded => ({
        seq: index + 1,
        decision: index + 1,
        at: minutes(at),
        by: 'u-dahl',
        event,
      }),
    )
    .reduce(evolve, noMeeting);
/** Item 1 lasts ten minutes, the meeting sixty; Ek, Lund, Berg and Dahl are there, Alm comes for item 5. */
const held = heldAs(
  [-10, received],
  [-9, fixed],
  ...opened.map((event) => [0, event] as const),
  [7, allPresent],
  [8, { type: 'RollCalled', answers: { p5: 'own item' } }],
  [10, started(3)],
  [30, started(5)],
  [40, started(6)],
  [60, closed],
);

const stay = (from: number, to: number) => ({ from: minutes(from), to: minutes(to) });
const seen = (user: string | null, name: string, ...stays: readonly (readonly [number, number])[]) => ({
  user,
  name,
  stays: stays.map(([from, to]) => stay(from, to)),
});
const everyone = [
  seen('u-ek', 'Karin Ek', [-5, 61]),
  seen('u-lund', 'Per Lund', [-3, 60]),
  seen('u-berg', 'Olle Berg', [9, 58]),
  seen('u-dahl', 'Eva Dahl', [-15, 70]),
  seen('u-alm', 'Siv Alm', [0, 60]),
];
const report = (...attendees: AttendanceReport['attendees']): AttendanceReport => ({
  sessions: [stay(-15, 70)],
  attendees,
});
const without = (...users: readonly string[]) => everyone.filter(({ user }) => !users.includes(user ?? ''));
const brief = ({ person: { name }, ...difference }: Difference) => ({ name, ...difference });

describe('Teams’ report against the record', () => {
  test('they agree: some minutes here or there are no difference, nor what somebody there for one item did', () => {
    expect(compareAttendance(held, report(...everyone))).toEqual({ differences: [], byName: [], unknown: [] });
  });

  test('somebody found absent was seen, and somebody present was not', () => {
    const absent = heldAs(
      [-10, received],
      [-9, fixed],
      ...opened.map((event) => [0, event] as const),
      [7, { type: 'RollCalled', answers: { p1: 'present', p2: 'absent', p3: 'apology', p4: 'present' } }],
      [10, started(3)],
      [60, closed],
    );
    const { differences } = compareAttendance(absent, report(...without('u-ek', 'u-alm')));
    expect(differences.map(brief)).toEqual([
      { name: 'Karin Ek', type: 'only recorded', recorded: [stay(7, 60)] },
      { name: 'Per Lund', type: 'only seen', seen: [stay(0, 60)] },
      { name: 'Olle Berg', type: 'only seen', seen: [stay(9, 58)] },
    ]);
  });

  test('who was recorded for one item and never seen is told, with that time', () => {
    const { differences } = compareAttendance(held, report(...without('u-alm')));
    expect(differences.map(brief)).toEqual([{ name: 'Siv Alm', type: 'only recorded', recorded: [stay(30, 40)] }]);
  });

  test.each([
    ['came during the first item, as the minutes count it', [[9, 60]], []],
    ['came five minutes after it', [[15, 60]], []],
    ['came later', [[16, 60]], [{ type: 'arrival', seen: minutes(16), recorded: null }]],
    ['left five minutes before the end', [[0, 55]], []],
    ['left earlier', [[0, 54]], [{ type: 'leaving', seen: minutes(54), recorded: null }]],
    [
      'lost the connection',
      [
        [0, 20],
        [21, 60],
      ],
      [],
    ],
    [
      'came late and left early',
      [
        [20, 30],
        [40, 50],
      ],
      [
        { type: 'arrival', seen: minutes(20), recorded: null },
        { type: 'leaving', seen: minutes(50), recorded: null },
      ],
    ],
  ] as const)('somebody recorded from the beginning to the end %s', (_, stays, expected) => {
    const { differences } = compareAttendance(held, report(...without('u-berg'), seen('u-berg', 'Berg', ...stays)));
    expect(differences.map(brief)).toEqual(expected.map((one) => ({ name: 'Olle Berg', ...one })));
  });

  test('who was recorded as coming and going at other times than Teams saw is told with both', () => {
    const late = heldAs(
      [-10, received],
      [-9, fixed],
      ...opened.map((event) => [0, event] as const),
      [7, { type: 'RollCalled', answers: { p1: 'present', p2: 'present', p4: 'present' } }],
      [10, started(3)],
      [25, { type: 'PersonArrived', person: 'p3' }],
      [40, { type: 'PersonLeft', person: 'p2' }],
      [60, closed],
    );
    const { differences } = compareAttendance(late, report(...without('u-alm')));
    expect(differences.map(brief)).toEqual([
      { name: 'Per Lund', type: 'leaving', seen: minutes(60), recorded: minutes(40) },
      { name: 'Olle Berg', type: 'arrival', seen: minutes(9), recorded: minutes(25) },
    ]);
  });

  test('Teams says nothing of the time it did not look: before, between and after its sessions', () => {
    const looked = (...sessions: readonly (readonly [number, number])[]): AttendanceReport => ({
      sessions: sessions.map(([from, to]) => stay(from, to)),
      attendees: everyone.map(({ user, name }) => seen(user, name, ...sessions)),
    });
    for (const sessions of [
      [[0, 40]],
      [[20, 60]],
      [
        [0, 25],
        [38, 60],
      ],
    ] as const)
      expect(compareAttendance(held, looked(...sessions)).differences).toEqual([]);
    expect(compareAttendance(held, { sessions: [stay(70, 80)], attendees: everyone }).differences).toEqual([]);
  });

  test('whoever was gone when the meeting opened was not at it', () => {
    const { differences, unknown } = compareAttendance(
      held,
      report(...without('u-berg'), seen('u-berg', 'Olle Berg', [-15, -1]), seen('u-x', 'Någon Annan', [61, 70])),
    );
    expect(differences.map(brief)).toEqual([expect.objectContaining({ name: 'Olle Berg', type: 'only recorded' })]);
    expect(unknown).toEqual([]);
  });
});

describe('whom Teams means', () => {
  test('an account decides, whatever name it bears and however often it joined', () => {
    const twice = [seen('u-berg', 'Konferensrum', [-5, 30]), seen('u-berg', '', [28, 60])];
    expect(compareAttendance(held, report(...without('u-berg'), ...twice))).toEqual({
      differences: [],
      byName: [],
      unknown: [],
    });
  });

  test('a name without a known account is compared, and it is told that it is only a name', () => {
    const unlinked = { ...held, links: { ...held.links, 'u-berg': '' } };
    const named = [seen(null, 'olle  berg', [0, 20]), seen(null, 'Olle Berg', [25, 60])];
    const { differences, byName, unknown } = compareAttendance(unlinked, report(...without('u-berg'), ...named));
    expect([differences, byName.map(({ id }) => id), unknown]).toEqual([[], ['p3'], []]);
  });

  test.each([[null], ['u-other']])('a name of somebody with a known account is a question when %s bears it', (user) => {
    const { differences, byName, unknown } = compareAttendance(
      held,
      report(...without('u-berg'), seen(user, 'Olle Berg', [0, 60])),
    );
    expect(differences.map(brief)).toEqual([expect.objectContaining({ name: 'Olle Berg', type: 'only recorded' })]);
    expect(byName).toEqual([]);
    expect(unknown.map(({ perhaps }) => perhaps.map(({ id }) => id))).toEqual([['p3']]);
  });

  test('a name of somebody whose account was seen is another', () => {
    const { differences, byName, unknown } = compareAttendance(
      held,
      report(...everyone, seen('u-guest', 'Olle Berg', [0, 60])),
    );
    expect([differences, byName]).toEqual([[], []]);
    expect(unknown).toEqual([{ attendee: seen('u-guest', 'Olle Berg', [0, 60]), perhaps: [] }]);
  });

  test.each([
    ['misspelt', [seen(null, 'Ole Berg', [0, 60])]],
    ['with more beside it', [seen('u-guest', 'Berg, Olle (Strandby)', [0, 60])]],
    ['borne by two accounts', [seen('u-1', 'Olle Berg', [0, 60]), seen('u-2', 'Olle Berg', [0, 60])]],
  ])('a name %s is a question, never an answer', (_, others) => {
    const { differences, byName, unknown } = compareAttendance(held, report(...without('u-berg'), ...others));
    expect(differences.map(brief)).toEqual([expect.objectContaining({ name: 'Olle Berg', type: 'only recorded' })]);
    expect(byName).toEqual([]);
    expect(unknown.map(({ perhaps }) => perhaps.map(({ id }) => id))).toEqual(others.map(() => ['p3']));
  });
});

test('a meeting that is not closed is compared with nothing', () => {
  const open = heldAs([-10, received], [-9, fixed], ...opened.map((event) => [0, event] as const));
  expect(compareAttendance(open, report(...everyone)).differences).toEqual([]);
});
