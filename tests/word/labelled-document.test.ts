import { withLabels } from '../../src/word/labelled-document.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const numbering = `<w:numbering ${w}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:lvlText w:val="%1 &amp;"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
const styles = `<w:styles ${w}><w:style w:styleId="Lista"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`;

const labelled = (document: string): string => withLabels({ document, numbering, styles });
const label = (text: string): string => `<w:r><w:t xml:space="preserve">\ue000${text} &amp;\ue0010 1 </w:t></w:r>`;
const list = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
const styled = "<w:pPr><w:pStyle w:val='Lista' /></w:pPr>";
const text = '<w:r><w:t>a</w:t></w:r>';

test.each([
  [
    'a list',
    `<w:p>${list}${text}</w:p><w:p>${list}${text}</w:p>`,
    `<w:p>${list}${label('1')}${text}</w:p><w:p>${list}${label('2')}${text}</w:p>`,
  ],
  [
    'a style',
    `<w:p w:rsidR="00 > 1">${styled}${text}</w:p>`,
    `<w:p w:rsidR="00 > 1">${styled}${label('1')}${text}</w:p>`,
  ],
  ['no list', `<w:p><w:pPr/>${text}</w:p>`, `<w:p><w:pPr/>${text}</w:p>`],
  [
    'a paragraph without text, which counts',
    `<w:p>${list}</w:p><w:p>${list}${text}</w:p>`,
    `<w:p>${list}</w:p><w:p>${list}${label('2')}${text}</w:p>`,
  ],
  ['an empty paragraph', `<w:p/><w:p>${list}${text}</w:p>`, `<w:p/><w:p>${list}${label('1')}${text}</w:p>`],
  [
    'a paragraph in a text box of another, which comes after it',
    `<w:p>${list}<w:r><w:txbxContent><w:p>${list}${text}</w:p></w:txbxContent></w:r>${text}</w:p>`,
    `<w:p>${list}${label('1')}<w:r><w:txbxContent><w:p>${list}${label('2')}${text}</w:p></w:txbxContent></w:r>${text}</w:p>`,
  ],
  [
    'a list the paragraph was once in',
    `<w:p><w:pPr><w:pPrChange>${list}</w:pPrChange></w:pPr>${text}</w:p>`,
    `<w:p><w:pPr><w:pPrChange>${list}</w:pPrChange></w:pPr>${text}</w:p>`,
  ],
  ['what is commented out', `<!--<w:p>${list}-->${text}`, `<!--<w:p>${list}-->${text}`],
])('numbers stand as Word shows them: %s', (_, document, expected) => expect(labelled(document)).toBe(expected));
