import { Paragraph, Table, TableCell, TableRow } from 'docx';
import { readSummons } from '../../../src/summons/read.ts';
import { p, t, word } from './word-file.ts';

const reading = async (...children: readonly (Paragraph | Table)[]) => {
  const imported = await readSummons({ name: 'kallelse.docx', bytes: await word(...children) }, '2027-01-15');
  if (!imported.ok) throw new Error(imported.reason);
  return { ...imported.summons, doubts: imported.doubts };
};
/** A row of one table, each cell with paragraphs and tables. */
const layout = (...cells: readonly (readonly (Paragraph | Table)[])[]): Table =>
  new Table({
    rows: [new TableRow({ children: cells.map((children) => new TableCell({ children: [...children] })) })],
  });
const end = () => new Paragraph('');
const items = () => [p('1. Mötets öppnande'), p('2. Hemgång'), p('3. Nästa möte')];

describe('a table that lays out the page', () => {
  it('holds the head in its cells, and a table of facts', async () => {
    const {
      meeting,
      items: read,
      doubts,
    } = await reading(
      p('Kallelse'),
      layout(
        [p('Samverkansrådet Lindmark (SRL)'), p('Datum: 12 maj 2027'), p('Tid: 09.00–11.00')],
        [t(['Plats', 'Teams'], ['Sekreterare', 'Bo Viklund']), end()],
      ),
      ...items(),
    );
    expect(meeting).toMatchObject({
      body: 'Samverkansrådet Lindmark',
      abbreviation: 'SRL',
      date: '2027-05-12',
      start: '09:00',
      place: 'Teams',
    });
    expect(read).toHaveLength(3);
    expect(doubts).toEqual([]);
  });

  it('holds the agenda in a table of its own', async () => {
    const { items: read } = await reading(
      p('Samverkansrådet Lindmark (SRL)'),
      p('Datum: 12 maj 2027'),
      layout(
        [
          p('Dagordning'),
          t(
            ['Nr', 'Ärende', 'Föredragande'],
            ['1', 'Mötets öppnande', ''],
            ['2', 'Hemgång', 'Cia Frost'],
            ['3', 'Nästa möte', ''],
          ),
          end(),
        ],
        [end()],
      ),
    );
    expect(read.map(({ title, presenters }) => [title, ...presenters.map(({ name }) => name)])).toEqual([
      ['Mötets öppnande'],
      ['Hemgång', 'Cia Frost'],
      ['Nästa möte'],
    ]);
  });

  it('has several facts below each other in a cell beside the title', async () => {
    const { meeting, doubts } = await reading(
      t([
        ['Kallelse', 'Samverkansrådet Lindmark (SRL)'],
        ['Datum: 12 maj 2027', 'Plats: Teams'],
      ]),
      ...items(),
    );
    expect(meeting).toMatchObject({ body: 'Samverkansrådet Lindmark', date: '2027-05-12', place: 'Teams' });
    expect(doubts).toEqual([]);
  });
});

test('a table in a row of the agenda is kept in its item, a line for each row', async () => {
  const row = (...cells: readonly (string | Table)[]): TableRow =>
    new TableRow({
      children: cells.map((cell) => new TableCell({ children: typeof cell === 'string' ? [p(cell)] : [cell, end()] })),
    });
  const agenda = new Table({
    rows: [
      row('Nr', 'Ärende', 'Underlag'),
      row('1', 'Mötets öppnande', ''),
      row('2', 'Budget', t(['Larm', '200'], ['Resor', '300'])),
      row('3', 'Nästa möte', ''),
    ],
  });
  const { items: read } = await reading(p('Datum: 12 maj 2027'), agenda);
  expect(JSON.stringify(read[1])).toMatch(/Larm +200.*Resor +300/);
  expect(read).toHaveLength(3);
});
