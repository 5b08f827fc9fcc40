import { heldWith, started } from '../live.ts';
import { found, foundIn, minutesOf } from '../reviewed.ts';

const kind = 'personal identity number';

// Numbers Skatteverket gives out for tests, or made from dates with the right last digit.
test.each([
  ['811218-9876', '811218-••••'],
  ['19811218-9876', '19811218-••••'],
  ['198112189876', '19811218••••'],
  ['8112189876', '811218••••'],
  ['19811278-9873', '19811278-••••'],
  ['811218+9876', '811218+••••'],
  ['0403121239', '040312••••'],
  ['010203 1234', '010203••••'],
  ['811218 9876', '811218••••'],
  ['19811218 - 9876', '19811218-••••'],
  ['811218\u20119876', '811218\u2011••••'],
  ['2 811218-9876', '811218-••••'],
  ['811218-9876 2', '811218-••••'],
])('%s is found and not repeated', async (number, quote) => {
  const [finding, ...others] = await found(kind, minutesOf(`Ärendet rör ${number}, se akten.`));
  expect(finding).toMatchObject({ place: { item: 4, line: 22 }, quote });
  expect(others).toEqual([]);
});

test.each([
  '811218-9877',
  '811318-9870',
  '21 727 449 kr',
  '1 254 013 811 218',
  '0701234567',
  '070-123 45 67',
  '031-811218-9876',
  'VGR 2024-04-09',
  '8112189876543',
  'HSN2024-811218-9876',
  'telefon 0703121236',
  'mobil: 0703121236',
  '811218 9876 54',
  '12 811218 9876',
])('%s is none', async (text) => {
  expect(await found(kind, minutesOf(`Se ${text} i akten.`))).toEqual([]);
});

test('in a note of a meeting held here', () => {
  const note = { type: 'NoteTaken', entry: 'e', kind: 'note', item: 3, letter: null, text: 'Se 811218-9876.' } as const;
  expect(foundIn(kind, heldWith({}, started(3), note)).map(({ place }) => place.item)).toEqual([3]);
});
