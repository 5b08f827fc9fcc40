import type { Command } from '../../src/meeting/commands.ts';
import { isRefusal } from '../../src/meeting/decide/guards.ts';
import { decide } from '../../src/meeting/decide.ts';
import type { Event } from '../../src/meeting/events.ts';
import { nextCommand } from '../../src/panel/next-command.ts';
import { cards, panel } from '../../src/panel/words-sv.ts';
import { nextStep } from '../../src/views/next-step.ts';
import { nowSection } from '../../src/views/now.ts';
import type { Step } from '../../src/views/sections.ts';
import {
  adopted,
  allPresent,
  alm,
  approved,
  asks,
  berg,
  closed,
  dahl,
  ek,
  fixed,
  lund,
  meetingAfter,
  opened,
  position,
  received,
  started,
  stranger,
  underWay,
} from '../support/board.ts';

const roles = { chair: ek, 'vice chair': lund, secretary: dahl, member: berg, presenter: alm, stranger };
type Role = keyof typeof roles;

const confirmedBy = (person: string): Event => ({
  type: 'PositionConfirmed',
  position: 'b1',
  person,
  revision: 1,
  how: 'pressed',
});
const decidedOn4: readonly Event[] = [
  { type: 'PositionOpened', position: 'b2', item: 4, letters: [], text: 'VNK ställer sig bakom fördelningen.' },
  { type: 'PositionAdopted', position: 'b2', outcome: 'as proposed' },
];
const toLast: readonly Event[] = [...underWay, position, adopted, started(4), ...decidedOn4, started(5), started(6)];
const decided: readonly Event[] = [...toLast.slice(0, 5), started(2), approved, ...toLast.slice(5)];
const over: readonly Event[] = [...decided, closed];
const reviewed: readonly Event[] = [...over, { type: 'ReviewBegun' }];
const signed: readonly Event[] = [
  ...reviewed,
  { type: 'MinutesSignedOff', person: 'p1' },
  { type: 'MinutesSignedOff', person: 'p2' },
];

/** The next step in each state, of those who lead, then of the others. Steps that are the same for all leads are given once. */
const states: readonly (readonly [
  string,
  readonly Event[],
  Partial<Record<Role, Step['step']>>,
  Step['step'],
  Step['step'],
])[] = [
  ['nothing is given', [], {}, 'give summons', 'give summons'],
  ['a kallelse is under review', [received], {}, 'use summons', 'use summons'],
  ['the kallelse is used', [received, fixed], {}, 'open meeting', 'see agenda'],
  [
    'the meeting is opened',
    [received, fixed, ...opened],
    { member: 'arrive', presenter: 'arrive' },
    'call roll',
    'see agenda',
  ],
  ['the roll is called', [received, fixed, ...opened, allPresent], { presenter: 'arrive' }, 'next item', 'see agenda'],
  [
    'the agenda is to be approved',
    [received, fixed, ...opened, allPresent, started(2)],
    { presenter: 'arrive' },
    'approve',
    'see agenda',
  ],
  [
    'the agenda is approved',
    [received, fixed, ...opened, allPresent, started(2), approved],
    { presenter: 'arrive' },
    'next item',
    'see agenda',
  ],
  ['an item has a proposal', underWay, { presenter: 'arrive' }, 'open position', 'see agenda'],
  [
    'a position is open',
    [...underWay, position],
    { 'vice chair': 'confirm', secretary: 'confirm', member: 'confirm', presenter: 'arrive' },
    'adopt',
    'see agenda',
  ],
  [
    'some have confirmed',
    [...underWay, position, confirmedBy('p2'), confirmedBy('p3')],
    { secretary: 'confirm', presenter: 'arrive' },
    'adopt',
    'see agenda',
  ],
  ['the gavel has fallen', [...underWay, position, adopted], { presenter: 'arrive' }, 'next item', 'see agenda'],
  [
    'there is a pause',
    [...underWay, { type: 'PauseStarted', minutes: 10 }],
    { presenter: 'arrive' },
    'resume',
    'see agenda',
  ],
  ['an item before the last was left without its outcome', toLast, { presenter: 'arrive' }, 'return', 'see agenda'],
  ['all is decided', decided, { presenter: 'arrive' }, 'close meeting', 'see agenda'],
  [
    'the chair has gone back from the last item to one that is decided',
    [...decided, started(5)],
    {},
    'close meeting',
    'see agenda',
  ],
  ['the meeting is closed', over, {}, 'review minutes', 'see agenda'],
  ['the minutes are reviewed', reviewed, { secretary: 'read minutes' }, 'sign off', 'see agenda'],
  [
    'the chair has signed',
    [...reviewed, { type: 'MinutesSignedOff', person: 'p1' }],
    { 'vice chair': 'sign off' },
    'read minutes',
    'see agenda',
  ],
  ['all have signed', signed, {}, 'release', 'see agenda'],
  ['the minutes are released', [...signed, { type: 'MinutesReleased' }], {}, 'read minutes', 'read minutes'],
];

const leading: readonly Role[] = ['chair', 'vice chair', 'secretary'];

describe.each(states)('K2 the one primary button when %s', (_, events, own, lead, other) => {
  const meeting = meetingAfter(events);

  test.each(Object.keys(roles) as Role[])('is the right one for the %s', (role) => {
    const expected = own[role] ?? (leading.includes(role) ? lead : other);
    expect(nextStep(meeting, roles[role].user).step).toBe(expected);
  });

  test.each(Object.keys(roles) as Role[])('is never refused the %s', (role) => {
    const step = nextStep(meeting, roles[role].user);
    const item = nowSection(meeting).item;
    const filledIn = { wording: null, outcome: null, closingWords: null };
    const press = nextCommand(step, { panel, cards }, filledIn, item?.proposal != null);
    expect(press.title).not.toBe('');
    if ('command' in press) expect(isRefusal(decide(meeting, press.command as Command, asks(roles[role])))).toBe(false);
  });
});

test('K2 a position without a proposal asks for its wording before it is opened', () => {
  const step: Step = { step: 'open position', item: 7 };
  const press = (wording: string | null) =>
    nextCommand(step, { panel, cards }, { wording, outcome: null, closingWords: null }, false);
  expect(press(null)).toEqual({ title: 'Ta ställning', goes: 'wording' });
  expect(press('VNK enas.')).toMatchObject({ command: { type: 'OpenPosition', item: 7, text: 'VNK enas.' } });
});

test('K2 whoever came late is asked to say so before anything else', () => {
  const late: Event = { type: 'RollCalled', answers: { p1: 'present', p2: 'absent', p3: 'absent', p4: 'present' } };
  const meeting = meetingAfter([received, fixed, ...opened, late, started(3), position]);
  expect([lund, berg].map(({ user }) => nextStep(meeting, user).step)).toEqual(['arrive', 'arrive']);
  expect(nextStep(meeting, ek.user).step).toBe('adopt');
});
