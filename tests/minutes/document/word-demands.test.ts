import { languages } from '../../../src/i18n/languages.ts';
import { minutesContent } from '../../../src/minutes/content/content.ts';
import { renderDocument } from '../../../src/minutes/document/document.ts';
import { defaultTemplate } from '../../../src/minutes/template/default-template.ts';
import { coastMeeting } from '../records/coast.ts';
import { hostileMeeting, hostileTexts } from '../records/hostile.ts';
import { inlandMeeting } from '../records/inland.ts';
import { changed, ownTemplate, savedElsewhere } from '../template/templates.ts';
import { minutesOf, zone } from './opened.ts';
import { wordFaults } from './word-demands.ts';

const set = (template: Uint8Array): Promise<Uint8Array> =>
  renderDocument(minutesContent(coastMeeting, languages.sv, zone), template);

test.each<[string, () => Promise<Uint8Array>]>([
  ['the default template in Swedish', () => defaultTemplate(languages.sv)],
  ['the default template in English', () => defaultTemplate(languages.en)],
  ['minutes in the newer form', () => minutesOf(coastMeeting)],
  ['minutes in the older form', () => minutesOf(inlandMeeting)],
  ['minutes in a template saved by another program', async () => set(await savedElsewhere())],
  ['minutes of hostile text', () => minutesOf(hostileMeeting(hostileTexts.markup))],
])('%s has nothing Word would repair', async (_, made) => {
  expect(await wordFaults(await made())).toEqual([]);
});

test("a board's own template gets nothing Word would repair", async () => {
  const template = await ownTemplate();
  const before = await wordFaults(template);
  expect((await wordFaults(await set(template))).filter((fault) => !before.includes(fault))).toEqual([]);
});

const document = 'word/document.xml';
test.each<[string, string, (xml: string) => string]>([
  ['a bookmark id twice', document, (xml) => xml.replace(/(<w:bookmarkStart [^>]*w:id=")2"/, '$11"')],
  ['a style that is not there', document, (xml) => xml.replace('w:val="Heading1"', 'w:val="Rubrik1"')],
  ['a numbering that is not there', document, (xml) => xml.replace(/(<w:numId w:val=")/, '$199')],
  ['a relationship that is not there', document, (xml) => xml.replace(/(<w:hyperlink [^>]*r:id=")/, '$1x')],
  ['a cell that does not end with a paragraph', document, (xml) => xml.replace('</w:tc>', '<w:tbl/></w:tc>')],
  ['a row that does not fill its table', document, (xml) => xml.replace('<w:gridCol ', '<w:gridCol/><w:gridCol ')],
  ['a prefix nobody declared', document, (xml) => xml.replace('mc:Ignorable="', 'mc:Ignorable="w99 ')],
  ['leads nowhere', 'word/_rels/document.xml.rels', (xml) => xml.replace('styles.xml', 'style.xml')],
  [
    'a part without a type',
    '[Content_Types].xml',
    (xml) => xml.replace('Extension="xml"', 'Extension="yml"').replace('/word/header1.xml', '/word/header9.xml'),
  ],
  [
    'a style name twice',
    'word/styles.xml',
    (xml) => xml.replace('w:val="heading 2"', 'w:val="heading 1"').replace('w:val="Heading 2"', 'w:val="Heading 1"'),
  ],
])('it would be seen: %s', async (fault, path, change) => {
  const faults = await wordFaults(await changed(await minutesOf(coastMeeting), { [path]: change }));
  expect(faults.join('\n')).toContain(fault);
});
