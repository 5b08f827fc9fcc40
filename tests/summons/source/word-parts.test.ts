import JSZip from 'jszip';
import { readSummons } from '../../../src/summons/read.ts';
import { p, word } from './word-file.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const headerType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/header';
const paragraphs = (...lines: readonly string[]): string =>
  lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('');

/** The kallelse that is read from a Word file with these headers, by the pages they are for. */
const withHeaders = async (headers: Readonly<Record<string, readonly string[]>>, own: readonly string[]) => {
  const zip = await JSZip.loadAsync(await word(...own.map((line) => p(line)), p('Mötets öppnande', 'agenda')));
  const relations = (await zip.file('word/_rels/document.xml.rels')?.async('string')) ?? '';
  const kinds = Object.keys(headers);
  const listed = kinds.map(
    (kind) => `<Relationship Id="rIdX${kind}" Type="${headerType}" Target="header${kinds.indexOf(kind) + 1}.xml"/>`,
  );
  zip.file('word/_rels/document.xml.rels', relations.replace('</Relationships>', `${listed.join('')}</Relationships>`));
  const document = (await zip.file('word/document.xml')?.async('string')) ?? '';
  const references = kinds.map((kind) => `<w:headerReference w:type="${kind}" r:id="rIdX${kind}"/>`).join('');
  const title = kinds.includes('first') ? '<w:titlePg/>' : '';
  zip.file(
    'word/document.xml',
    document.replace(/<w:sectPr[^>]*>/, (open) => open + references).replace('</w:sectPr>', `${title}</w:sectPr>`),
  );
  for (const [kind, lines] of Object.entries(headers))
    zip.file(`word/header${kinds.indexOf(kind) + 1}.xml`, `<w:hdr ${w}>${paragraphs(...lines)}</w:hdr>`);
  const read = await readSummons(
    { name: 'kallelse.docx', bytes: await zip.generateAsync({ type: 'uint8array' }) },
    '2027-01-15',
  );
  if (!read.ok) throw new Error(read.reason);
  return read.summons.meeting;
};

const head = ['Rådet för god vård (RGV)', 'Kallelse till möte 12 maj 2027 kl. 09.00–11.00', 'Sida 1 (2)'];

test('the header of the pages tells the board and the day, where the text does not', async () => {
  expect(await withHeaders({ default: head }, ['Plats: Teams'])).toMatchObject({
    body: 'Rådet för god vård',
    abbreviation: 'RGV',
    date: '2027-05-12',
    start: '09:00',
    place: 'Teams',
  });
});

test('of a first page with a header of its own only that one is read', async () => {
  const { body, date } = await withHeaders({ first: head, default: ['Arbetsutskottet (AU)'] }, ['Plats: Teams']);
  expect({ body, date }).toEqual({ body: 'Rådet för god vård', date: '2027-05-12' });
});

test('what stands in the text too is read once', async () => {
  const meeting = await withHeaders({ default: head }, [...head.slice(0, 2), 'Plats: Teams']);
  expect(meeting).toMatchObject({ body: 'Rådet för god vård', date: '2027-05-12', place: 'Teams' });
});
