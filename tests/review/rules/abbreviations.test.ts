import { review } from '../../../src/review/review.ts';
import { fixed, opened, summons } from '../../support/board.ts';
import { heldWith, meetingAfter, started } from '../live.ts';
import { found, foundIn, materialOf, minutesOf } from '../reviewed.ts';

const kind = 'abbreviation never explained';

test('J11 an abbreviation nobody explains, once where it is first used', async () => {
  expect(await found(kind, minutesOf('Arbetet med FVK går vidare.', '', 'FVK och SIP berörs.'))).toMatchObject([
    { quote: 'FVK', times: 2, place: { item: 4, line: 22 }, mend: null },
    { quote: 'SIP', times: 1, place: { item: 4, line: 24 }, mend: { wording: 'samordnad individuell plan (SIP)' } },
  ]);
});

test('J11 an abbreviation that is a link, in the genitive too', async () => {
  expect(await found(kind, minutesOf('Se [FVK](https://exempel.se/a)s beslut.'))).toMatchObject([{ quote: 'FVK' }]);
});

test.each([
  'Framtidens vårdkedja (FVK) går vidare.',
  'FVK (framtidens vårdkedja) går vidare.',
  'Framtidens vårdkedja, FVK, går vidare.',
  'FVK-avtalet går vidare. FVK står för framtidens vårdkedja.',
  'SNK och IT berörs, se IVO och LSS.',
  'Etapp III går vidare.',
  'Enligt SFS 2025:1, LOU och LOV. PRO och SPF deltar.',
  'VIKTIGT ATT NOTERA.',
  'Se https://example.org/FVK.pdf',
])('J11 none in “%s”', async (text) => {
  expect(await found(kind, minutesOf(text))).toEqual([]);
});

test('J11 none that stand beside a called person, or in the name of a group', async () => {
  const text = minutesOf('FVK och GAT berörs.');
  const beside = text.replace('Per Lund, Regionen', 'Per Lund, FVK Norra').replace('\tBeredning', '\tGAT, beredning');
  expect((await found(kind, text)).map(({ quote }) => quote)).toEqual(['FVK', 'GAT']);
  expect(await found(kind, beside)).toEqual([]);
  const groups = summons.groups.map((group) => ({ ...group, name: `${group.name} FVK` }));
  const note = { type: 'NoteTaken', entry: 'e1', kind: 'note', item: 3, letter: null, text: 'FVK berörs.' } as const;
  const meeting = (called: typeof groups) =>
    meetingAfter([
      { type: 'SummonsReceived', summons: { ...summons, groups: called }, doubts: [], source: '' },
      fixed,
      ...opened,
      note,
    ]);
  expect(foundIn(kind, meeting(groups))).toEqual([]);
  expect(foundIn(kind, meeting([...summons.groups]))).toHaveLength(1);
});

test('J11 in a position of a meeting held here, told on its item', () => {
  const taken = {
    type: 'PositionOpened',
    position: 'b1',
    item: 4,
    letters: [],
    text: 'VNK ger FVK i uppdrag.',
  } as const;
  expect(foundIn(kind, heldWith({}, started(4), taken)).map(({ place }) => place.item)).toEqual([4]);
});

test('J11 a board’s own glossary', async () => {
  const material = await materialOf({ text: minutesOf('Arbetet med FVK och GAT (gemensam adress) går vidare.') });
  const found = review(
    material,
    new Map([
      ['fvk', ''],
      ['gat', 'gemensam arbetstid'],
    ]),
  );
  expect(found.map(({ quote, mend }) => [quote, mend])).toEqual([
    ['GAT (gemensam adress)', { wording: 'GAT (gemensam arbetstid)' }],
  ]);
});

test('J11 an explanation that is not the usual one, in a note', () => {
  const text = 'Teckna PUB-avtal (publiceringsavtal) i god tid.';
  const note = { type: 'NoteTaken', entry: 'e1', kind: 'note', item: 3, letter: null, text } as const;
  expect(foundIn('abbreviation explained otherwise', heldWith({}, started(3), note))).toMatchObject([
    { quote: 'PUB-avtal (publiceringsavtal)', mend: { wording: 'PUB-avtal (personuppgiftsbiträdesavtal)' } },
  ]);
});
