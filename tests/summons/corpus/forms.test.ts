import { reading } from '../reading.ts';
import { otherLanguages } from './other-languages.ts';
import { type Form, summaryOf } from './summary.ts';
import { swedishFormal } from './swedish-formal.ts';
import { swedishHeads } from './swedish-heads.ts';
import { swedishLists } from './swedish-lists.ts';
import { swedishTables } from './swedish-tables.ts';
import { swedishText } from './swedish-text.ts';

const forms: readonly Form[] = [
  ...swedishText,
  ...swedishFormal,
  ...swedishHeads,
  ...swedishLists,
  ...swedishTables,
  ...otherLanguages,
];
const clean = forms.filter(({ doubts }) => doubts === undefined);
const right: string[] = [];

afterAll(() => {
  process.stdout.write(`Forms of kallelser read right: ${right.length} of ${forms.length}\n`);
});

test.each(forms)('a kallelse of this form is read: $name', async ({ name, text, reads, doubts = [] }) => {
  const read = await reading(text);
  expect(summaryOf(read)).toBe(reads);
  expect(read.told).toEqual(doubts);
  right.push(name);
});

test(`of ${clean.length} kallelser of known forms without faults, none gives a doubt`, async () => {
  expect(clean.length).toBeGreaterThanOrEqual(20);
  const told = await Promise.all(clean.map(async ({ text }) => (await reading(text)).told));
  expect(told.filter((doubts) => doubts.length > 0)).toEqual([]);
});
