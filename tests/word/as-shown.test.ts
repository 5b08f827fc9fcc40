import { asShown } from '../../src/word/as-shown.ts';

const run = (text: string, properties = ''): string => `<w:r>${properties}<w:t>${text}</w:t></w:r>`;
const gone = (text: string): string => `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const mark = (style: string): string => `<w:pPr><w:pStyle w:val="${style}"/><w:rPr><w:del w:id="2"/></w:rPr></w:pPr>`;
const styled = (style: string): string => `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
const p = (...inside: readonly string[]): string => `<w:p>${inside.join('')}</w:p>`;

/** What stays of the XML: each paragraph with its style and its text. */
const shown = (xml: string): readonly string[] =>
  [...asShown(`<w:body>${xml}</w:body>`).matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inside = '']) => {
    const style = /<w:pStyle w:val="([^"]*)"/.exec(inside)?.[1] ?? '';
    return `${style}: ${[...inside.matchAll(/<w:t>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')}`;
  });

test.each<[string, string, readonly string[]]>([
  ['deleted text is left out', p(run('Nya '), gone('gamla '), run('planen')), [': Nya planen']],
  ['inserted text is there', p(run('Nya '), `<w:ins w:id="1">${run('planen')}</w:ins>`), [': Nya planen']],
  [
    'moved text stands where it was moved to',
    p(`<w:moveFrom w:id="1">${run('Punkt')}</w:moveFrom>`, run('A')) +
      p(`<w:moveTo w:id="2">${run('Punkt')}</w:moveTo>`),
    [': A', ': Punkt'],
  ],
  [
    'a field is its result',
    p(run('Datum: '), `<w:fldSimple w:instr=" DATE ">${run('12 maj')}</w:fldSimple>`),
    [': Datum: 12 maj'],
  ],
  ['hidden text is left out', p(run('A'), run('hemligt', '<w:rPr><w:vanish/></w:rPr>')), [': A']],
  ['text that is said not to be hidden stays', p(run('A', '<w:rPr><w:vanish w:val="0"/></w:rPr>')), [': A']],
  [
    'the prompt of an empty control is left out, what was written in one stays',
    p(
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Klicka här')}</w:sdtContent></w:sdt>`,
      run('A'),
    ) + p(`<w:sdt><w:sdtPr/><w:sdtContent>${run('Teams')}</w:sdtContent></w:sdt>`),
    [': A', ': Teams'],
  ],
  [
    'tags around text do not take it away',
    p(`<w:smartTag><w:customXml>${run('A')}</w:customXml></w:smartTag>`),
    [': A'],
  ],
  [
    'a deleted paragraph mark joins, in the form of the paragraph that goes on',
    p(mark('a'), run('Trygg ')) + p(styled('b'), run('utskrivning')),
    ['b: Trygg utskrivning'],
  ],
  [
    'so do several, with a bookmark between',
    `${p(mark('a'), run('1'))}<w:bookmarkStart w:id="9"/>${p(mark('b'), run('2'))}${p(run('3'))}`,
    [': 123'],
  ],
  [
    'a paragraph of which all was deleted is gone',
    p(styled('a'), run('A')) + p(mark('a'), gone('B')) + p(styled('a'), run('C')),
    ['a: A', 'a: C'],
  ],
  [
    'the last of a cell goes on in nothing',
    `<w:tbl><w:tr><w:tc>${p(run('A'))}${p(mark('a'), gone('B'))}</w:tc><w:tc>${p(mark('a'), run('C'))}</w:tc></w:tr></w:tbl>`,
    [': A', 'a: C'],
  ],
  [
    'a deleted row is gone',
    `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${p(run('A'))}</w:tc></w:tr><w:tr><w:tc>${p(run('B'))}</w:tc></w:tr></w:tbl>`,
    [': B'],
  ],
  ['a mark for inserting takes nothing away', p('<w:pPr><w:rPr><w:ins w:id="1"/></w:rPr></w:pPr>', run('A')), [': A']],
])('%s', (_, xml, expected) => {
  expect(shown(xml)).toEqual(expected);
});

test('a text box in a paragraph whose mark was deleted is not cut in two', () => {
  const box = `<w:r><w:txbxContent>${p(mark('x'), run('ruta'))}${p(run(' två'))}</w:txbxContent></w:r>`;
  const xml = asShown(`<w:body>${p(mark('a'), run('A'), box)}${p(run('B'))}</w:body>`);
  expect(xml.replace(/<[^>]*>/g, '')).toBe('Aruta tvåB');
  expect(xml.match(/<w:p>/g)).toHaveLength(xml.match(/<\/w:p>/g)?.length ?? 0);
});

test('a document without changes, fields and controls stays as it is', () => {
  const xml = `<w:body>${p(styled('a'), run('A'))}</w:body>`;
  expect(asShown(xml)).toBe(xml);
});
