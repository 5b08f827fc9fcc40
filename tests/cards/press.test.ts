import { readPress } from '../../src/cards/payload.ts';
import type { CardPress } from '../../src/cards/press-kinds.ts';
import { askedBy } from './scenes/pressing.ts';
import { dataOf, inputsOf } from './scenes/reading.ts';
import { shown } from './scenes/scenes.ts';
import { meetings, viewOf } from './scenes/stations.ts';

const on = { meeting: 'm1', on: 'agenda' } as const;
const command = (press: CardPress, inputs: Readonly<Record<string, string>> = {}, meeting = meetings.amended) =>
  askedBy(press, inputs, meeting);

test('the summons is fixed with the accounts ticked and chosen', () => {
  const inputs = { links: 'p1:u-1,p5:29:abc', 'account-p4': 'u-4', 'account-p7': 'none', 'account-p8': '' };
  expect(command({ ...on, kind: 'use summons' }, inputs)).toEqual({
    type: 'FixSummons',
    links: { 'u-1': 'p1', '29:abc': 'p5', 'u-4': 'p4' },
  });
});

test('a summons is fixed without accounts where none were asked for', () => {
  expect(command({ ...on, kind: 'use summons' })).toEqual({ type: 'FixSummons', links: {} });
});

test.each<[CardPress, Record<string, string>, unknown]>([
  [{ ...on, kind: 'discard summons' }, {}, { type: 'DiscardSummons' }],
  [{ ...on, kind: 'open' }, {}, { type: 'OpenMeeting' }],
  [{ ...on, kind: 'raise matter' }, { text: 'Parkering' }, { type: 'RaiseOtherMatter', text: 'Parkering' }],
  [{ ...on, kind: 'here' }, {}, { type: 'Arrive', whom: { self: true } }],
  [
    { ...on, kind: 'link' },
    { user: 'u-4', person: 'p4' },
    { type: 'LinkPerson', user: 'u-4', person: 'p4' },
  ],
  [{ ...on, kind: 'link' }, { user: 'u-4' }, { show: 'card', page: null }],
  [{ ...on, kind: 'pause' }, { minutes: '15' }, { type: 'Pause', minutes: 15 }],
  [{ ...on, kind: 'pause' }, { minutes: 'en kvart' }, { type: 'Pause', minutes: 0 }],
  [{ ...on, kind: 'resume' }, {}, { type: 'Resume' }],
  [{ ...on, kind: 'next', from: 5, undecided: false }, {}, { type: 'NextItem', from: 5, undecided: false }],
  [{ ...on, kind: 'previous', from: 5 }, {}, { type: 'PreviousItem', from: 5 }],
  [{ ...on, kind: 'close' }, { words: ' ' }, { type: 'CloseMeeting', words: null }],
  [{ ...on, kind: 'close' }, { words: 'Tack.' }, { type: 'CloseMeeting', words: 'Tack.' }],
  [{ ...on, kind: 'propose', item: 7 }, {}, { type: 'OpenPosition', item: 7, letters: [], text: null }],
  [
    { ...on, kind: 'propose', item: 7 },
    { letters: 'a,b', wording: 'Vi enas.' },
    { type: 'OpenPosition', item: 7, letters: ['a', 'b'], text: 'Vi enas.' },
  ],
  [{ ...on, kind: 'approve', item: 2 }, {}, { type: 'Adopt', position: null, item: 2, outcome: null, text: null }],
  [
    { ...on, kind: 'note and next', item: 8 },
    {},
    { type: 'AdoptAndNext', from: 8, position: null, outcome: 'noted', text: 'SSS noterar informationen.' },
  ],
  [{ ...on, kind: 'confirm', position: 'b16', revision: 2 }, {}, { type: 'Confirm', position: 'b16', revision: 2 }],
  [{ ...on, kind: 'view', position: 'b16' }, { text: 'Bra.' }, { type: 'GiveView', position: 'b16', text: 'Bra.' }],
  [{ ...on, kind: 'dissent', position: 'b16' }, {}, { type: 'Dissent', position: 'b16', text: '' }],
  [{ ...on, kind: 'orally', position: 'b16' }, {}, { type: 'ConfirmOrally', position: 'b16', people: 'all' }],
  [
    { ...on, kind: 'adopt', position: 'b16' },
    { outcome: 'referred' },
    { type: 'Adopt', position: 'b16', item: null, outcome: 'referred', text: null },
  ],
  [
    { ...on, kind: 'adopt and next', position: 'b16' },
    { outcome: 'referred', to: 'kommunerna', until: ' ' },
    {
      type: 'AdoptAndNext',
      from: null,
      position: 'b16',
      outcome: 'referred',
      text: null,
      referral: { to: 'kommunerna', until: null },
    },
  ],
  [
    { ...on, kind: 'send for comment', position: 'b16' },
    { outcome: 'as proposed', to: 'kommunerna', until: '2 oktober' },
    {
      type: 'Adopt',
      position: 'b16',
      item: null,
      outcome: 'referred',
      text: null,
      referral: { to: 'kommunerna', until: '2 oktober' },
    },
  ],
  [
    { ...on, kind: 'settle', items: [6], before: 'next' },
    { 'outcome-6': 'referred', 'to-6': 'kommunerna', 'until-6': '2 oktober' },
    {
      type: 'Adopt',
      position: null,
      item: 6,
      outcome: 'referred',
      text: null,
      referral: { to: 'kommunerna', until: '2 oktober' },
    },
  ],
  [
    { ...on, kind: 'adopt', position: 'b16' },
    { outcome: 'voted' },
    { type: 'Adopt', position: 'b16', item: null, outcome: null, text: null },
  ],
  [
    { ...on, kind: 'settle', items: [6], before: 'next' },
    { 'outcome-6': 'postponed' },
    { type: 'Adopt', position: null, item: 6, outcome: 'postponed', text: null },
  ],
  [{ ...on, kind: 'settle', items: [6], before: 'next' }, { 'outcome-7': 'postponed' }, { show: 'card', page: null }],
  [
    { ...on, kind: 'set next meeting' },
    { date: '2025-06-03', start: '13:00', end: '' },
    { type: 'SetNextMeeting', date: '2025-06-03', start: '13:00', end: null },
  ],
  [{ ...on, kind: 'review' }, {}, { type: 'BeginReview' }],
  [{ ...on, kind: 'sign off' }, {}, { type: 'SignOff', whom: { self: true } }],
  [{ ...on, kind: 'release' }, {}, { type: 'Release' }],
  [{ ...on, kind: 'release signed' }, {}, { type: 'Release', signed: true }],
  [{ ...on, kind: 'mend', finding: 'of another meeting' }, {}, { show: 'card', page: null }],
  [{ ...on, kind: 'save settings' }, {}, { show: 'card', page: null }],
  [{ ...on, kind: 'page', page: 2 }, {}, { show: 'card', page: 2 }],
  [{ ...on, kind: 'minutes' }, {}, { show: 'minutes' }],
  [{ ...on, kind: 'refresh' }, {}, { show: 'card', page: null }],
])('%j with %j', (press, inputs, expected) => {
  expect(command(press, inputs)).toEqual(expected);
});

