import { show } from '../../src/cards/show.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import type { Item } from '../../src/meeting/summons.ts';
import { elementsOf, textsOf } from './scenes/reading.ts';
import { shown } from './scenes/scenes.ts';
import { meetings, viewOf } from './scenes/stations.ts';

type Loose = Readonly<Record<string, unknown>>;

/** The meeting with other texts on the item that is on. */
const withTexts = (texts: Partial<Item>): Meeting => {
  const { summons } = meetings.atSix;
  if (!summons) throw new Error('no kallelse');
  const items = summons.items.map((item) => (item.number === 6 ? { ...item, body: '', ...texts } : item));
  return { ...meetings.atSix, summons: { ...summons, items } };
};

/** What the folded part of the item's card holds. */
const folded = (
  texts: Partial<Item>,
): { readonly title: unknown; readonly body: readonly Loose[]; readonly says: readonly string[] } => {
  const card = shown('item 6', viewOf(withTexts(texts)));
  const fold = elementsOf(card).find(({ type }) => type === 'Action.ShowCard');
  const inner = { card: (fold?.['card'] ?? {}) as Loose, summary: '' };
  return { title: fold?.['title'], body: (inner.card['body'] ?? []) as readonly Loose[], says: textsOf(inner) };
};

const table = (...rows: readonly string[]): string => [rows[0], '| --- | --- |', ...rows.slice(1)].join('\n');

test('the item’s card has the texts of the kallelse folded, for everybody, and no button where there are none', () => {
  const { title, says } = folded({
    body: 'Medlen fördelas.\n\nPlanen gäller i *två* år, se [planen](https://exempel.se/plan).',
  });
  expect(title).toBe('Ur kallelsen …');
  expect(says).toEqual(['Medlen fördelas.', 'Planen gäller i två år, se planen.']);
  expect(folded({}).title).toBeUndefined();
});

test('texts of the parts stand under the titles of the parts', () => {
  const part = { positions: [] };
  const subItems = [
    { ...part, letter: 'a', title: 'Barn', body: 'Om barnen.' },
    { ...part, letter: 'b', title: 'Äldre', body: '' },
    { ...part, letter: 'c', title: 'Unga', body: 'Om de unga.' },
  ];
  expect(folded({ body: 'Om alla.', subItems }).says).toEqual([
    'Om alla.',
    'a) Barn',
    'Om barnen.',
    'c) Unga',
    'Om de unga.',
  ]);
});

test('lists keep their marks and numbers', () => {
  expect(folded({ body: '- Ett\n  - Inne\n- Två\n\n1. Först\n2. Sedan' }).says).toEqual([
    ...['– Ett', '◦ Inne', '– Två'],
    ...['1\\. Först', '2\\. Sedan'],
  ]);
});

test('a table is rows of columns: headings and sum in bold, amounts whole, at the right and of one width', () => {
  const { body } = folded({
    body: table('| Insats | Belopp |', '| Team | 3 450 000 kr |', '| Summa | 3 450 000 kr |'),
  });
  const cells = body.map(({ columns }) =>
    (columns as readonly Loose[]).map(({ width, items }) => [width, ...(items as readonly Loose[])] as const),
  );
  expect(body.map(({ type }) => type)).toEqual(['ColumnSet', 'ColumnSet', 'ColumnSet']);
  expect(cells.map((row) => row.map(([, cell]) => cell?.['text']))).toEqual([
    ['Insats', 'Belopp'],
    ['Team', '3\u00a0450\u00a0000\u00a0kr'],
    ['Summa', '3\u00a0450\u00a0000\u00a0kr'],
  ]);
  expect(cells.map((row) => row.map(([, cell]) => cell?.['weight'] === 'bolder'))).toEqual([
    [true, true],
    [false, false],
    [true, true],
  ]);
  expect(new Set(cells.map((row) => row[1]?.[0])).size).toBe(1);
  expect(cells.map((row) => row[1]?.[1]?.['horizontalAlignment'])).toEqual(['right', 'right', 'right']);
});

test('a table too wide for a phone has its rows one below the other, each value with its heading', () => {
  const body = '| Kommun | 2023 | 2024 | 2025 |\n| --- | --- | --- | --- |\n| Ekby | 1 050 000 kr | | 1 200 000 kr |';
  expect(folded({ body }).says).toEqual([
    'Ekby',
    '2023: 1\u00a0050\u00a0000\u00a0kr · 2025: 1\u00a0200\u00a0000\u00a0kr',
  ]);
});

test('text and cells are shown as they were written, whatever signs they hold', () => {
  const body = `Se <b>här</b> {{DATE(2024)}} \\*\\*nu\\*\\*\n\n${table('| a \\| b | c |', '| # x | {{TIME(1)}} |')}`;
  const { says } = folded({ body });
  expect(says).toEqual([
    'Se \\<b>här\\</b> \\{\\{DATE(2024)}} \\*\\*nu\\*\\*',
    ...['a | b', 'c', '\\# x', '\\{\\{TIME(1)}}'],
  ]);
});

test('a text that is too long is cut, and the card says where the rest is', () => {
  const long = folded({ body: 'Ett långt stycke. '.repeat(2_000) });
  expect(long.says).toHaveLength(2);
  expect(long.says[0]).toMatch(/…$/);
  expect(long.says[1]).toBe('Resten står i kallelsen.');
  const rows = folded({
    body: table('| Insats | Belopp |', ...Array.from({ length: 150 }, (_, n) => `| Insats ${n} | ${n} kr |`)),
  });
  expect(rows.body.length).toBeGreaterThan(20);
  expect(rows.says.at(-1)).toBe('Resten står i kallelsen.');
  expect(folded({ body: 'Kort.' }).says).toEqual(['Kort.']);
});

test('an item that is left shows what it came to, and no texts', () => {
  const left = show('item 5', viewOf(withTexts({ body: 'Medlen fördelas.' })));
  expect(left && elementsOf(left).some(({ type }) => type === 'Action.ShowCard')).toBe(false);
});

test('a table of one row, such as a box around a text, is shown however wide it is', () => {
  expect(folded({ body: '| Sammankallande | Kontaktperson |\n| --- | --- |' }).says).toEqual([
    'Sammankallande',
    'Kontaktperson',
  ]);
});
