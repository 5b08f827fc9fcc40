import mammoth from 'mammoth';
import type { Item } from '../../../src/meeting/summons.ts';
import { item } from '../../support/board.ts';
import { linesIn, minutesOf } from '../document/opened.ts';
import { group, held, olderStyle, seat, summonsOf, type Timed } from '../records/record.ts';

const called = [
  group(
    'Inlandet',
    seat('p1', 'Siv Alm, regional primärvård', { ownItemOnly: true }),
    seat('p2', 'Bo Nyman, Vård och omsorg Ekeby'),
  ),
];

/** The minutes of a meeting with one item: the lines under its heading, and all of it as HTML. */
const opened = async (asked: Partial<Item>, happened: readonly Timed[] = [], older = false) => {
  const head = older ? { style: olderStyle } : {};
  const bytes = await minutesOf(held(summonsOf([item(4, 'Vårdplan', asked)], head, called), happened));
  const lines = await linesIn(bytes);
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return { lines, html, under: lines.slice(lines.findIndex((line) => /^4[.)] /.test(line)) + 1) };
};

const links = [
  ['Presentation Vårdplan, sammanställning för 2023, SNK 2024-04-09', 'after'],
  ['Tjänsteskrivelse SNK medel 2024.pdf', 'before'],
  ['Följebrev Vårdplan.pdf', 'before'],
  ['Förslag Vårdplan 2024.pdf', 'before'],
  ['Uppdragshandling Vårdplan, beslutad, SNK 2024-04-09.pdf', 'before'],
  ['Information om granskning - lathund, SNK 2024-04-09.pdf', 'after'],
  ['Slutrapport Mobil vård 2019', 'before'],
] as const;

describe('an item of the agenda in the finished document', () => {
  test('C7 a presenter keeps the affiliation of the item, the called that of the list', async () => {
    const { lines, under } = await opened({ presenters: [{ name: 'Siv Alm', affiliation: 'Regionen' }] }, [
      [0, { type: 'MeetingOpened' }],
      [1, { type: 'RollCalled', answers: { p1: 'own item', p2: 'present' } }],
      [2, { type: 'ItemStarted', item: 4, letter: null }],
    ]);
    expect(lines).toContain('Siv Alm, regional primärvård – under pres.');
    expect(under).toContain('Föredragande: Siv Alm, Regionen');
    expect(lines.join('\n')).not.toContain('Även närvarande');
  });

  test('E4 an item without kind has no line for it', async () => {
    expect((await opened({ title: 'Info om nytt samråd', body: 'Läget är gott.' })).under).toEqual(['Läget är gott.']);
    expect((await opened({ kind: 'information', body: 'Läget är gott.' })).under).toEqual([
      'Information',
      'Läget är gott.',
    ]);
  });

  test('E6 a slot that only the title told has its minutes and no clock', async () => {
    const slot = { minutes: 15, start: null, end: null };
    expect((await opened({ slot, body: 'Läget är gott.' })).under).toEqual(['(15 minuter)', 'Läget är gott.']);
  });

  test('E11 inner headings are lines of the text, and no headings of the document', async () => {
    const { html } = await opened({
      body: 'Ekonomisk sammanfattning\n\nMedlen räcker.\n\nSlutsatser inför framtiden:\n\n- Utbilda löpande',
    });
    expect(html).toContain(
      '<p>Ekonomisk sammanfattning</p><p>Medlen räcker.</p><p>Slutsatser inför framtiden:</p><ul><li>Utbilda löpande</li></ul>',
    );
  });

  test.each([[false], [true]])('E16 the purpose of a dialogue begins the text (older form: %s)', async (older) => {
    const purpose = 'Dialog utifrån bifogade rapporter och nästa steg.';
    const note = {
      type: 'NoteTaken',
      entry: 'n1',
      kind: 'note',
      item: 4,
      letter: null,
      text: 'Läget redovisas.',
    } as const;
    expect((await opened({ body: purpose }, [[1, note]], older)).under).toEqual([purpose, 'Läget redovisas.']);
  });

  test('E17 an earlier decision is told as it was written, and linked where it was', async () => {
    const body = 'Rapporten anmäldes den 14 februari. Se [punkt 6](https://kusten.example/2023-11-14#p6).';
    expect((await opened({ body })).html).toContain(
      '<p>Rapporten anmäldes den 14 februari. Se <a href="https://kusten.example/2023-11-14#p6">punkt 6</a>.</p>',
    );
  });

  test('I3 a document is printed as the kallelse calls it: renaming it is proposed, never done', async () => {
    const attachments = [{ title: 'Förslag Vårdplan 2024.pdf', url: null, place: 'before' }] as const;
    const { under } = await opened({ attachments }, [
      [1, { type: 'PositionOpened', position: 'b1', item: 4, letters: [], text: 'SNK ställer sig bakom vårdplanen.' }],
      [2, { type: 'PositionAdopted', position: 'b1', outcome: 'as proposed' }],
    ]);
    expect(under).toEqual(['Förslag Vårdplan 2024.pdf', 'Ställningstagande: SNK ställer sig bakom vårdplanen.']);
  });

  test.each(links)('I4 a document of any kind keeps its name and its link: %s', async (title, place) => {
    const { html } = await opened({ attachments: [{ title, url: 'https://kusten.example/1.pdf', place }] });
    expect(html).toContain(`<li><a href="https://kusten.example/1.pdf">${title}</a></li>`);
  });

  test.each([['#'], ['kusten.example'], ['javascript:alert(1)']])(
    'I5 a target that leads nowhere, %s, leaves the name with its host',
    async (url) => {
      const title = 'Presentation Vårdplan (kusten.example)';
      const { html } = await opened({ attachments: [{ title, url, place: 'after' }] });
      expect(html).toContain(`<li>${title}</li>`);
    },
  );

  test('I6 a name of 181 characters is whole, and a link', async () => {
    const title = `Information om ${'granskning '.repeat(20)}`.slice(0, 177).concat('.pdf');
    const { html } = await opened({ attachments: [{ title, url: 'https://kusten.example/1.pdf', place: 'after' }] });
    expect(title).toHaveLength(181);
    expect(html).toContain(`>${title}</a>`);
  });
});
