import { heldWith, started } from '../live.ts';
import { found, foundIn, minutesOf } from '../reviewed.ts';

test('J8 a partner with other capitals than elsewhere, the rarer one first told', async () => {
  const text = minutesOf(
    'Föredragande: Maja Lindroth, KustKom',
    'KustKom och Kustkom går vidare. KustKom tackar.',
    'Kustkom.',
  );
  expect(await found('name spelt two ways', text)).toMatchObject([
    { place: { item: 4, line: 23 }, quote: 'Kustkom', other: 'KustKom', mend: { wording: 'KustKom' } },
  ]);
});

test('J8 one spelling, and other names in capitals, are none', async () => {
  const text = minutesOf('KustKom går vidare med KustKom-avtalet och PrimÖR. KUSTKOM tackar.');
  expect(await found('name spelt two ways', text)).toEqual([]);
});

test('J8 in a note of a meeting held here', () => {
  const text = 'KustKom frågar. Kustkom svarar. KustKom tackar.';
  const note = { type: 'NoteTaken', entry: 'e1', kind: 'note', item: 3, letter: null, text } as const;
  expect(foundIn('name spelt two ways', heldWith({}, started(3), note))).toMatchObject([
    { place: { item: 3 }, quote: 'Kustkom' },
  ]);
});
