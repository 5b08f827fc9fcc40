import { readCommand } from '../../../src/app/add-in/command-body.ts';
import { sv } from '../../../src/i18n/sv.ts';
import type { Command } from '../../../src/meeting/commands.ts';
import { isRefusal } from '../../../src/meeting/decide/guards.ts';
import { decide } from '../../../src/meeting/decide.ts';
import { evolve } from '../../../src/meeting/evolve.ts';
import { youOf } from '../../../src/views/own/you.ts';
import { sectionsOf } from '../../../src/views/sections-of.ts';
import {
  adopted,
  asks,
  closed,
  ek,
  fixed,
  lund,
  meetingAfter,
  opening,
  position,
  received,
  underWay,
} from '../../support/board.ts';
import { fc } from '../../support/properties.ts';
import { inPanel } from '../who-may/in-panel.ts';
import { commands } from '../who-may/rules.ts';

const key = 'b7e6d1f0-0000-4000-8000-000000000001';
const board = { words: sv, zone: 'Europe/Stockholm' };
const note = { type: 'NoteTaken', entry: 'n1', kind: 'note', item: 3, letter: null, text: 'Hej.' } as const;
const states = [
  meetingAfter([received, fixed]),
  meetingAfter(underWay),
  meetingAfter([...underWay, note, position]),
  meetingAfter([...underWay, note, position, adopted, closed]),
];

const examples = (Object.entries(commands) as [Command['type'], (typeof commands)[Command['type']]][]).map(
  ([type, row]) => inPanel(type, row),
);

/** What nobody types, but a program could send. */
const odd = fc.constantFrom<unknown>(
  ...[null, true, false, 0, 1, 3, 4, 99, 1e15, Number.MAX_SAFE_INTEGER, -1, 0.5],
  ...[
    '',
    ' ',
    'a',
    'b',
    'b1',
    'p1',
    'p99',
    'n1',
    'all',
    '2024-02-30',
    '9999-12-31',
    '24:00',
    '\u0000',
    '\ud800',
    '\u202e',
  ],
  ...['__proto__', 'constructor', 'toString', 'x'.repeat(600), 'x'.repeat(25_000), 'javascript:alert(1)'],
  ...[{ self: true }, { name: 'Karin Ek' }, { name: '' }, { before: 3 }, { after: 99 }, { months: 1e9 }, { weeks: 0 }],
  ...[[], ['a', 'a'], ['b', 'z'], ['p1', 'p1', '__proto__'], { p1: 'present', constructor: 'absent' }],
  ...[
    { name: 'consultation', value: 1e9 },
    { name: 'folder', value: '../..' },
    { name: 'title', value: '' },
  ],
  ...[[{ title: '', url: 'javascript:alert(1)', place: 'before' }], [{ name: '', affiliation: null }]],
);

/** A command with some of its fields otherwise. */
const bent = fc
  .tuple(fc.constantFrom(...examples), fc.array(fc.tuple(fc.nat(12), odd), { minLength: 1, maxLength: 3 }))
  .map(([command, changes]) => {
    const fields = Object.keys(command).filter((name) => name !== 'type');
    const names = fields.length === 0 ? [] : changes.map(([at, value]) => [fields[at % fields.length], value] as const);
    return { ...command, ...Object.fromEntries(names) };
  });

test('K3 whatever a command holds, it is refused in words, or recorded so that all can be shown', () => {
  const decided = { read: 0, done: 0 };
  fc.assert(
    fc.property(bent, fc.constantFrom(...states), fc.constantFrom(ek, lund), (command, meeting, by) => {
      const asked = readCommand({ key, command });
      if (!asked) return;
      decided.read += 1;
      const decision = decide(meeting, asked.command, asks(by));
      if (isRefusal(decision)) return;
      decided.done += 1;
      const first = meeting.seq + 1;
      const { at } = asks(by);
      const after = decision
        .map((event, index) => ({ seq: first + index, decision: first, at, by: by.user, event }))
        .reduce(evolve, meeting);
      for (const kind of ['lead', 'everyone'] as const)
        expect(JSON.stringify(sectionsOf(after, kind, opening, board)).length).toBeGreaterThan(0);
      youOf(after, by.user, by.name);
    }),
    { numRuns: 4_000 },
  );
  // Of what is sent much must get through, else this tells nothing.
  expect(decided.read).toBeGreaterThan(400);
  expect(decided.done).toBeGreaterThan(100);
});
