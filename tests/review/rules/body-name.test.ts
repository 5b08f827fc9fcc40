import { heldWith, started } from '../live.ts';
import { found, foundIn, minutesOf } from '../reviewed.ts';

test('J7 J8 the body’s name misspelt, with its right spelling', async () => {
  expect(await found('body name misspelt', minutesOf('Samverkkan Norra Kusten träffas.'))).toMatchObject([
    { place: { item: 4, line: 22 }, quote: 'Samverkkan Norra Kusten', mend: { wording: 'Samverkan Norra Kusten' } },
  ]);
});

test.each([
  'Samverkan Norra Kusten och SNK',
  'Samverkan Norra Kustens möte',
  'Samverkan Södra Kusten',
  'samverkan norra kusten',
])('J7 none in “%s”', async (text) => {
  expect(await found('body name misspelt', minutesOf(text))).toEqual([]);
});

test('J7 once where the same item says it again', async () => {
  const text = 'Samverkkan Norra Kusten och Samverkkan Norra Kusten.';
  expect(await found('body name misspelt', minutesOf(text))).toHaveLength(1);
});

test('J7 in a note of a meeting held here', () => {
  const text = 'Vårdsamverkn Norra Kusten ska återkomma.';
  const note = { type: 'NoteTaken', entry: 'e', kind: 'note', item: 3, letter: null, text } as const;
  expect(foundIn('body name misspelt', heldWith({}, started(3), note)).map(({ place }) => place.item)).toEqual([3]);
});
