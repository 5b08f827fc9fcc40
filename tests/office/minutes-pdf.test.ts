import type { Meeting } from '../../src/meeting/meeting.ts';
import { all, linesIn, minutesOf, partOf } from '../minutes/document/opened.ts';
import { coastMeeting } from '../minutes/records/coast.ts';
import { inlandMeeting } from '../minutes/records/inland.ts';
import { rewritten } from './libreoffice.ts';
import { readPdf, type TaggedPdf } from './tagged-pdf.ts';

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

const both: readonly (readonly [string, Meeting])[] = [
  ['newer', coastMeeting],
  ['older', inlandMeeting],
];
const documents = new Map<string, Uint8Array>();
const pdfs = new Map<string, TaggedPdf>();

beforeAll(async () => {
  for (const [form, meeting] of both) documents.set(form, await minutesOf(meeting));
  const made = await rewritten(Object.fromEntries([...documents].map(([form, docx]) => [`${form}.docx`, docx])), 'pdf');
  for (const [form] of both) pdfs.set(form, await readPdf(made[`${form}.docx`] ?? new Uint8Array()));
});

describe.each(both)('the PDF that LibreOffice makes of minutes in the %s form', (form, meeting) => {
  const pdf = (): TaggedPdf => {
    const made = pdfs.get(form);
    if (!made) throw new Error('no PDF');
    return made;
  };
  const ofType = (type: string): readonly string[] =>
    pdf().elements.flatMap((one) => (one.type === type ? [one.text] : []));
  const count = (type: string): number => pdf().types.filter((one) => one === type).length;

  test('is tagged, in Swedish and has its title', () => {
    expect(pdf()).toMatchObject({ tagged: true, language: 'sv-SE' });
    expect(pdf().title).toContain(`${meeting.summons?.meeting.title} ${meeting.summons?.meeting.body}`);
  });

  test('has one heading for each item, with its number', () => {
    const { items = [], meeting: head } = meeting.summons ?? {};
    const headings = ofType('H1');
    expect(headings.filter((text) => /^\d/.test(text))).toEqual(
      items.map(({ number, title }) => `${head?.style.numbering.replace('1', `${number}`)} ${title}`),
    );
    expect(headings).not.toContain('');
    const lettered = items.flatMap(({ formality, subItems }) =>
      formality === 'reporting' || formality === 'other matters' ? [] : subItems.map(({ title }) => title),
    );
    expect(ofType('H2').map((text) => text.slice(3))).toEqual(lettered);
  });

  test('has its tables with header cells, and its lists as lists', async () => {
    const document = await partOf(documents.get(form) ?? new Uint8Array(), 'word/document.xml');
    const headers = all(document, 'w:tr').filter((row) => all(row, 'w:tblHeader').length > 0);
    expect(count('Table')).toBe(all(document, 'w:tbl').length);
    expect(count('TH')).toBe(headers.flatMap((row) => all(row, 'w:tc')).length);
    expect(count('TH')).toBeGreaterThan(0);
    expect(count('LI')).toBe(all(document, 'w:numPr').length);
    expect(count('LI')).toBeGreaterThan(0);
    // A link that is broken over several lines is a link on each.
    expect(count('Link')).toBeGreaterThanOrEqual(all(document, 'w:hyperlink').length);
  });

  test('says everything the Word file says, in the same order', async () => {
    const said = letters(
      pdf()
        .elements.map(({ text }) => text)
        .join(''),
    );
    let from = 0;
    for (const line of await linesIn(documents.get(form) ?? new Uint8Array())) {
      const at = said.indexOf(letters(line), from);
      expect([line, at >= from]).toEqual([line, true]);
      from = at + letters(line).length;
    }
  });
});
