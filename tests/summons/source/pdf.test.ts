import { deflateSync } from 'node:zlib';
import { readSummons } from '../../../src/summons/read.ts';
import { lines, type PdfPage, pdfFile, pdfOf, stream } from '../../support/files/pdf-file.ts';

const today = '2027-01-15';
const read = (bytes: Uint8Array, name = 'kallelse.pdf') => readSummons({ name, bytes }, today);
const kallelse = [
  'Vårdsamverkan Ekbygden (VEB)',
  'Datum: 11 februari 2027',
  'Tid: 09.00–11.00',
  '',
  '1. Mötets öppnande',
  '',
  '2. Ny rutin',
  'Föredragande: Nadia Karlberg, Region Ekbygden',
] as const;
/** A page that a picture fills, as a scanner makes it. */
const scanned: PdfPage = { drawn: 'q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q' };

test('a kallelse is read from a PDF with text', async () => {
  const imported = await read(pdfFile([{ texts: lines(...kallelse) }]));
  expect(imported).toMatchObject({
    ok: true,
    summons: {
      meeting: {
        body: 'Vårdsamverkan Ekbygden',
        abbreviation: 'VEB',
        date: '2027-02-11',
        start: '09:00',
        end: '11:00',
      },
      items: [
        { number: 1, title: 'Mötets öppnande' },
        { number: 2, title: 'Ny rutin', presenters: [{ name: 'Nadia Karlberg', affiliation: 'Region Ekbygden' }] },
      ],
    },
  });
});

test('labels and file names are lines of their own in a column so narrow that each line looks full', async () => {
  const columns = [72, 169, 267, 364];
  const table = [
    ['Nr', 'Ärende', 'Föredragande', 'Tid'],
    ['1', 'Öppnande', 'Eva Ek', '09.00'],
    ['2', 'Vinterns planer', 'Cia Frost', '09.05'],
    ['', 'Förslag till beslut', 'Dan Ek', ''],
    ['', 'Planen godkänns.', '', ''],
    ['', 'Bilagor', '', ''],
    ['', 'Plan för 2027.pdf', '', ''],
    ['', 'Risker 2027.pdf', '', ''],
    ['3', 'Nästa möte', '', '09.30'],
  ].flatMap((row, at) => row.map((text, column) => ({ text, x: columns[column] ?? 0, size: 9, y: 700 - at * 12 })));
  const imported = await read(
    pdfFile([{ texts: [...lines(...kallelse.slice(0, 3)), ...table.filter(({ text }) => text)] }]),
  );
  expect(imported.ok && imported.summons.items[1]).toMatchObject({
    title: 'Vinterns planer',
    proposal: 'Planen godkänns.',
    presenters: [{ name: 'Cia Frost' }, { name: 'Dan Ek' }],
    attachments: [{ title: 'Plan för 2027.pdf' }, { title: 'Risker 2027.pdf' }],
  });
});

test('a label that is wider than its column stays whole, and a number begins a row of few cells', async () => {
  const columns = [72, 120, 190, 260, 330, 400];
  const table = [
    ['Nr', 'Ärende', 'Typ', 'Föredragan', 'Underlag', 'Tid'],
    ['', '', '', 'de', '', ''],
    ['1', 'Öppnande', '', 'Eva Ek', '', '09.00'],
    ['2', 'Planer', 'Beslut', 'Cia Frost', 'Plan.pdf', '09.05'],
    ['', 'Förslag till', '', '', '', ''],
    ['', 'beslut:', '', '', '', ''],
    ['', 'Antas.', '', '', '', ''],
    ['3', 'Bemanning', 'Information', 'Dan Ek', '', '09.15'],
    ['4', 'Nästa möte', '', '', '', '09.30'],
  ].flatMap((row, at) => row.map((text, column) => ({ text, x: columns[column] ?? 0, size: 9, y: 700 - at * 12 })));
  const imported = await read(
    pdfFile([{ texts: [...lines(...kallelse.slice(0, 3)), ...table.filter(({ text }) => text)] }]),
  );
  expect(imported.ok && imported.summons.items).toMatchObject([
    { title: 'Öppnande', presenters: [{ name: 'Eva Ek' }] },
    { title: 'Planer', proposal: 'Antas.', positions: [], presenters: [{ name: 'Cia Frost' }] },
    { title: 'Bemanning', presenters: [{ name: 'Dan Ek' }], body: '' },
    { title: 'Nästa möte', slot: { start: '09:30' } },
  ]);
});

test('a PDF is known by what it holds, not by its name', async () => {
  const pdf = pdfFile([{ texts: lines(...kallelse) }]);
  expect(await read(pdf, 'kallelse.docx')).toMatchObject({ ok: true });
  expect(await read(Buffer.concat([Buffer.from('\n'), pdf]))).toMatchObject({ ok: true });
});

test('each page without text is told, and an empty one is not', async () => {
  const text = { texts: lines(...kallelse) };
  const imported = await read(pdfFile([text, scanned, { drawn: 'q 1 0 0 1 0 0 cm Q' }, {}, scanned]));
  expect(imported.ok && imported.doubts.slice(0, 3)).toEqual([
    { reason: 'page without text', line: null, quote: '2' },
    { reason: 'page without text', line: null, quote: '3' },
    { reason: 'page without text', line: null, quote: '5' },
  ]);
});

/** A PDF that wants a password: what its owner's and user's keys are is anybody's guess. */
const locked = () =>
  pdfFile(
    [{ texts: lines(...kallelse) }],
    `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
  );

/** Text whose signs the font does not explain, as some printer drivers write it. */
const unexplained = () => pdfFile([{ texts: lines('%&/=?+*#!', '1. ¤%&/()=') }]);

const pageLoop = () =>
  pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 3 /Kids [2 0 R 2 0 R] /Parent 2 0 R >>']);

test.each<[string, () => Uint8Array, string]>([
  ['a password', locked, 'locked'],
  ['pictures only', () => pdfFile([scanned, scanned]), 'pdf without text'],
  ['signs that are no letters', unexplained, 'pdf without letters'],
  ['201 pages', () => pdfFile(Array.from({ length: 201 }, () => ({ texts: lines('1. a') }))), 'pdf too long'],
  ['its first half', () => pdfFile([{ texts: lines(...kallelse) }]).subarray(0, 300), 'pdf broken'],
  ['noise', () => Buffer.from(`%PDF-1.7\n${'x\u0007{}[<>'.repeat(2_000)}`), 'pdf broken'],
  ['a head and nothing else', () => Buffer.from('%PDF-1.7 …'), 'pdf broken'],
  ['something else in a file called PDF', () => Buffer.from('1. Mötets öppnande'), 'pdf broken'],
  ['pages within themselves', pageLoop, 'pdf broken'],
  ['no items', () => pdfFile([{ texts: lines('Hej!') }]), 'nothing recognised'],
])('a PDF with %s is refused for that', async (_, file, reason) => {
  expect(await read(file())).toEqual({ ok: false, reason });
});

test('what is packed is read', async () => {
  const content = 'BT /F1 11 Tf 72 700 Td (1. Ny rutin) Tj 0 -40 Td (2. Ny plan) Tj ET';
  const packed = pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
    stream(deflateSync(content), '/Filter /FlateDecode'),
  ]);
  expect(await read(packed)).toMatchObject({ summons: { items: [{ title: 'Ny rutin' }, { title: 'Ny plan' }] } });
});
