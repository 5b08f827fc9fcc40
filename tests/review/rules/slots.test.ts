import { heldWith } from '../live.ts';
import { found, foundIn, minutesOf } from '../reviewed.ts';

const taken = 'Ställningstagande: SNK noterar informationen.';
/** Minutes with an item for each slot, from item 5 on; a pause stands between two items. */
const items = (...lines: readonly string[]): string => {
  const slots = lines.map((line, at) => {
    const number = 5 + lines.slice(0, at).filter((one) => !one.includes('PAUS')).length;
    return line.includes('PAUS') ? `\n${line}` : `\n${number}. Ärende\nInformation\n${line}\n${taken}`;
  });
  return minutesOf(taken, ...slots).replace(
    '5. Nästa',
    `${5 + lines.filter((one) => !one.includes('PAUS')).length}. Nästa`,
  );
};

test('J9 a pause the times do not count, with all the times after it', async () => {
  const text = items(
    '(5 minuter, kl. 10.20 - 10.25)',
    '- (PAUS 15 min)',
    '(5 minuter, kl. 10.25 – 10.30)',
    '(5 minuter, kl. 10.30- 10.35)',
  );
  expect(await found('pause not in the slots', text)).toMatchObject([
    {
      place: { item: 6 },
      quote: '10.25–10.30',
      minutes: 15,
      planned: [
        { item: 6, start: '10:40', end: '10:45' },
        { item: 7, start: '10:45', end: '10:50' },
      ],
    },
  ]);
});

test('J9 a pause the times count is none', async () => {
  const text = items('(5 minuter, kl. 10.20 - 10.25)', '- (PAUS 15 min)', '(5 minuter, kl. 10.40 – 10.45)');
  expect(await found('pause not in the slots', text)).toEqual([]);
});

test.each([
  ['slot does not add up', ['(5 minuter, kl. 10.20 - 10.30)'], 5],
  ['slots overlap', ['(10 minuter, kl. 10.20 - 10.30)', '(5 minuter, kl. 10.25 - 10.30)'], 6],
  ['meeting end passed', ['(10 minuter, kl. 10.55 - 11.05)'], 5],
] as const)('E5 %s', async (kind, slots, item) => {
  expect((await found(kind, items(...slots))).map(({ place }) => place.item)).toEqual([item]);
});

test('E5 a slot that does not add up is told with the minutes its times make, and is mended at its end', async () => {
  expect(await found('slot does not add up', items('(5 minuter, kl. 10.20 - 10.30)'))).toMatchObject([
    { quote: '10.20–10.30', minutes: 5, span: 10, mend: { wording: '10.20–10.25' } },
  ]);
});

test('E5 a slot whose times are written otherwise than we print them is told at the heading of its item', async () => {
  const text = items('(10 minuter, kl. 9 - 9.30)\nEtt exempel.');
  const heading = text.split('\n').indexOf('5. Ärende') + 1;
  expect((await found('slot does not add up', text)).map(({ place }) => place.line)).toEqual([heading]);
});

test('slots of a meeting over midnight follow on each other', async () => {
  const night = items(
    '(20 minuter, kl. 23.30 - 23.50)',
    '(20 minuter, kl. 23.50 - 00.10)',
    '(15 minuter, kl. 00.10 - 00.25)',
  );
  for (const kind of ['slot does not add up', 'slots overlap', 'meeting end passed'] as const)
    expect(await found(kind, night.replace(/Tid: [^\n]*/, 'Tid: 23.30-00.30'))).toEqual([]);
});

test('E5 slots that follow, or leave a gap, are none', async () => {
  const text = items(
    '(10 minuter, kl. 10.20 - 10.30)',
    '(5 minuter, kl. 10.30-10.35)',
    '(5 minuter, kl. 10.45 – 10.50)',
  );
  for (const kind of ['slot does not add up', 'slots overlap', 'pause not in the slots', 'meeting end passed'] as const)
    expect(await found(kind, text)).toEqual([]);
});

test('J9 the kallelse of a meeting held here', () => {
  const head = { pauses: [{ afterItem: 3, minutes: 10 }] };
  expect(foundIn('pause not in the slots', heldWith({ head })).map(({ place }) => place)).toEqual([
    { item: 4, letter: null, line: null },
  ]);
});
