import type { Event } from '../../../src/meeting/events.ts';
import type { Outcome } from '../../../src/meeting/position/outcome.ts';
import type { Referral } from '../../../src/meeting/position/referral.ts';
import type { Head, HouseStyle, Item } from '../../../src/meeting/summons.ts';
import { item } from '../../support/board.ts';
import { held, olderStyle, sub, summonsOf, type Timed } from '../records/record.ts';
import { said } from '../records/said.ts';

const opened = (text: string, letters: readonly string[] = [], position = 'b1'): Timed => [
  2,
  { type: 'PositionOpened', position, item: 4, letters, text },
];
const adopted = (outcome: Outcome, position = 'b1'): Timed => [3, { type: 'PositionAdopted', position, outcome }];
const sent = (referral: Referral): Timed => [
  3,
  { type: 'PositionAdopted', position: 'b1', outcome: 'referred', referral },
];
/** The text after the item's heading. */
const lines = (asked: Partial<Item>, happened: readonly Timed[], head: Partial<Head> = {}): readonly string[] => {
  const all = said(held(summonsOf([item(4, 'Vårdplan', asked)], head), happened));
  return all.slice(all.findIndex((line) => /^4[.)] Vårdplan$/.test(line)) + 1);
};

const proposal = 'Samverkan Norra Kusten ställer sig bakom planen.';

