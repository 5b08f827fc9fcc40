import { item } from '../../support/board.ts';
import { adopted, heldWith, position } from '../live.ts';
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

test.each([
  ['as proposed', 1],
  ['postponed', 0],
] as const)('I3 a meeting held here, the position %s', (outcome, count) => {
  const attachments = [{ title: 'Förslag Plan.pdf', url: 'https://example.org/p.pdf', place: 'before' }] as const;
  const meeting = heldWith(
    { items: [item(3, 'Plan', { attachments })] },
    { ...position, text: 'VNK antar planen.' } as typeof position,
    { ...adopted, outcome } as typeof adopted,
  );
  expect(foundIn(kind, meeting)).toHaveLength(count);
});
