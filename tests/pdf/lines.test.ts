import { layout } from '../../src/pdf/lines/layout.ts';
import { readPdf } from '../../src/pdf/read-pdf.ts';
import { lines, type PdfPage, type Placed, pdfFile } from '../support/files/pdf-file.ts';
import { linesOf, shown } from './told.ts';

const read = (...pages: readonly PdfPage[]) => linesOf(pdfFile(pages));
const told = async (...pages: readonly PdfPage[]) => (await read(...pages)).map(shown);
/** Texts beside each other, a row each. */
const rows = (columns: readonly number[], texts: readonly (readonly string[])[], from = 770): readonly Placed[] =>
  texts.flatMap((row, at) =>
    row.flatMap((text, column) => (text === '' ? [] : [{ text, x: columns[column] ?? 0, y: from - at * 13 }])),
  );

const full = 'Nämnden beslutade att gå vidare med arbetet kring samordnad vård och omsorg för alla';

test('a wrapped paragraph is one line, and what would have had room on it is not part of it', async () => {
  expect(await told({ texts: lines(full, 'äldre i länets kommuner.', 'Ny rutin', 'Ny plan') })).toEqual([
    `${full} äldre i länets kommuner.`,
    'Ny rutin',
    'Ny plan',
  ]);
});

test('a paragraph goes on over a page break, also below what stands on every page', async () => {
  const head = { text: 'Protokoll 2027', x: 72, y: 810 };
  const foot = (page: number): Placed => ({ text: `Sida ${page} (2)`, x: 480, y: 30 });
  expect(
    await told(
      { texts: [head, { text: full, x: 72, y: 90 }, foot(1)] },
      { texts: [head, { text: 'äldre i länets kommuner.', x: 72, y: 770 }, foot(2)] },
    ),
  ).toEqual([`${full} äldre i länets kommuner.`]);
});

test.each([
  ['a hyphen that divides a word', 'och stöd för samord-', 'nad vård.', 'samordnad vård.'],
  ['a hyphen before och', 'och stöd för hälso-', 'och sjukvård.', 'hälso- och sjukvård.'],
  ['a hyphen after an abbreviation', 'och stöd för hela VEB-', 'mötet.', 'VEB-mötet.'],
  ['a hyphen of a compound that stands elsewhere', 'Nord-sydlig och stöd nord-', 'sydlig.', 'nord-sydlig.'],
  ['a slash', 'och stöd för region/', 'kommun.', 'region/kommun.'],
])('%s at the end of a line is read as it was meant', async (_, first, second, end) => {
  const before = 'Nämnden beslutade att gå vidare med arbetet Nord-sydlig nord-sydlig i länet och';
  const [whole] = await told({ texts: lines(`${before} ${first}`, second) });
  expect(whole?.endsWith(end)).toBe(true);
});

test('tables close to each other, with columns of their own, are two', async () => {
  const people = rows(
    [72, 300],
    [
      ['Närvarande', 'Frånvarande'],
      ['Eva Ek', 'Siv Dal'],
      ['Bo Lund', ''],
    ],
  );
  const items = rows(
    [72, 112, 360, 470],
    [
      ['Nr', 'Ärende', 'Föredragande', 'Tid'],
      ['1', 'Mötets öppnande', 'Eva Ek', '09.00'],
      ['2', 'En plan för hela den kommande vintern i länet', 'Bo Lund', '09.05'],
    ],
    718,
  );
  expect((await told({ texts: [...people, ...items] })).slice(-3)).toEqual([
    'Nr | Ärende | Föredragande | Tid',
    '1 | Mötets öppnande | Eva Ek | 09.00',
    '2 | En plan för hela den kommande vintern i länet | Bo Lund | 09.05',
  ]);
});

test('texts in columns are cells, and a wrapped cell is whole', async () => {
  const texts = rows(
    [72, 300],
    [
      ['Norra Ekbygden', 'Kommunförbundet Ekbygden'],
      ['Karin Almgren, Almköping', 'Anders Bergvall (vice ordförande)'],
      ['Johan Wikström, Källans vårdcentral,', 'Sofia Lindahl'],
      ['regional primärvård', ''],
      ['Eva Nyqvist, Sjötorp', 'Vakant'],
    ],
  );
  expect(await told({ texts })).toEqual([
    'Norra Ekbygden | Kommunförbundet Ekbygden',
    'Karin Almgren, Almköping | Anders Bergvall (vice ordförande)',
    'Johan Wikström, Källans vårdcentral, regional primärvård | Sofia Lindahl',
    'Eva Nyqvist, Sjötorp | Vakant',
  ]);
});

test('several lines of one cell stay in it, where the rows of the table stand apart', async () => {
  const at = (x: number, y: number, text: string): Placed => ({ text, x, y });
  const texts = [
    ...[at(72, 700, 'Norra'), at(250, 700, 'Tora Holm'), at(250, 687, 'Bo Nyman')],
    ...[at(72, 667, 'Inlandet'), at(250, 667, 'Gun Wik')],
    ...[at(72, 647, 'Beredning'), at(250, 647, 'Eva Dahl')],
  ];
  expect(await told({ texts })).toEqual(['Norra | Tora Holm / Bo Nyman', 'Inlandet | Gun Wik', 'Beredning | Eva Dahl']);
});