describe('positions in the minutes', () => {
  test.each<[Outcome, string, readonly string[]]>([
    ['as proposed', proposal, [`Ställningstagande: ${proposal}`]],
    ['amended', 'Planen gäller ett år.', ['Ställningstagande: Planen gäller ett år.']],
    ['noted', 'SNK noterar informationen.', ['Ställningstagande: SNK noterar informationen.']],
    ['noted', proposal, ['Ställningstagande: Samverkan Norra Kusten noterar informationen.']],
    ['referred', 'SNK föreslår remiss till alla.', ['Ställningstagande: SNK föreslår remiss till alla.']],
    [
      'referred',
      proposal,
      [`Förslag till ställningstagande: ${proposal}`, 'Ställningstagande: Ärendet går på remiss.'],
    ],
    [
      'returned',
      proposal,
      [`Förslag till ställningstagande: ${proposal}`, 'Ställningstagande: Ärendet återremitteras.'],
    ],
    ['postponed', proposal, [`Förslag till ställningstagande: ${proposal}`, 'Ställningstagande: Ärendet bordläggs.']],
    ['dropped', '', ['Ställningstagande: Ärendet utgår.']],
  ])('F1 F2 F4 F5 F8 outcome %s of “%s”', (outcome, text, printed) => {
    expect(lines({ proposal }, [opened(text), adopted(outcome)])).toEqual(printed);
  });

  test('F8 H3 a matter sent for comment says to whom and by when', () => {
    const printed = (text: string, referral: Referral) => lines({ proposal }, [opened(text), sent(referral)]);
    expect(printed(proposal, { to: 'kommunerna', until: '2 oktober' })).toEqual([
      `Förslag till ställningstagande: ${proposal}`,
      'Ställningstagande: Ärendet går på remiss till kommunerna. Svar senast 2 oktober.',
    ]);
    expect(printed(proposal, { to: 'kommunerna', until: null }).at(-1)).toBe(
      'Ställningstagande: Ärendet går på remiss till kommunerna.',
    );
    expect(printed('SNK föreslår remiss till alla.', { to: null, until: '2 oktober' })).toEqual([
      'Ställningstagande: SNK föreslår remiss till alla. Svar senast 2 oktober.',
    ]);
    expect(printed('SNK föreslår remiss.', { to: 'kommunerna', until: null })).toEqual([
      'Ställningstagande: SNK föreslår remiss. Ärendet går på remiss till kommunerna.',
    ]);
  });

  test.each(['SNK godkänner remissversionen av planen.', 'SNK tar planen efter återremiss.'])(
    'F8 “%s” sends nothing for comment',
    (text) => {
      expect(lines({ proposal }, [opened(text), sent({ to: 'kommunerna', until: null })])).toEqual([
        `Förslag till ställningstagande: ${text}`,
        'Ställningstagande: Ärendet går på remiss till kommunerna.',
      ]);
    },
  );

  test('F14 without an outcome the proposal stands as one, open or not', () => {
    expect(lines({ proposal }, [])).toEqual([`Förslag till ställningstagande: ${proposal}`]);
    expect(lines({ proposal }, [opened('Ny lydelse.')])).toEqual(['Förslag till ställningstagande: Ny lydelse.']);
  });

  test('F3 above the text or below it, by the house style', () => {
    const asked = { proposal, body: 'Planen beskrivs.' };
    const [position] = [`Ställningstagande: ${proposal}`];
    expect(lines(asked, [opened(proposal), adopted('as proposed')])).toEqual([position, 'Planen beskrivs.']);
    expect(lines(asked, [opened(proposal), adopted('as proposed')], { style: olderStyle })).toEqual([
      'Planen beskrivs.',
      position,
    ]);
  });

  test('F11 one position for some of the sub-items stands with them and says which', () => {
    const subItems = [sub('a', 'Ett'), sub('b', 'Två'), sub('c', 'Tre')];
    const happened = [opened('SNK noterar.', ['a', 'b']), adopted('noted')];
    const said = ['Ställningstagande: SNK noterar.', 'Ställningstagandet gäller a och b.'];
    expect(lines({ subItems }, happened)).toEqual(['a) Ett', ...said, 'b) Två', 'c) Tre']);
    expect(lines({ subItems }, happened, { style: olderStyle })).toEqual(['a. Ett', 'b. Två', ...said, 'c. Tre']);
  });

  test.each<[string, Partial<Item>]>([
    ['other', { formality: 'other matters' }],
    ['reported', { formality: 'reporting', presenters: [{ name: 'Ida Frost', affiliation: null }] }],
  ])('F11 one position for some of the %s matters stands below the last of them, whatever the house style', (_, of) => {
    const subItems = [sub('a', 'Ett'), sub('b', 'Två'), sub('c', 'Tre')];
    const happened = [opened('SNK noterar.', ['a', 'b']), adopted('noted')];
    const listed = (style: HouseStyle) => lines({ ...of, subItems }, happened, { style }).slice(-5);
    const said = ['Ställningstagande: SNK noterar.', 'Ställningstagandet gäller a och b.'];
    expect(listed({ ...olderStyle, position: 'above' })).toEqual(['a. Ett', 'b. Två', ...said, 'c. Tre']);
    expect(listed(olderStyle)).toEqual(['a. Ett', 'b. Två', ...said, 'c. Tre']);
  });

  test('F11 one position for all sub-items is the item’s', () => {
    const subItems = [sub('a', 'Ett'), sub('b', 'Två')];
    expect(lines({ subItems }, [opened('SNK noterar.', ['a', 'b']), adopted('noted')])).toEqual([
      'Ställningstagande: SNK noterar.',
      'a) Ett',
      'b) Två',
    ]);
  });

  test('an item may have several positions, in the order they were taken', () => {
    const happened = [
      opened('Först.', [], 'b1'),
      adopted('amended', 'b1'),
      opened('Sedan.', [], 'b2'),
      adopted('amended', 'b2'),
    ];
    expect(lines({}, happened)).toEqual(['Ställningstagande: Först.', 'Ställningstagande: Sedan.']);
  });

  test('a dissent names who dissents, with or without reason; views name nobody', () => {
    const people = [
      {
        name: 'Kusten',
        seats: [{ id: 'p1', name: 'Bo Ny', affiliation: null, role: null, deputisesFor: null, ownItemOnly: false }],
      },
    ];
    const dissent = (text: string): Event => ({ type: 'DissentRecorded', position: 'b1', person: 'p1', text });
    const view: Event = { type: 'ViewGiven', position: 'b1', person: 'p1', text: 'Ekonomin saknas.' };
    const record = (text: string) =>
      said(
        held(summonsOf([item(4, 'Vårdplan')], {}, people), [
          opened(proposal),
          [2, view],
          [2, dissent(text)],
          adopted('as proposed'),
        ]),
      ).slice(-4);
    expect(record('För dyrt.')).toEqual([
      `Ställningstagande: ${proposal}`,
      'Bo Ny antecknar avvikande mening: För dyrt.',
      'Synpunkter från dialogen som följde:',
      'Ekonomin saknas.',
    ]);
    expect(record('')).toContain('Bo Ny antecknar avvikande mening.');
  });

  test('F13 positions of old minutes are printed, and not twice when the record has them too', () => {
    const positions = ['VVG ställer sig  bakom planen.'];
    expect(lines({ positions }, [])).toEqual(['Ställningstagande: VVG ställer sig  bakom planen.']);
    expect(lines({ positions }, [opened('VVG ställer sig bakom planen.'), adopted('as proposed')])).toEqual([
      'Ställningstagande: VVG ställer sig bakom planen.',
    ]);
  });
});
