import { languages } from '../../../src/i18n/languages.ts';
import type { Event } from '../../../src/meeting/events.ts';
import type { Attachment } from '../../../src/meeting/summons.ts';
import { mendText } from '../../../src/review/finding-text.ts';
import { item } from '../../support/board.ts';
import { adopted, closed, heldWith, position } from '../live.ts';
import { found, foundIn, minutesOf } from '../reviewed.ts';

const kind = 'decided document called proposal';
const document = '- [Förslag Plan för vården 2024.pdf \\(example.org\\)](https://example.org/plan.pdf)';

test('I3 a document backed and still called a proposal gets the name of a decided one', async () => {
  const text = minutesOf('Information', document, 'Ställningstagande: SNK ställer sig bakom Plan för vården.');
  expect((await found(kind, text)).map(({ place, mend }) => [place.line, mend])).toEqual([
    [23, { wording: 'Plan för vården 2024, beslutad, SNK 2024-04-09.pdf' }],
  ]);
});

test.each([
  ['noted', 'SNK noterar informationen.'],
  ['a proposal is what was backed', 'SNK ställer sig bakom förslag till plan för vården.'],
  ['sent for opinion', 'SNK ställer sig bakom planen och föreslår remiss.'],
])('I3 none where it was %s', async (_, stance) => {
  expect(await found(kind, minutesOf('Information', document, `Ställningstagande: ${stance}`))).toEqual([]);
});

const attached = (title: string): Attachment => ({ title, url: 'https://example.org/p.pdf', place: 'before' });
const heldOn = (attachments: readonly Attachment[], outcome = 'as proposed') =>
  heldWith(
    { items: [item(3, 'Plan', { attachments })] },
    { ...position, text: 'VNK antar planen.' } as Event,
    { ...adopted, outcome } as Event,
  );

test.each([
  ['as proposed', 1],
  ['postponed', 0],
] as const)('I3 a meeting held here, the position %s', (outcome, count) => {
  expect(foundIn(kind, heldOn([attached('Förslag Plan.pdf')], outcome))).toHaveLength(count);
});

test.each([
  [[attached('Följebrev Plan.pdf'), attached('Utkast Plan.pdf')], null, 'Skriv: beslutad 3'],
  [[attached('Förslag Budget.pdf'), attached('Utkast Plan.pdf')], '2', 'Skriv: beslutad 3: 2'],
])('I3 of a meeting held here the mend is the command, and asking it is the end of it: %#', (all, number, write) => {
  const meeting = heldOn(all);
  const finding = foundIn(kind, meeting).find(({ quote }) => quote === 'Utkast Plan.pdf');
  const command = { type: 'DecideDocument', item: 3, document: number, url: null } as const;
  expect(finding?.mend).toEqual({ command });
  expect(finding && mendText(finding, meeting, languages.sv)).toBe(
    `${write}, så heter dokumentet ”Plan, beslutad, VNK 2024-04-09.pdf”`,
  );
  const left = foundIn(kind, closed(meeting, command)).map(({ quote }) => quote);
  expect(left).toEqual(number === null ? [] : ['Förslag Budget.pdf']);
});
