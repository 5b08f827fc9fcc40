import type { Event } from '../../../src/meeting/events.ts';
import { evolve } from '../../../src/meeting/evolve.ts';
import { berg, dahl, given, meetingAfter, underWay } from '../../support/board.ts';

const note = (text: string, item = 3): Event => ({
  type: 'NoteTaken',
  entry: `n${item}`,
  kind: 'note',
  item,
  letter: null,
  text,
});
const opened: Event = { type: 'PositionOpened', position: 'o1', item: 3, letters: [], text: 'VNK noterar planen.' };
const reword = (from: string, to: string, item: number | null = null) => ({ type: 'Reword', item, from, to }) as const;

const texts = (from: string, to: string, ...notes: readonly string[]): readonly string[] =>
  meetingAfter([
    ...underWay,
    ...notes.map((text) => note(text)),
    { type: 'WordingMended', item: 3, from, to },
  ]).entries.map(({ text }) => text);

test.each([
  ['whole words', 'SRO', 'LGS', ['SRO och SROK, SRO.'], ['LGS och SROK, LGS.']],
  [
    'every place',
    'Vårdssamverkan',
    'Vårdsamverkan',
    ['Vårdssamverkan', 'i Vårdssamverkan'],
    ['Vårdsamverkan', 'i Vårdsamverkan'],
  ],
  ['words with marks at their ends', '(15 min) Eva', '', ['Riktlinje (15 min) Eva'], ['Riktlinje']],
  ['words taken away in the middle leave one space', 'inte', '', ['det var inte så'], ['det var så']],
  ['marks that mean something elsewhere', '$& (a.*)', '$1', ['x $& (a.*) y'], ['x $1 y']],
  ['words within the new words', 'kommun', 'kommun i samverkan', ['en kommun'], ['en kommun i samverkan']],
])('%s', (_what, from, to, before, after) => {
  expect(texts(from, to, ...before)).toEqual(after);
});

test('J2 a name is mended wherever the record has it, its bearer included', () => {
  const { summons, people } = meetingAfter([
    ...underWay,
    { type: 'WordingMended', item: null, from: 'Siv Alm', to: 'Siv Almgren' },
  ]);
  expect(summons?.items[4]?.presenters[0]?.name).toBe('Siv Almgren');
  expect(summons?.groups[1]?.seats[1]?.name).toBe('Siv Almgren');
  expect(people['p5']?.name).toBe('Siv Almgren');
});

test('on one item the others stay', () => {
  const { entries, summons } = meetingAfter([
    ...underWay,
    note('Planen', 3),
    note('Planen', 4),
    { type: 'WordingMended', item: 4, from: 'Planen', to: 'Underlaget' },
  ]);
  expect(entries.map(({ text }) => text)).toEqual(['Planen', 'Underlaget']);
  expect(summons?.items[2]?.title).toBe('Vårdplanering');
});

test('what members were asked to confirm stays as it was, and is said to', () => {
  const proposed = given(...underWay, opened);
  expect(proposed.when(dahl, reword('planen', 'förslaget'))).toEqual({ reason: 'words of a position', text: 'planen' });
  expect(proposed.when(dahl, reword('budgeten', 'planen'))).toEqual({ reason: 'words not found', text: 'budgeten' });
});

test('chair and secretary reword, in words that can be stored, on an item there is', () => {
  const noted = given(...underWay, note('Planen'));
  expect(noted.when(dahl, reword('Planen', 'Förslaget'))).toEqual([
    { type: 'WordingMended', item: null, from: 'Planen', to: 'Förslaget' },
  ]);
  expect(noted.when(dahl, reword('Planen', '', 3))).toHaveLength(1);
  expect(noted.when(dahl, reword('Planen', 'Planen'))).toEqual([]);
  expect(noted.when(dahl, reword('Planen', 'Förslaget', 4))).toEqual({ reason: 'words not found', text: 'Planen' });
  expect(noted.when(dahl, reword('Planen', 'Förslaget', 9))).toEqual({ reason: 'no such item', item: 9, letter: null });
  expect(noted.when(dahl, reword(' ', 'x'))).toEqual({ reason: 'text missing' });
  for (const [from, to] of [
    ['Planen', 'x'.repeat(1_001)],
    ['x'.repeat(1_001), 'Planen'],
  ] as const)
    expect(noted.when(dahl, reword(from, to))).toEqual({ reason: 'text too long', limit: 1_000 });
  expect(noted.when(berg, reword('Planen', 'Förslaget'))).toEqual({ reason: 'only chair or secretary' });
});

test('after the close it is a correction, and undo brings the words back', () => {
  const closed: readonly Event[] = [...underWay, note('Planen'), { type: 'MeetingClosed', words: null }];
  const [mark, mended] = [{ type: 'CorrectionMade' }, { type: 'WordingMended', item: null, from: 'Planen', to: 'X' }];
  expect(given(...closed).when(dahl, reword('Planen', 'X'))).toEqual([mark, mended]);
  expect(given(...closed, { type: 'MinutesSignedOff', person: 'p1' }).when(dahl, reword('Planen', 'X'))).toEqual({
    reason: 'signed off',
  });
  const before = [...underWay, note('Planen')];
  const undone = meetingAfter([
    ...before,
    { type: 'WordingMended', item: null, from: 'Planen', to: 'X' },
    { type: 'Undone', decision: before.length + 1 },
  ]);
  expect(undone.entries[0]?.text).toBe('Planen');
});

test('H3 I2 whom a consultation asks and why is mended too, and what a decided document is called, but not what it was', () => {
  const { followUps, decided } = evolve(
    {
      ...meetingAfter(underWay),
      followUps: [
        {
          id: 'u1',
          item: 3,
          what: 'Riktlinje för SRO',
          who: null,
          when: null,
          consultation: { recipients: 'SRO', from: '2024-09-02', until: '2024-10-02', meeting: null, reason: 'Ny SRO' },
        },
      ],
      decided: [{ item: 3, was: { title: 'Förslag SRO', url: null }, title: 'SRO, beslutad', url: null }],
    },
    { seq: 9, decision: 9, at: 0, by: 'u-dahl', event: { type: 'WordingMended', item: 3, from: 'SRO', to: 'LGS' } },
  );
  expect(followUps).toMatchObject([
    { what: 'Riktlinje för LGS', consultation: { recipients: 'LGS', until: '2024-10-02', reason: 'Ny LGS' } },
  ]);
  expect(decided).toMatchObject([{ was: { title: 'Förslag SRO' }, title: 'LGS, beslutad' }]);
});
