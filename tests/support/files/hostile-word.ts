import JSZip from 'jszip';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (...texts: readonly string[]): string => `<w:p>${texts.map(run).join('')}</w:p>`;

/** A Word file with this XML. `parts` are added, or replace the parts of the same name. */
export const wordFile = async (body: string, parts: Readonly<Record<string, string>> = {}): Promise<Uint8Array> => {
  const zip = new JSZip();
  const whole = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relationships}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${w}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${w}/>`,
    ...parts,
  };
  for (const [path, xml] of Object.entries(whole)) zip.file(path, xml);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};

/** A kallelse of so many items with so many paragraphs under each. */
export const longSummons = (items: number, paragraphs: number): string =>
  paragraph('Datum: 9 april 2027') +
  Array.from(
    { length: items },
    (_, at) =>
      paragraph(`${at + 1}. Punkt `, `nummer ${at + 1}`) +
      paragraph('Beredningen har gått igenom ', 'underlaget', ' och återkommer.').repeat(paragraphs),
  ).join('');

const cell = (span: string): string => `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${paragraph('x')}</w:tc>`;
const table = (...rows: readonly string[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
const nested = (times: number, open: string, close: string): string =>
  open.repeat(times) + paragraph('x') + close.repeat(times);

/** XML that unfolds into something huge or deep, too much for any reader. A template's `{punkter}` may stand beside it. */
export const tooComplex: Readonly<Record<string, string>> = {
  'tables in tables': nested(20_000, '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'),
  'two hundred thousand levels': nested(200_000, '<w:ins>', '</w:ins>'),
  'levels that never end': '<w:sdt><w:sdtContent>'.repeat(50_000),
  'a hundred thousand paragraphs': paragraph('a').repeat(100_000),
  'a hundred thousand runs': `<w:p>${run('a').repeat(100_000)}</w:p>`,
  'a great many tabs': `<w:p><w:r>${'<w:tab/>'.repeat(400_000)}</w:r></w:p>`,
  'a great many empty paragraphs': '<w:p/>'.repeat(400_000),
  'a great many empty cells': table('<w:tc/>'.repeat(400_000)),
  'an element with very many attributes': `<w:p ${Array.from({ length: 20_000 }, (_, at) => `a${at}="x"`).join(' ')}/>`,
};

/** Tables that are small in the file and huge when laid out. Tables of a template are not laid out. */
export const tooWide: Readonly<Record<string, string>> = {
  'a cell over 200 million columns': table(cell('200000000')),
  'a cell over more columns than any number can say': table(cell('9'.repeat(400))),
  'wide cells that seem to take each other out': table(cell('200000000') + cell('-200000000') + cell('x')),
  'many rows of wide cells': table(...Array.from({ length: 4_000 }, () => cell('62') + cell('1'))),
};

const numbering = `<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1e308"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="${'%1'.repeat(100_000)}"/></w:lvl><w:lvl w:ilvl="-7"/><w:lvl w:ilvl="0.5"><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="4000000000"><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
const inList = (level: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>${run('a')}</w:p>`;

/** Files that state absurd sizes, levels or numbers: they are read as if nothing was stated. */
export const oddSizes: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'a table a light year wide': () =>
    wordFile(
      `${paragraph('1. Öppnande')}<w:tbl><w:tblPr><w:tblW w:w="99999999999999999"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="1e308"/>'.repeat(100)}</w:tblGrid><w:tr><w:tc>${paragraph('x')}</w:tc></w:tr></w:tbl>`,
    ),
  'cells merged down for ever': () =>
    wordFile(
      paragraph('1. Öppnande') +
        table(...Array.from({ length: 300 }, () => '<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>'.repeat(20))),
    ),
  'levels and labels of lists that cannot be': () =>
    wordFile(paragraph('1. Öppnande') + ['-7', '0.5', '4000000000', 'x', '0'].map(inList).join(''), {
      'word/numbering.xml': numbering,
    }),
  'an attribute of millions of characters': () =>
    wordFile(`${paragraph('1. Öppnande')}<w:p w:rsidR="${'a'.repeat(4_000_000)}"/>`),
  'a link of millions of characters': () =>
    wordFile(
      `${paragraph('1. Öppnande')}<w:p>${`<w:hyperlink r:id="h" xmlns:r="${relationships}">${run('x')}</w:hyperlink>`.repeat(500)}</w:p>`,
      {
        'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="h" TargetMode="External" Type="${relationships}/hyperlink" Target="https://a.example/${'('.repeat(4_000_000)}"/></Relationships>`,
      },
    ),
  'carriage returns between tabs': () => wordFile(paragraph(`1. Öppnande a${'&#13;\t'.repeat(50_000)}b`)),
};
