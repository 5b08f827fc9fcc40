import JSZip from 'jszip';
import { pageMark, withPageMark } from '../../src/word/page-mark.ts';
import { shownText } from '../../src/word/shown-text.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const header = (text: string): string => `<w:hdr ${w}><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:hdr>`;

/** A Word file with these sections at the ends of its pages, and one header, `header7.xml`, which they may refer to as `rId7`. */
const partsOf = (sections: readonly string[], settings = '') =>
  new Map<string, string>([
    [
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ],
    [
      'word/document.xml',
      `<w:document ${w} ${r}><w:body><w:p><w:r><w:t>Text</w:t></w:r></w:p>${sections
        .map((one, at) => (at < sections.length - 1 ? `<w:p><w:pPr>${one}</w:pPr></w:p>` : one))
        .join('')}</w:body></w:document>`,
    ],
    [
      'word/_rels/document.xml.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="header" Target="header7.xml"/></Relationships>',
    ],
    ['word/header7.xml', header('Rådet')],
    ['word/settings.xml', `<w:settings ${w}>${settings}</w:settings>`],
  ]);

const own = '<w:headerReference w:type="default" r:id="rId7"/>';
const section = (...inside: readonly string[]): string => `<w:sectPr>${inside.join('')}<w:pgSz w:w="1"/></w:sectPr>`;

const headersIn = (parts: ReadonlyMap<string, string>) =>
  [...parts].filter(([path]) => path.startsWith('word/header')).map(([path, xml]) => [path, /<w:t>Utkast</.test(xml)]);

test.each([
  ['has its own header', [section(own)], '', ['word/header7.xml']],
  ['has none', [section()], '', ['word/header1.xml']],
  ['has another first page', [section(own, '<w:titlePg/>')], '', ['word/header1.xml', 'word/header7.xml']],
  ['has a first page like the others', [section(own, '<w:titlePg w:val="0"/>')], '', ['word/header7.xml']],
  ['has other even pages', [section(own)], '<w:evenAndOddHeaders/>', ['word/header1.xml', 'word/header7.xml']],
  ['goes on in a second section', [section(own), section()], '', ['word/header7.xml']],
  ['gets its header in the second section', [section(), section(own)], '', ['word/header1.xml', 'word/header7.xml']],
  [
    'has a first page in its second section',
    [section(own), section('<w:titlePg/>')],
    '',
    ['word/header1.xml', 'word/header7.xml'],
  ],
])('L3 a document that %s bears the mark on every page', (_, sections, settings, expected) => {
  const changed = pageMark(partsOf(sections, settings), 'Utkast');
  expect(headersIn(changed).sort()).toEqual(expected.map((path) => [path, true]));
  // A header that is new is known to the package and to the section.
  const isNew = expected.includes('word/header1.xml');
  expect(changed.has('[Content_Types].xml')).toBe(isNew);
  if (!isNew) return;
  expect(changed.get('[Content_Types].xml')).toContain('PartName="/word/header1.xml"');
  const [, id] = /Id="([^"]+)"[^>]*Target="header1.xml"/.exec(changed.get('word/_rels/document.xml.rels') ?? '') ?? [];
  expect(changed.get('word/document.xml')).toContain(`r:id="${id}"`);
});

const zipped = async (parts: ReadonlyMap<string, string>): Promise<Uint8Array> => {
  const zip = new JSZip();
  for (const [path, xml] of parts) zip.file(path, xml);
  return zip.generateAsync({ type: 'uint8array' });
};

test('L3 a later mark takes the place of the earlier one, and neither is text of the document', async () => {
  const before = await zipped(partsOf([section(own, '<w:titlePg/>')]));
  const draft = (await withPageMark(before, 'Utkast')) ?? before;
  const signed = (await withPageMark(draft, 'Justerad 2026-11-26 av Eva Ek & Bo Al')) ?? before;
  const zip = await JSZip.loadAsync(signed);
  const headers = await Promise.all(zip.file(/header\d/).map((file) => file.async('string')));
  expect(headers).toHaveLength(2);
  for (const xml of headers) {
    expect(xml.match(/<w:sdt>/g)).toHaveLength(1);
    expect(xml).toContain('Justerad 2026-11-26 av Eva Ek &amp; Bo Al');
  }
  const shown = { lines: ['Text', 'Rådet'], pictures: [] };
  expect(await shownText(draft)).toEqual(shown);
  expect(await shownText(signed)).toEqual(shown);
});

test('what is no Word file gets no mark', async () => {
  expect(await withPageMark(new TextEncoder().encode('Utkast'), 'Utkast')).toBeNull();
  expect(await withPageMark(await zipped(new Map([['word/document.xml', '<w:document>']])), 'Utkast')).toBeNull();
});
