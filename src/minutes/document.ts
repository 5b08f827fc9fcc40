import { Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { MinutesContent } from './content.ts';
import { flowOf } from './flow.ts';
import { page, styles } from './looks.ts';
import { stableArchive } from './stable-archive.ts';
import { xmlSafe } from './xml-safe.ts';

const w3cDate = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');

/** What the library leaves out or takes from the clock (ECMA-376 part 2, core properties). */
const withCore = (xml: string, { language, created, modified }: MinutesContent): string =>
  xml
    .replace(/(<dcterms:created[^>]*>)[^<]*/, `$1${w3cDate(created)}`)
    .replace(/(<dcterms:modified[^>]*>)[^<]*/, `$1${w3cDate(modified)}`)
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);

const footer = (word: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [new TextRun({ children: [`${word} `, PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] })],
      }),
    ],
  });

/** The minutes as a Word file (.docx, ISO 29500 transitional). The same content gives the same bytes. */
export const renderDocument = async (content: MinutesContent): Promise<Uint8Array> => {
  const { children, numbering } = flowOf(content.blocks);
  const author = xmlSafe(content.body);
  const document = new Document({
    title: xmlSafe(content.title),
    creator: author,
    lastModifiedBy: author,
    revision: 1,
    styles: styles(content.language),
    numbering: { config: numbering },
    compatibility: { version: 15 },
    sections: [
      {
        properties: { page, titlePage: true },
        headers: {
          default: new Header({
            children: [new Paragraph({ style: 'Header', children: [new TextRun(xmlSafe(content.running))] })],
          }),
        },
        footers: { default: footer(content.page), first: footer(content.page) },
        children,
      },
    ],
  });
  return stableArchive(await Packer.toBuffer(document), (path, xml) =>
    path === 'docProps/core.xml' ? withCore(xml, content) : xml,
  );
};
