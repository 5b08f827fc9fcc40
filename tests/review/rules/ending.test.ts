import { item, summons } from '../../support/board.ts';
import { heldWith } from '../live.ts';
import { found, foundIn, minutesOf } from '../reviewed.ts';

const text = minutesOf('Ställningstagande: SNK noterar informationen.');
const unsigned = text.slice(0, text.indexOf('Karin Ek    Per Lund'));

test('D7 D9 whole minutes lack neither', async () => {
  expect(await found('next meeting missing', text)).toEqual([]);
  expect(await found('signature missing', text)).toEqual([]);
});

test('D9 nobody signs', async () => {
  expect(await found('signature missing', unsigned)).toHaveLength(1);
});

test.each(['Vid anteckningarna\nEva Dahl', 'Karin Ek, ordförande', 'Justeras:\nKarin Ek'])(
  'D9 signed as %j',
  async (signature) => {
    expect(await found('signature missing', `${unsigned}\n${signature}\n`)).toEqual([]);
  },
);

test('D7 the item of the next meeting says nothing', async () => {
  const silent = text.replace(/Nästa möte är .*\n/, '');
  expect((await found('next meeting missing', silent)).map(({ place }) => place.item)).toEqual([5]);
});

test.each([
  ['Tiden för nästa möte meddelas senare.', 0],
  ['The date of the next meeting will be announced later.', 0],
  ['Ordföranden tackar.', 1],
])('D7 without an item for it, %j gives %i findings', async (words, count) => {
  const last = text.replace(/5\. Nästa möte.*\n/, '5. Avslutning\n').replace(/Nästa möte är .*\n/, `${words}\n`);
  expect(await found('next meeting missing', last)).toHaveLength(count);
});

test('D7 D9 a kallelse lacks neither yet', async () => {
  const kallelse = minutesOf('Information', 'Förslag till ställningstagande: SNK enas.')
    .replaceAll(/.* godkänns\.\n|Frånvarande.*\n/g, '')
    .replace(/5\. Nästa möte[\s\S]*$/, '');
  for (const kind of ['next meeting missing', 'signature missing', 'outcome missing', 'roll call missing'] as const)
    expect(await found(kind, kallelse)).toEqual([]);
});

test('D7 D9 a meeting held here', () => {
  const next = { type: 'NextMeetingSet', date: '2024-06-04', start: null, end: null } as const;
  expect(foundIn('next meeting missing', heldWith({}))).toHaveLength(1);
  expect(foundIn('next meeting missing', heldWith({}, next))).toEqual([]);
  expect(foundIn('signature missing', heldWith({}))).toEqual([]);
});

test('D7 the item of the next meeting is enough where its text, a sub-item or a note says something', () => {
  const next = item(7, 'Nästa möte', { formality: 'next meeting' });
  const ends = (more: object, ...noted: readonly number[]) =>
    foundIn(
      'next meeting missing',
      heldWith(
        { items: [...summons.items, { ...next, ...more }] },
        ...noted.map((number) => {
          const at = { entry: `e${number}`, item: number, letter: null } as const;
          return { type: 'NoteTaken', kind: 'note', text: 'Tiden kommer senare.', ...at } as const;
        }),
      ),
    ).map(({ place }) => place.item);
  expect(ends({})).toEqual([7]);
  expect(ends({}, 6)).toEqual([7]);
  expect(ends({}, 6, 7)).toEqual([]);
  expect(ends({ body: 'Tiden kommer senare.' })).toEqual([]);
  expect(ends({ subItems: [{ letter: 'a', title: 'Höstens möten', body: '', positions: [] }] })).toEqual([]);
});