test('a table goes on over a page break, and its repeated head is said once', async () => {
  const head = ['Insats', 'Belopp'];
  const first = rows([72, 400], [head, ['Utbildning', '1 200 000 kr'], ['Mobila team', '450 000 kr']], 120);
  const second = rows([72, 400], [head, ['Uppföljning', '350 000 kr']]);
  const read2 = await read({ texts: first }, { texts: second });
  expect(read2.map(shown)).toEqual([
    'Insats | Belopp',
    'Utbildning | 1 200 000 kr',
    'Mobila team | 450 000 kr',
    'Uppföljning | 350 000 kr',
  ]);
  expect(read2.map(({ gap }) => gap)).toEqual([true, false, false, false]);
});

test('bullets are bullets, whatever sign stands for them', async () => {
  const texts = [
    { text: '•', x: 72, y: 700 },
    { text: 'Ny rutin', x: 90, y: 700 },
    { text: '– Ny plan', x: 72, y: 680 },
    { text: 'o', x: 90, y: 660 },
    { text: 'Underpunkt', x: 108, y: 660 },
  ];
  const bullets = await read({ texts });
  expect(bullets.map(shown)).toEqual(['• Ny rutin', '• Ny plan', '• Underpunkt']);
  expect(bullets.map(({ indent }) => indent)).toEqual([0, 0, 2]);
});

test('a footnote follows what it belongs to', async () => {
  const texts = [
    { text: 'Birgitta Hallgren', x: 72, y: 700 },
    { text: '1', x: 151, y: 704, size: 6 },
    { text: 'Karin Almgren', x: 72, y: 660 },
    { text: '1', x: 72, y: 104, size: 5 },
    { text: 'ersätter Gunvor Åkerblad', x: 76, y: 100, size: 9 },
  ];
  expect(await told({ texts })).toEqual(['Birgitta Hallgren¹', '¹ ersätter Gunvor Åkerblad', 'Karin Almgren']);
});

test('bold text, larger letters and space are known', async () => {
  const texts: readonly Placed[] = [
    { text: 'Kallelse', x: 72, y: 770, size: 20 },
    { text: 'Datum: ', x: 72, y: 740, bold: true },
    { text: '11 februari 2027 i det stora rummet på tredje våningen', x: 112, y: 740 },
    { text: 'Alla är välkomna', x: 72, y: 726 },
  ];
  const [title, date, welcome] = await read({ texts });
  expect([title?.heading, date?.heading]).toEqual([1, null]);
  expect(date?.runs.map(({ bold }) => bold)).toEqual([true, false]);
  expect([date?.gap, welcome?.gap]).toEqual([true, false]);
});

test('only addresses of the web and of mail become links, on the words they lie on', async () => {
  const area = [130, 695, 172, 712] as const;
  const text = { text: 'Se underlag rapporten och kom', x: 72, y: 700 };
  const linked = async (action: string) => {
    const [line] = await read({ texts: [text], links: [{ area, action }] });
    return line?.runs.map(({ text: said, href }) => (href === null ? said : `[${said}](${href})`)).join('');
  };
  expect(await linked('/S /URI /URI (https://a.example/x)')).toBe(
    'Se underlag [rapporten ](https://a.example/x)och kom',
  );
  for (const action of [
    '/S /URI /URI (javascript:alert)',
    '/S /URI /URI (file:///etc/passwd)',
    '/S /Launch /F (program.exe)',
    '/S /JavaScript /JS (app.alert)',
  ])
    expect(await linked(action)).toBe('Se underlag rapporten och kom');
});

test.each([90, 180, 270] as const)('a page that lies turned by %d degrees is read upright', async (rotate) => {
  const turns = { 90: '0 1 -1 0 595 0', 180: '-1 0 0 -1 595 842', 270: '0 -1 1 0 0 842' };
  const drawn = `q ${turns[rotate]} cm BT /F1 11 Tf 1 0 0 1 100 500 Tm (1. Forsta) Tj ET BT /F1 11 Tf 1 0 0 1 100 480 Tm (2. Andra) Tj ET Q`;
  expect(await told({ drawn, rotate })).toEqual(['1. Forsta', '2. Andra']);
  expect(await told({ drawn })).toEqual(['1. Forsta', '2. Andra']);
});

test('reading stops where there is more text than is wanted', async () => {
  const file = pdfFile(Array.from({ length: 3 }, () => ({ texts: lines(full) })));
  expect(await readPdf(file, full.length * 2)).toBe('too much text');
  expect(await readPdf(file, full.length * 3)).toMatchObject({ pagesWithoutText: [] });
});

test.each<[string, (at: number) => readonly [left: number, base: number]]>([
  ['one line', (at) => [at * 10, 100]],
  ['one column', (at) => [72, at * 12]],
  ['two columns', (at) => [at % 2 === 0 ? 72 : 300, (at >> 1) * 12]],
])('a page with 150,000 texts on %s is read', (_, place) => {
  const pieces = Array.from({ length: 150_000 }, (_none, at) => {
    const [left, base] = place(at);
    return { text: '1. a', left, right: left + 5, base, size: 10, bold: false, italic: false, href: null, tag: null };
  });
  expect(layout([{ width: 595, height: 842, pieces, blank: false }]).length).toBeGreaterThan(0);
});
