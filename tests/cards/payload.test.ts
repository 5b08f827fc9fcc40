import { buttonData, readPress } from '../../src/cards/payload.ts';
import { type CardPress, pressKinds } from '../../src/cards/press-kinds.ts';
import { fc } from '../support/properties.ts';
import { elementsOf } from './scenes/reading.ts';
import { scenes } from './scenes/scenes.ts';

const on = { meeting: '5d2b54ac-6f43-4a3c-9a52-0b8f7d3d5e11', on: 'item 4' } as const;

const presses: readonly CardPress[] = [
  ...(
    [
      'use summons',
      'discard summons',
      'open',
      'here',
      'link',
      'pause',
      'resume',
      'add item',
      'change item',
      'strike item',
      'raise matter',
      'close',
      'set next meeting',
      'minutes',
      'review',
      'sign off',
      'release',
      'release signed',
      'save settings',
      'name deputy',
      'refresh',
    ] as const
  ).map((kind) => ({ ...on, kind })),
  ...(['propose', 'approve', 'approve and next', 'note and next', 'noted'] as const).map((kind) => ({
    ...on,
    kind,
    item: 4,
  })),
  ...(['view', 'dissent', 'orally', 'amend', 'adopt', 'adopt and next', 'send for comment'] as const).map((kind) => ({
    ...on,
    kind,
    position: 'b16',
  })),
  { ...on, kind: 'roll call', page: 1, people: ['p1', 'g22'] },
  { ...on, kind: 'roll call', page: 1, people: ['p1', 'g22'], away: ['p1'] },
  { ...on, kind: 'mark attendance', answer: 'own item' },
  { ...on, kind: 'next', from: 4, undecided: true },
  { ...on, kind: 'next', from: null, undecided: false },
  { ...on, kind: 'previous', from: 4 },
  { ...on, kind: 'settle', items: [4], before: 'close' },
  { ...on, kind: 'keep note', item: 4, letter: 'b', as: 'dialogue' },
  { ...on, kind: 'confirm', position: 'b16', revision: 2 },
  { ...on, kind: 'mend', finding: '["sum does not add up",{"item":4},"7 + 8 = 16"]' },
  { ...on, kind: 'page', page: 3 },
];

test('every kind of press has its name on the wire here, for cards in chats hold them', () => {
  expect(
    presses
      .map(({ kind }) => kind)
      .filter((kind, at, all) => all.indexOf(kind) === at)
      .sort(),
  ).toEqual(Object.keys(pressKinds).sort());
});

const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test.each(presses.map((press) => [press.kind, press] as const))(
  '%s comes back as it was put on the button',
  (_, press) => {
    expect(readPress(overTheWire({ ...buttonData(press), text: 'Hej' }))).toEqual({ press, inputs: { text: 'Hej' } });
  },
);

test('every button of every card can be read, in Execute as in the Submit fallback', () => {
  const buttons = Object.values(scenes()).flatMap((shown) =>
    elementsOf(shown).filter(({ type }) => type === 'Action.Execute'),
  );
  expect(buttons.length).toBeGreaterThan(40);
  for (const button of buttons) {
    const read = readPress(overTheWire(button['data']));
    expect(read?.press.kind).toBe(button['verb']);
    expect(button['fallback']).toMatchObject({ type: 'Action.Submit', title: button['title'], data: button['data'] });
  }
});

test('inputs cannot stand in for the press, whatever they are called', () => {
  const data = { ...buttonData({ ...on, kind: 'refresh' }), kind: 'close', meeting: 'other', 'away-p1': 'true' };
  expect(readPress(data)).toEqual({
    press: { ...on, kind: 'refresh' },
    inputs: { kind: 'close', meeting: 'other', 'away-p1': 'true' },
  });
});

test('takes numbers from number fields and nothing but text beside', () => {
  const data = {
    ...buttonData({ ...on, kind: 'pause' }),
    minutes: 15,
    odd: { deep: true },
    list: ['a'],
    flag: true,
    empty: null,
  };
  expect(readPress(data)?.inputs).toEqual({ minutes: '15' });
});

const good = { ...on, kind: 'confirm', position: 'b16', revision: 2 };
test.each([
  ['nothing', undefined],
  ['a text', 'klubba'],
  ['a list', [{ klubba: good }]],
  ['no press', { text: 'Hej' }],
  ['a press that is a text', { klubba: 'confirm' }],
  ['an unknown kind', { klubba: { ...good, kind: 'publish' } }],
  ['a kind from the prototype', { klubba: { ...good, kind: 'constructor' } }],
  ['a kind that is no text', { klubba: { ...good, kind: ['confirm'] } }],
  ['no meeting', { klubba: { ...good, meeting: undefined } }],
  ['a meeting that is a path', { klubba: { ...good, meeting: '../other' } }],
  ['an endless meeting', { klubba: { ...good, meeting: 'x'.repeat(101) } }],
  ['no card', { klubba: { ...good, on: undefined } }],
  ['an unknown card', { klubba: { ...good, on: 'ledger' } }],
  ['an item without number', { klubba: { ...good, on: 'item x' } }],
  ['no position', { klubba: { ...good, position: undefined } }],
  ['a position that is a thing', { klubba: { ...good, position: { $ne: '' } } }],
  ['half a revision', { klubba: { ...good, revision: 1.5 } }],
  ['a revision as text', { klubba: { ...good, revision: '2' } }],
  ['a revision below nothing', { klubba: { ...good, revision: -1 } }],
  ['a page of a page', { klubba: { ...on, kind: 'page', page: Number.MAX_SAFE_INTEGER + 1 } }],
  ['no item, where none is said', { klubba: { ...on, kind: 'next', undecided: true } }],
  ['a flag as text', { klubba: { ...on, kind: 'next', from: 4, undecided: 'true' } }],
  ['an endless finding', { klubba: { ...on, kind: 'mend', finding: 'x'.repeat(1_001) } }],
  ['items that are no list', { klubba: { ...on, kind: 'settle', items: { 0: 4, length: 1 }, before: 'next' } }],
  ['a step unheard of', { klubba: { ...on, kind: 'settle', items: [4], before: 'end' } }],
  ['people who are not names of people', { klubba: { ...on, kind: 'roll call', page: 0, people: [{}] } }],
  [
    'too many people',
    { klubba: { ...on, kind: 'roll call', page: 0, people: Array.from({ length: 201 }, () => 'p1') } },
  ],
])('%s is no press', (_, data) => {
  expect(readPress(data)).toBeNull();
});

test('nothing that can be sent makes it throw', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(() => readPress(data)).not.toThrow();
      expect(readPress({ klubba: data })).toBeNull();
    }),
  );
});

test('leaves out what the press does not need', () => {
  const press = readPress({ klubba: { ...good, admin: true, person: 'p9' } })?.press;
  expect(press).toEqual(good);
});
