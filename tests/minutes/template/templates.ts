import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import JSZip from 'jszip';
import { languages } from '../../../src/i18n/languages.ts';
import { defaultTemplate } from '../../../src/minutes/template/default-template.ts';

/** A grey picture of 2 × 2 pixels. */
export const logo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAAAAABX3VL4AAAADklEQVR4nGOor6+vBwAFgAH/vVBgNAAAAABJRU5ErkJggg==',
  'base64',
);

/** Repacks a file with parts changed, added (a string where there was none) or removed (null). */
export const changed = async (
  bytes: Uint8Array,
  changes: Readonly<Record<string, ((xml: string) => string) | string | Uint8Array | null>>,
): Promise<Uint8Array> => {
  const zip = await JSZip.loadAsync(bytes);
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) zip.remove(path);
    else if (typeof change === 'function') zip.file(path, change((await zip.file(path)?.async('string')) ?? ''));
    else zip.file(path, change);
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};

export const swedish = (): Promise<Uint8Array> => defaultTemplate(languages.sv);

/** The default template with its document's text changed. */
export const withText = async (change: (xml: string) => string): Promise<Uint8Array> =>
  changed(await swedish(), { 'word/document.xml': change });

/** A paragraph inserted before the line of that tag. */
export const before = (tag: string, xml: string): Promise<Uint8Array> =>
  withText((all) => all.replace(new RegExp(`<w:p>(?:(?!<w:p>).)*\\{${tag}\\}`), (line) => xml + line));

export const p = (inside: string): string => `<w:p>${inside}</w:p>`;
export const r = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;

const swedishIds: Readonly<Record<string, string>> = {
  Heading1: 'Rubrik1',
  Heading2: 'Rubrik2',
  Title: 'Rubrik',
  ListBullet: 'Punktlista',
  Position: 'Stllningstagande',
  Hyperlink: 'Hyperlnk',
  AboutItem: 'Ompunkten',
};

/**
 * The default template as a Swedish Word or LibreOffice saves it: own ids, names in lower case, split tags, no numbering, no unused styles.
 * Modelled on a file saved by LibreOffice 7.4.
 */
export const savedElsewhere = async (): Promise<Uint8Array> => {
  const ids = (xml: string): string =>
    Object.entries(swedishIds).reduce(
      (text, [id, own]) => text.replace(new RegExp(`(?<!w:name w:val=)"${id}"`, 'g'), `"${own}"`),
      xml,
    );
  const without = (xml: string, id: string): string =>
    xml.replace(new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`), '');
  return changed(await swedish(), {
    'word/styles.xml': (xml) =>
      ids(['MinutesTable', 'Presenters', 'LeadIn', 'ListNumber'].reduce(without, xml))
        .replace(/w:name w:val="(Heading \d)"/g, (_, name: string) => `w:name w:val="${name.toLowerCase()}"`)
        .replaceAll(/<w:outlineLvl [^>]*>/g, '')
        .replaceAll('sv-SE', 'en-US'),
    'word/document.xml': (xml) =>
      ids(xml).replace(
        /<w:r><w:t xml:space="preserve">( ?)\{(..)([^}]*)\}<\/w:t><\/w:r>/g,
        '<w:r w:rsidR="00A10F2C"><w:t xml:space="preserve">$1{</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>$2</w:t></w:r><w:r><w:rPr><w:lang w:val="sv-SE"/></w:rPr><w:t>$3</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:t>}</w:t></w:r>',
      ),
    'word/numbering.xml': null,
    'word/_rels/document.xml.rels': (xml) => xml.replace(/<Relationship [^>]*numbering.xml"[^>]*>/, ''),
    '[Content_Types].xml': (xml) => xml.replace(/<Override [^>]*numbering.xml"[^>]*>/, ''),
  });
};

const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });

/** A board's own template: another font and order, wide margins, a logo, a link, facts in a table, a list, and a closing text. */
export const ownTemplate = async (): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      styles: {
        default: {
          document: { run: { font: 'Georgia', size: 22 } },
          heading1: {
            run: { color: '7A1F3D', size: 28, bold: true },
            paragraph: { spacing: { before: 360, after: 80 } },
          },
        },
        paragraphStyles: [
          { id: 'Beslut', name: 'Ställningstagande', basedOn: 'Normal', run: { italics: true, color: '7A1F3D' } },
        ],
      },
      numbering: {
        config: [
          {
            reference: 'own',
            levels: [{ level: 0, format: LevelFormat.LOWER_ROMAN, text: '%1)', alignment: AlignmentType.LEFT }],
          },
        ],
      },
      sections: [
        {
          properties: { page: { size: { width: 11906, height: 16838 }, margin: { left: 2268, right: 2268 } } },
          headers: {
            default: new Header({
              children: [
                new Paragraph({
                  children: [
                    new ImageRun({ type: 'png', data: logo, transformation: { width: 40, height: 40 } }),
                    new TextRun('  Kommunförbundet Norr · {Organ}'),
                  ],
                }),
              ],
            }),
          },
          footers: { default: new Footer({ children: [new Paragraph('{TITEL} {datum}')] }) },
          children: [
            new Paragraph({ text: '{organ}', alignment: AlignmentType.CENTER }),
            new Paragraph({ text: '{titel} den {datum} kl. {tid}', alignment: AlignmentType.CENTER }),
            new Table({
              width: { size: 100, type: WidthType.PERCENTAGE },
              rows: [
                new TableRow({ children: [cell('Var'), cell('{plats}')] }),
                new TableRow({ children: [cell('Förhinder'), cell('{förhinder}')] }),
              ],
            }),
            new Paragraph({ text: 'Dagordning', heading: 'Heading2' }),
            new Paragraph('{punkter}'),
            new Paragraph('{underskrifter}'),
            new Paragraph({ text: 'Protokollet arkiveras.', numbering: { reference: 'own', level: 0 } }),
            new Paragraph({
              children: [
                new ExternalHyperlink({ link: 'https://norr.example/', children: [new TextRun('norr.example')] }),
              ],
            }),
            new Paragraph({ text: 'Kallade', heading: 'Heading2' }),
            new Paragraph('{kallade}'),
          ],
        },
      ],
    }),
  );