test('one gavel for several items asks for one decision on each that was given an outcome', () => {
  const press = { ...on, kind: 'settle', items: [6, 7, 8], before: 'close' } as const;
  expect(command(press, { 'outcome-6': 'postponed', 'outcome-8': 'dropped' })).toMatchObject({
    commands: [
      { type: 'Adopt', item: 6, outcome: 'postponed' },
      { type: 'Adopt', item: 8, outcome: 'dropped' },
    ],
  });
});

test('noting takes the proposal where it says so itself, else the fixed sentence', () => {
  expect(command({ ...on, kind: 'noted', item: 4 })).toMatchObject({
    type: 'Adopt',
    item: 4,
    outcome: 'noted',
    text: null,
  });
  expect(command({ ...on, kind: 'noted', item: 6 })).toMatchObject({
    outcome: 'noted',
    text: 'SSS noterar informationen.',
  });
  expect(command({ ...on, kind: 'settle', items: [8], before: 'next' }, { 'outcome-8': 'noted' })).toMatchObject({
    outcome: 'noted',
    text: 'SSS noterar informationen.',
  });
});

test('an amendment reaches only the position that was on the card, and only while it is open', () => {
  const press = { ...on, kind: 'amend', position: 'b16' } as const;
  expect(command(press, { wording: 'Ny text.' })).toEqual({
    type: 'OpenPosition',
    item: 5,
    letters: [],
    text: 'Ny text.',
  });
  expect(command(press, { wording: ' ' })).toMatchObject({ show: 'card' });
  expect(command(press, { wording: 'Ny text.' }, meetings.adopted)).toMatchObject({ show: 'card' });
  expect(command({ ...press, position: 'b99' }, { wording: 'Ny text.' })).toMatchObject({ show: 'card' });
});

test('the summons card as it stands, pressed untouched, links those of the same name', () => {
  const card = shown('summons', viewOf(meetings.draft));
  const values = Object.entries(inputsOf(card)).map(([id, input]) => [id, String(input['value'] ?? '')]);
  const read = readPress({ ...(dataOf(card, 'Använd kallelsen') as object), ...Object.fromEntries(values) });
  const asked = read && command(read.press, read.inputs, meetings.draft);
  expect(asked).toMatchObject({ type: 'FixSummons' });
  expect(Object.values((asked as { links: Record<string, string> }).links)).toEqual([
    'p1',
    'p2',
    'p3',
    'p5',
    'p6',
    'p9',
    'p10',
  ]);
});
