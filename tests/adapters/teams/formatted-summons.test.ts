import { ExternalHyperlink, HeadingLevel, Paragraph, type Table, TextRun } from 'docx';
import { formattedOf } from '../../../src/adapters/teams/incoming/speech.ts';
import { readSummons, type Source } from '../../../src/summons/read.ts';
import { p, t, word } from '../../summons/source/word-file.ts';

const read = async (source: Source) => {
  const imported = await readSummons(source, '2027-01-15');
  if (!imported.ok) throw new Error(imported.reason);
  return { ...imported.summons, told: imported.doubts.map(({ reason, quote }) => [reason, quote]) };
};
const pasted = (html: string) => {
  const written = formattedOf({
    text: 'kallelse',
    attachments: [{ contentType: 'text/html', content: `<p>kallelse</p>${html}` }],
  });
  return read({ text: (written ?? '').replace(/^kallelse\n/, '') });
};
const inWord = async (...children: readonly (Paragraph | Table)[]) =>
  read({ name: 'kallelse.docx', bytes: await word(...children) });

const head = ['Kallelse', 'Samverkansrådet Lindmark (SRL)', 'Datum: 11 februari 2027', 'Tid: 09.00–11.00'];
const heading = (text: string) => new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text)] });
const headWord = () => head.map((text) => p(text));
const headHtml = head.map((text) => `<p>${text}</p>`).join('\r\n');

const kinds: readonly (readonly [name: string, html: string, word: () => readonly (Paragraph | Table)[]])[] = [
  [
    'a list with sub-items',
    '<ol><li>Mötets öppnande</li><li>Rapporter<ol><li>Från kommunerna</li><li><p>Från regionen</p></li></ol></li><li>Nästa möte</li></ol>',
    () => [
      p('Mötets öppnande', 'agenda'),
      p('Rapporter', 'agenda'),
      p('Från kommunerna', 'agenda', 1),
      p('Från regionen', 'agenda', 1),
      p('Nästa möte', 'agenda'),
    ],
  ],
  [
    'a list that text parts',
    '<ol><li>Mötets öppnande</li></ol><p>Information</p><ol start="2"><li>Hemgång</li></ol><p>Föredragande: Eva Ek, Sjö kommun</p><ol start="3"><li>Nästa möte</li></ol>',
    () => [
      p('Mötets öppnande', 'agenda'),
      p('Information'),
      p('Hemgång', 'agenda'),
      p('Föredragande: Eva Ek, Sjö kommun'),
      p('Nästa möte', 'agenda'),
    ],
  ],
  [
    'an agenda in a table, with several lines in a cell',
    '<table><tr><td><b>Nr</b></td><td><b>Ärende</b></td><td><b>Föredragande</b></td></tr><tr><td>1</td><td>Mötets öppnande</td><td></td></tr><tr><td>2</td><td><p>Hemgång</p><p>Läget i länet.</p></td><td><p>Eva Ek</p><p>Bo Lund</p></td></tr><tr><td>3</td><td>Nästa möte</td><td>&nbsp;</td></tr></table>',
    () => [
      t(
        ['**Nr**', '**Ärende**', '**Föredragande**'],
        ['1', 'Mötets öppnande', ''],
        ['2', ['Hemgång', 'Läget i länet.'], ['Eva Ek', 'Bo Lund']],
        ['3', 'Nästa möte', ''],
      ),
    ],
  ],
  [
    'people of one group in a cell that goes on over rows',
    '<p>Kallade:</p><table><tr><th>Område</th><th>Namn</th></tr><tr><td rowspan="2">Norra</td><td>Eva Ek</td></tr><tr><td>Bo Lund</td></tr><tr><td>Södra</td><td>Siv Dal</td></tr></table><p>1. Mötets öppnande</p><p>2. Hemgång</p>',
    () => [
      p('Kallade:'),
      t(['Område', 'Namn'], ['Norra', 'Eva Ek'], ['', 'Bo Lund'], ['Södra', 'Siv Dal']),
      p('1. Mötets öppnande'),
      p('2. Hemgång'),
    ],
  ],
  [
    'headings, and items without numbers in bold',
    '<h1>Dagordning</h1><p><strong>Mötets öppnande</strong></p><p><span style="font-weight:bold">Hemgång </span></p><p>Läget är <b>lugnt</b>.</p><p><b>Nästa möte</b></p>',
    () => [
      heading('Dagordning'),
      p('**Mötets öppnande**'),
      p('**Hemgång**'),
      p('Läget är **lugnt**.'),
      p('**Nästa möte**'),
    ],
  ],
  [
    'a heading in bold above what it introduces, and links',
    '<p>1. Mötets öppnande</p><p>2. Hemgång</p><p><b>Förslag till beslut</b></p><p>Planen antas.</p><p><b>Bilagor</b></p><ul><li><a href="https://exempel.se/plan.pdf" title="x">Plan 2027</a></li></ul><p>3. Nästa möte</p>',
    () => [
      p('1. Mötets öppnande'),
      p('2. Hemgång'),
      p('**Förslag till beslut**'),
      p('Planen antas.'),
      p('**Bilagor**'),
      new Paragraph({
        children: [
          new ExternalHyperlink({ link: 'https://exempel.se/plan.pdf', children: [new TextRun('Plan 2027')] }),
        ],
      }),
      p('3. Nästa möte'),
    ],
  ],
  [
    'a list inside a list below an item',
    '<p>1. Mötets öppnande</p><p>2. Hemgång</p><ul><li>Läget<ul><li>Norra</li><li>Södra</li></ul></li><li>Planen</li></ul><p>3. Nästa möte</p>',
    () => [
      p('1. Mötets öppnande'),
      p('2. Hemgång'),
      p('Läget', 'sections', 1),
      p('Norra', 'bullets', 2),
      p('Södra', 'bullets', 2),
      p('Planen', 'sections', 1),
      p('3. Nästa möte'),
    ],
  ],
];

test.each(kinds)('a kallelse pasted into the chat is read as its Word file is: %s', async (_, html, children) => {
  expect(await pasted(headHtml + html)).toEqual(await inWord(...headWord(), ...children()));
});

test('lines that end inside a paragraph stay lines', async () => {
  const { items } = await pasted(`${headHtml}<p>1. Mötets öppnande<br>2. Hemgång<br>Information<br>3. Nästa möte</p>`);
  expect(items.map(({ title, kind }) => [title, kind])).toEqual([
    ['Mötets öppnande', null],
    ['Hemgång', 'information'],
    ['Nästa möte', null],
  ]);
});

test('the letters and numbers of a list are those it shows', () => {
  const written = formattedOf({
    text: '',
    attachments: [
      {
        contentType: 'text/html',
        content:
          '<p>kallelse</p><ol start="4"><li>Fyra<ol type="i"><li>Ett</li><li>Två</li></ol></li><li value="7">Sju<ol style="list-style-type: lower-alpha"><li>A</li></ol></li></ol>',
      },
    ],
  });
  expect(written).toBe('kallelse\n4. Fyra\n  i) Ett\n  ii) Två\n7. Sju\n  a) A');
});
