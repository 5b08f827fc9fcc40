import { item } from '../../support/board.ts';
import { heldWith } from '../live.ts';
import { found, foundIn, minutesOf } from '../reviewed.ts';

test('J1 the second of two equal letters takes the next', async () => {
  const [finding, ...others] = await found('duplicate letter', minutesOf('a) Läget', 'Text.', 'a) Frågan', 'Text.'));
  expect(finding).toMatchObject({ place: { item: 4, letter: 'a', line: 24 }, mend: { wording: 'b) Frågan' } });
  expect(others).toEqual([]);
});

test('J1 the same letter in another item is none', () => {
  const sub = { letter: 'a', title: 'Läget', body: '', positions: [] };
  const items = [item(1, 'Ett', { subItems: [sub] }), item(2, 'Två', { subItems: [sub, { ...sub, letter: 'b' }] })];
  expect(foundIn('duplicate letter', heldWith({ items }))).toEqual([]);
});
