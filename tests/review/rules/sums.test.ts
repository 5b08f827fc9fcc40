import { heldWith, started } from '../live.ts';
import { found, foundIn, minutesOf } from '../reviewed.ts';

const table = (sum: string): readonly string[] => [
  'Fördelning\t',
  'Samordning\t1 650 000 kr',
  'Utbildning\t300 000 kr',
  `Summa\t${sum}`,
];

test('E13 a wrong sum is found at its row and written as it should be', async () => {
  const [finding] = await found('sum does not add up', minutesOf('Information', ...table('1 905 000 kr')));
  expect(finding).toMatchObject({ place: { item: 4, line: 26 }, quote: '1 905 000 kr' });
  expect(finding?.mend).toEqual({ wording: '1\u00a0950\u00a0000\u00a0kr' });
});

test('E13 a right sum is none', async () => {
  expect(await found('sum does not add up', minutesOf('Information', ...table('1 950 000 kr')))).toEqual([]);
});

test('E13 a table in a note', () => {
  const text = '| Post | tkr |\n| --- | --- |\n| A | 1,5 |\n| B | 2,25 |\n| Totalt | 4 |';
  const note = { type: 'NoteTaken', entry: 'e1', kind: 'note', item: 3, letter: null, text } as const;
  const [finding] = foundIn('sum does not add up', heldWith({}, started(3), note));
  expect(finding).toMatchObject({ place: { item: 3 }, quote: '4', added: '3,75' });
});

test('E13 a table with two sums: the second adds up only what stands below the first', () => {
  const rows = ['A | 1', 'B | 2', 'Summa | 3', 'C | 4', 'D | 5'];
  const findingsOf = (sum: string) => {
    const text = ['| Post | tkr |', '| --- | --- |', ...[...rows, `Summa | ${sum}`].map((row) => `| ${row} |`)].join(
      '\n',
    );
    const note = { type: 'NoteTaken', entry: 'e1', kind: 'note', item: 3, letter: null, text } as const;
    return foundIn('sum does not add up', heldWith({}, started(3), note));
  };
  expect(findingsOf('9')).toEqual([]);
  expect(findingsOf('12')).toMatchObject([{ quote: '12', added: '9' }]);
});
