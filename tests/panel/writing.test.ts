import { createWritingTeller, type WritingPlace } from '../../src/panel/writing.ts';

const at = (item: number, note: string | null): WritingPlace => ({ item, note });

test('K5 where the person writes is told at the first key, then seldom, and when they leave', () => {
  let now = 0;
  const told: (WritingPlace | null)[] = [];
  const teller = createWritingTeller(
    async (place) => told.push(place),
    () => now,
  );
  teller.left();
  for (; now < 6_000; now += 150) teller.at(at(3, 'n1'));
  expect(told).toEqual([at(3, 'n1'), at(3, 'n1')]);
  // A new text becomes a note, and the person goes on in it.
  teller.at(at(3, null));
  teller.at(at(3, 'n2'));
  teller.left();
  teller.left();
  teller.at(at(3, 'n2'));
  expect(told.slice(2)).toEqual([at(3, null), at(3, 'n2'), null, at(3, 'n2')]);
});

test('K5 a server that does not answer hinders nobody who writes', async () => {
  const teller = createWritingTeller(
    () => Promise.reject(new Error('No network')),
    () => 0,
  );
  teller.at(at(3, 'n1'));
  teller.left();
  await new Promise(setImmediate);
});
