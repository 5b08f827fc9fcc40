import { kallelse, says } from '../../support/at-the-desk.ts';
import { dahl, ek } from '../../support/board.ts';
import { openOffice, privateChat } from '../../support/office.ts';
import { finished, hold, lookedUp, newest, type Step, summon } from './live-meeting.ts';
import { newerKallelse } from './newer.ts';

const opening: readonly Step[] = [
  [0, dahl, 'öppna mötet'],
  [1, dahl, { press: 'roll call' }],
];
const held = (...between: readonly string[]): readonly Step[] => [
  ...opening,
  ...between.map((said, index): Step => [5 + index, dahl, said]),
  [60, dahl, 'avsluta mötet'],
];

/** The lines of a meeting of the usual kallelse, held by the secretary's words. */
const linesOf = async (...between: readonly string[]) =>
  (await finished(kallelse, held('klubba punkt 2', ...between, 'noterar 3'))).lines;

test('A1 D5 F3 the board’s own title word and place of the position, against the kallelse', async () => {
  const lines = await linesOf(
    'inställning rubrik Protokoll',
    'inställning ställningstagande under',
    'anteckna punkt 3: Planen redovisas.',
  );
  expect(lines[0]).toBe('Protokoll');
  expect(lines.slice(-5, -3)).toEqual(['Planen redovisas.', 'Ställningstagande: VNK noterar informationen.']);
});

test('A3 C1 D10 a kallelse with neither date, roles nor closing items gives minutes that end with its last item', async () => {
  const bare = `kallelse\nSamrådet i Dalen (SD)\n\nKallade:\nDalen\n- Olle Berg, Strandby\n\n1. Mötets öppnande\na) Närvaro/upprop\n\n2. Godkännande av dagens agenda\n\n3. Vårdplanering\n`;
  const { lines } = await finished(
    bare,
    held('klubba punkt 2', 'frånvarande Olle Berg', 'anteckna punkt 3: Planen redovisas.'),
  );
  expect(lines).toEqual([
    'Mötesanteckning',
    'Samrådet i Dalen (SD)',
    'Datum: 9 april 2024',
    'Kallade: Se nedan',
    'Område',
    'Kallade',
    'Dalen',
    'Olle Berg, Strandby',
    '1. Mötets öppnande',
    'a) Närvaro/upprop',
    'Frånvarande: Olle Berg.',
    '2. Godkännande av dagens agenda',
    'Dagens agenda godkänns.',
    '3. Vårdplanering',
    'Planen redovisas.',
  ]);
});

test('D2 D3 a matter raised late is listed at the opening where no item takes it up', async () => {
  const wanted = ['b) Övriga frågor', 'Jouren i sommar', '2. Godkännande av dagens agenda'];
  expect(lookedUp(await linesOf('övrig fråga Jouren i sommar'), wanted)).toEqual(wanted);
});

test('E13 E14 a table typed in the meeting is a table, its amounts kept together', async () => {
  const { html } = await finished(
    kallelse,
    held(
      'klubba punkt 2',
      'anteckna punkt 3: | Medel | |\n| --- | --- |\n| Team | 1 200 000 kr |\n| Summa | 1 200 000 kr |',
      'noterar 3',
    ),
  );
  expect(html).toContain(
    '<td><p><strong>Summa</strong></p></td><td><p><strong>1\u00a0200\u00a0000\u00a0kr</strong></p></td>',
  );
});

test.each([
  ['remiss till kommunerna', 'Ärendet går på remiss till kommunerna.'],
  [
    'remiss till kommunerna, svar senast den 2 oktober.',
    'Ärendet går på remiss till kommunerna. Svar senast 2 oktober.',
  ],
  ['återremiss', 'Ärendet återremitteras.'],
  ['bordlagd', 'Ärendet bordläggs.'],
  ['utgår', 'Ärendet utgår.'],
])('F1 F8 F9 a proposal that ends with %s stays a proposal', async (outcome, sentence) => {
  const { lines } = await finished(kallelse, held('klubba punkt 2', `klubba punkt 3 ${outcome}`));
  const wanted = ['Förslag till ställningstagande: VNK noterar informationen.', `Ställningstagande: ${sentence}`];
  expect(lookedUp(lines, wanted)).toEqual(wanted);
});

test('F13 a decision is found among the positions taken, also in the meeting’s own words', async () => {
  const office = await summon(await openOffice(), kallelse);
  await hold(office, [
    ...opening,
    [10, ek, 'klubba punkt 1: Det bestämdes att dagordningen skickas ut med kallelsen.'],
  ]);
  expect(String(await says(office, ek, 'sök dagordningen'))).toContain('Det bestämdes att dagordningen');
});

test('F14 a meeting with a proposal undecided is not closed', async () => {
  const office = await hold(await summon(await openOffice(), kallelse), [...opening, [5, ek, 'klubba punkt 2']]);
  expect(String(await says(office, ek, 'avsluta mötet'))).toContain('punkt 3');
  expect((await newest(office)).meeting.phase).toBe('open');
});

test('I3 I5 the proof-reader tells a decided document still called a proposal, and the dead links', async () => {
  const office = await summon(await openOffice(), newerKallelse);
  await hold(office, [...opening, [50, ek, 'klubba punkt 7']]);
  const told = JSON.stringify(await says(office, dahl, 'granska', privateChat));
  expect(told).toContain('Förvaltningsplan 2024, beslutad, VÄD 2024-04-09.pdf');
  expect(told).toContain('Länken leder inte till något dokument: ”Presentation Avvikelser vid utskrivning');
});
