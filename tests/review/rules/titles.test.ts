import { item } from '../../support/board.ts';
import { heldWith } from '../live.ts';
import { found, foundIn, minutesOf } from '../reviewed.ts';

const titled = (title: string): string => minutesOf('Text.').replace('4. Vårdplanering', `4. ${title}`);

test('E6 a name behind the minutes in a title', async () => {
  expect(await found('internal note in title', titled('Riktlinje (15 min) Eva'))).toMatchObject([
    { place: { item: 4, line: 21 }, quote: '(15 min) Eva', mend: { wording: '4. Riktlinje' } },
  ]);
});

test.each(['Riktlinje (15 min)', 'Riktlinje (15 min), information', 'Plan för vård (äldre)', 'Hur gå vidare?'])(
  'E6 none in “%s”',
  async (title) => {
    expect(await found('internal note in title', titled(title))).toEqual([]);
  },
);

test('E6 a sub-item of a meeting held here', () => {
  const subItems = [{ letter: 'a', title: 'Läget (10 min) Karin', body: '', positions: [] }];
  expect(foundIn('internal note in title', heldWith({ items: [item(1, 'Vård', { subItems })] }))).toMatchObject([
    { place: { item: 1, letter: 'a', line: null }, mend: { wording: 'Läget' } },
  ]);
});
