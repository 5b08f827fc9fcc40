import { ticked, wordsOf } from '../../../src/cli/room-card.ts';
import { sv } from '../../../src/i18n/sv.ts';
import { type House, kallelseWith, openHouse } from '../kit/open-house.ts';
import { counted, pressesTold } from './counted.ts';
import { type Seat, seat } from './seat.ts';

const others = Array.from({ length: 22 }, (_, at) => `Ledamot ${String.fromCharCode(65 + at)}berg`);

/** Two items of each kind: one is decided by cards, the other in the panel. */
const kinds = [
  ['Information', 'Förslag till ställningstagande: Vårdsamverkan Ekbygden noterar informationen.'],
  ['Ställningstagande', 'Förslag till ställningstagande: Vårdsamverkan Ekbygden ställer sig bakom planen.'],
  ['Ställningstagande', 'Förslag till ställningstagande: Vårdsamverkan Ekbygden ställer sig bakom listan.'],
  ['Ställningstagande', 'Förslag till ställningstagande: Vårdsamverkan Ekbygden ställer sig bakom riktlinjen.'],
].flatMap((kind) => [kind, kind]);

const kallelse = kallelseWith(
  `1. Mötets öppnande

2. Godkännande av dagens agenda

3. Föregående mötesanteckning
${kinds.map(([kind, proposal], at) => `\n${at + 4}. Ärende ${at + 4}\n\n${kind}\n\n${proposal}\n`).join('')}
12. Nästa möte
`,
  { called: others, staff: 'Beredning' },
);

let house: House;

beforeAll(async () => {
  house = await openHouse(kallelse);
});
afterAll(() => house.close());

const missing = ['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => `Ledamot ${letter}berg`);

/** What the chair does in the panel with an item, up to the next one. */
const inPanel: readonly (readonly [string, (chair: Seat) => Promise<void>])[] = [
  ['An approval', (chair) => chair.press('Klubba och nästa')],
  ['An item to note', (chair) => chair.press('Klubba och nästa')],
  [
    'A position as proposed',
    async (chair) => {
      await chair.goesOn('Ta ställning');
      await chair.next('Klubba');
      await chair.press('Klubba och nästa');
    },
  ],
  [
    'A position with another wording',
    async (chair) => {
      await chair.goesOn('Ta ställning');
      await chair.next('Klubba');
      await chair.unfold('Ändra lydelsen');
      await chair.write('Lydelse', 'Vårdsamverkan Ekbygden ställer sig bakom listan för 2027.');
      await chair.press('Ändra lydelsen');
      await chair.sees('listan för 2027.');
      await chair.press('Klubba och nästa');
    },
  ],
  [
    'An item sent out for comment',
    async (chair) => {
      await chair.pick('Går på remiss');
      await chair.write('Remiss till', 'kommunerna');
      await chair.press('Klubba och nästa');
    },
  ],
];

test('what is done with an item takes as many presses in the chat and in the panel as the page says', async () => {
  const card = counted(house.client.as('Birgitta Hallgren'));
  const chair = await seat(house.browser, house.url, 'Birgitta Hallgren');
  const figures: Record<string, { chat: number; panel: number }> = {};
  const measured = async (of: { presses(): number }, act: () => Promise<unknown>): Promise<number> => {
    const before = of.presses();
    await act();
    return of.presses() - before;
  };
  await chair.goesOn('Öppna mötet');

  const called = await measured(chair, async () => {
    await chair.goesOn('Ropa upp');
    for (const name of missing) await chair.tick(`Frånvarande: ${name}`);
    await chair.goesOn('Spara upprop');
  });
  await chair.next('Nästa punkt');
  const byCard = await measured(card, () =>
    card.press('Spara upprop', 'Upprop', Object.fromEntries(missing.map((name) => [name, ticked]))),
  );
  figures['The roll of 24 with six away'] = { chat: byCard, panel: called };
  const away = (name: string) => ({ [sv.cards.rollCall.notHere]: `Ledamot ${name}` });
  // Each by a tick and a button.
  await card.press('Förhinder', 'Upprop', away('Aberg'));
  await card.press('Har kommit', 'Upprop', away('Bberg'));
  await card.press('Spara ersättare', 'Upprop', { ...away('Cberg'), Ersättare: 'Nils Holm, Sund' });
  const roll = await card.sees('Inte här');
  expect(wordsOf(roll)).toContain('Ledamot Aberg · förhinder');
  expect(wordsOf(roll)).not.toContain('Ledamot Bberg · frånvarande');
  expect(wordsOf(roll)).toContain('Nils Holm (ersätter Ledamot Cberg)');
  await chair.goesOn('Nästa punkt');

  const item = (number: number) => `Ärende ${number}`;
  const inChat: readonly (() => Promise<unknown>)[] = [
    () => card.press('Klubba och nästa', 'Godkännande av dagens agenda'),
    () => card.press('Klubba och nästa', item(4)),
    async () => {
      await card.press('Ta ställning', item(6));
      await card.press('Klubba och nästa', 'bakom planen');
    },
    async () => {
      await card.press('Ta ställning', item(8));
      await card.press('Ändra lydelsen', 'bakom listan', {
        'Ny lydelse': 'Vårdsamverkan Ekbygden ställer sig bakom listan för 2026.',
      });
      await card.press('Klubba och nästa', 'listan för 2026');
    },
    async () => {
      await card.press('Ta ställning', item(10));
      await card.press('Klubba remiss', 'bakom riktlinjen', { 'Remiss till': 'kommunerna' });
      await card.press('Nästa punkt', item(10));
    },
  ];
  for (const [at, [kind, act]] of inPanel.entries()) {
    const chat = await measured(card, inChat[at] ?? (async () => {}));
    await chair.sees(at === 0 ? '3. Föregående mötesanteckning' : item(3 + 2 * at));
    const panel = await measured(chair, () => act(chair));
    await chair.sees(at === inPanel.length - 1 ? '12. Nästa möte' : item(4 + 2 * at));
    figures[kind] = { chat, panel };
  }
  const { 'The whole sample meeting': _, ...told } = pressesTold();
  expect(figures).toEqual(told);
});
