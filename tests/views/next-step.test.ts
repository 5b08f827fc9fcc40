import { withUsualWords } from '../../src/app/desk/usual-words.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { Command } from '../../src/meeting/commands.ts';
import { isRefusal } from '../../src/meeting/decide/guards.ts';
import { decide } from '../../src/meeting/decide.ts';
import type { Event } from '../../src/meeting/events.ts';
import { nextStep } from '../../src/meeting/next/next-step.ts';
import { asksOnlyToNote } from '../../src/meeting/takes-note.ts';
import { adoptAndNext, type FilledIn, nextCommand } from '../../src/panel/next-command.ts';
import { cards, panel } from '../../src/panel/words/words-sv.ts';
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
  ['the meeting is opened', [received, fixed, ...opened], { member: 'arrive' }, 'call roll', 'see agenda'],
  ['the roll is called', [received, fixed, ...opened, allPresent], {}, 'next item', 'see agenda'],
  ['the agenda is to be approved', [received, fixed, ...opened, allPresent, started(2)], {}, 'approve', 'see agenda'],
  [
    'the agenda is approved',
    [received, fixed, ...opened, allPresent, started(2), approved],
    {},
    'next item',
    'see agenda',
  ],
  ['an item is only to be noted', underWay, {}, 'note', 'see agenda'],
  ['an item without a proposal only informs', [...underWay, position, adopted, started(5)], {}, 'note', 'see agenda'],
  ['an item has a proposal', [...underWay, position, adopted, started(4)], {}, 'open position', 'see agenda'],
  [
    'a pause is planned after an item that is decided',
    [...underWay, position, adopted, started(4), ...decidedOn4],
    {},
    'pause',
    'see agenda',
  ],
  [
    'the planned pause is over',
    [
      ...underWay,
      position,
      adopted,
      started(4),
      ...decidedOn4,
      { type: 'PauseStarted', minutes: 10 },
      { type: 'PauseEnded' },
    ],
    {},
    'next item',
    'see agenda',
  ],
  [
    'a position is open',
    [...underWay, position],
    { 'vice chair': 'confirm', secretary: 'confirm', member: 'confirm' },
    'adopt',
    'see agenda',
  ],
  [
    'some have confirmed',
    [...underWay, position, confirmedBy('p2'), confirmedBy('p3')],
    { secretary: 'confirm' },
    'adopt',
    'see agenda',
  ],
  ['the gavel has fallen', [...underWay, position, adopted], {}, 'next item', 'see agenda'],
  ['there is a pause', [...underWay, { type: 'PauseStarted', minutes: 10 }], {}, 'resume', 'see agenda'],
  ['an item before the last was left without its outcome', toLast, {}, 'return', 'see agenda'],
  ['all is decided', decided, {}, 'close meeting', 'see agenda'],
  [
    'the chair has gone back from the last item to one that is decided',
    [...decided, started(4)],
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

const nothing: FilledIn = {
  wording: null,
  letters: [],
  outcome: null,
  referral: null,
  closingWords: null,
  pauseMinutes: null,
};

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
    const press = nextCommand(step, { panel, cards }, nothing, item?.proposal != null);
    expect(press.title).not.toBe('');
    const onwards = item && adoptAndNext(step, nothing, item);
    const asked = [...('command' in press ? [press.command] : []), ...(onwards ? [onwards] : [])];
    for (const command of asked) {
      const worded = withUsualWords(command as Command, meeting, languages.sv);
      expect(isRefusal(decide(meeting, worded, asks(roles[role])))).toBe(false);
    }
  });
});

test('K2 a position without a proposal asks for its wording before it is opened', () => {
  const step: Step = { step: 'open position', item: 7 };
  const press = (wording: string | null) => nextCommand(step, { panel, cards }, { ...nothing, wording }, false);
  expect(press(null)).toEqual({ title: 'Ta ställning', goes: 'wording' });
  expect(press('VNK enas.')).toMatchObject({ command: { type: 'OpenPosition', item: 7, text: 'VNK enas.' } });
});

test('K2 whoever came late is asked to say so before anything else', () => {
  const late: Event = { type: 'RollCalled', answers: { p1: 'present', p2: 'absent', p3: 'absent', p4: 'present' } };
  const meeting = meetingAfter([received, fixed, ...opened, late, started(3), position]);
  expect([lund, berg].map(({ user }) => nextStep(meeting, user).step)).toEqual(['arrive', 'arrive']);
  expect(nextStep(meeting, ek.user).step).toBe('adopt');
});

test('K2 the primary button follows what the chair has chosen or written', () => {
  const step: Step = { step: 'open position', item: 4 };
  const on = { number: 4 };
  const referred = { ...nothing, outcome: 'referred' };
  expect(adoptAndNext(step, nothing, on)).toBeNull();
  expect(nextCommand(step, { panel, cards }, referred, true)).toMatchObject({
    title: 'Klubba',
    command: { type: 'Adopt', item: 4, outcome: 'referred' },
  });
  expect(adoptAndNext(step, referred, on)).toMatchObject({ type: 'AdoptAndNext', from: 4, outcome: 'referred' });
  const sent = { ...referred, referral: { to: 'kommunerna', until: null } };
  const toThem = { outcome: 'referred', referral: { to: 'kommunerna', until: null } };
  expect(nextCommand(step, { panel, cards }, sent, true)).toMatchObject({ command: toThem });
  const gavel: Step = { step: 'adopt', position: 'b1' };
  expect(nextCommand(gavel, { panel, cards }, sent, true)).toMatchObject({ command: toThem });
  expect(adoptAndNext(gavel, sent, on)).toMatchObject(toThem);
  expect(adoptAndNext(gavel, { ...sent, outcome: 'dropped' }, on)).not.toHaveProperty('referral');
  const worded = { ...nothing, wording: 'VNK enas.' };
  expect(adoptAndNext(step, worded, on)).toMatchObject({ type: 'AdoptAndNext', text: 'VNK enas.' });
  expect(adoptAndNext(step, { ...worded, letters: ['a'] }, on)).toBeNull();
  expect(nextCommand({ step: 'note', item: 4 }, { panel, cards }, referred, true).title).toBe('Klubba');
  expect(nextCommand({ step: 'pause', minutes: 10 }, { panel, cards }, { ...nothing, pauseMinutes: 5 }, true)).toEqual({
    title: 'Paus',
    command: { type: 'Pause', minutes: 5 },
  });
});

test('K2 only a proposal that asks to take note of something and nothing else is noted in one press', () => {
  expect(
    [
      'VNK noterar informationen.',
      'The board notes the report.',
      'VNK noterar rapporten och ställer sig bakom planen.',
      'VNK ställer sig bakom planen.',
      'Att avgöra',
      null,
    ].map(asksOnlyToNote),
  ).toEqual([true, true, false, false, false, false]);
});
