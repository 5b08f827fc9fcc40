import { writeFileSync } from 'node:fs';
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
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
import { columns, footnote, head, items } from './kallelse.mjs';

// Makes the sample kallelser, in the newer form (1. a) and kinds) and in the older (1) a. and times in the titles), as text and as Word.
// Run from the project's root: node samples/make.mjs

const letter = (at) => String.fromCharCode(97 + at);
const groups = columns.flat();
const rows = Array.from(
  { length: Math.max(...columns.map((column) => column.flatMap((g) => [g.name, ...g.seats]).length)) },
  (_, row) =>
    columns.map(
      (column) =>
        column.flatMap((group) => [{ text: group.name, bold: true }, ...group.seats.map(([text]) => ({ text }))])[
          row
        ] ?? { text: '' },
    ),
);

const newer = () => [
  'Kallelse',
  '',
  head.body,
  '',
  `Datum: ${head.date}`,
  '',
  `Tid: ${head.time}`,
  '',
  `Plats: ${head.place}`,
  '',
  `Inbjudna: ${head.invited}`,
  '',
  'Kallade: Se nedan',
  '',
  ...rows.map((row) => row.map(({ text }) => text).join('\t')),
  '',
  footnote,
  '',
  ...items.flatMap((item, at) => [
    `${at + 1}. ${item.title}`,
    '',
    ...(item.kind ? [item.kind, ''] : []),
    ...(item.slot ? [`(${item.slot[0]} minuter, kl. ${item.slot[1]} – ${item.slot[2]})`, ''] : []),
    ...(item.presenters ? [`Föredragande: ${item.presenters}`, ''] : []),
    ...(item.attachments ?? []).flatMap(({ title, url }) => [`- [${title}](${url})`, '']),
    ...(item.proposal ? [`Förslag till ställningstagande: ${item.proposal}`, ''] : []),
    ...(item.text ?? []).flatMap((text) => [text, '']),
    ...(item.table ? [...item.table.map((row) => row.join('\t')), ''] : []),
    ...(item.subItems ?? []).flatMap((text, sub) => [`${letter(sub)}) ${text}`, '']),
    ...(item.pause ? [`- (PAUS ${item.pause} min)`, ''] : []),
  ]),
];

const older = () => [
  'Kallelse',
  '',
  head.body,
  '',
  `Tid: den ${head.date} kl. ${head.time}, ${head.place}`,
  '',
  `Inbjudna: ${head.invited}`,
  '',
  'Förhinder: Lars Grönwall.',
  '',
  'Kallade:',
  '',
  ...groups.flatMap((group) => [group.name, ...group.seats.map(([text, brief]) => `- ${brief ?? text}`), '']),
  footnote,
  '',
  ...items.flatMap((item, at) => [
    `${at + 1}) ${item.older ?? item.title}${item.slot ? ` (${item.slot[0]} min)` : ''}`,
    '',
    ...(item.presenters ? [`Föredragande: ${item.presenters}`] : []),
    ...(item.attachments ?? []).map(({ title }) => `Bilaga: ${title}`),
    ...(item.proposal ? [`Förslag till ställningstagande: ${item.proposal}`] : []),
    ...(item.text ?? []),
    ...(item.table ? item.table.map((row) => row.join('\t')) : []),
    ...(item.subItems ?? []).map((text, sub) => `${letter(sub)}. ${text}`),
    ...(item.pause ? [`PAUS ${item.pause} min`] : []),
    '',
  ]),
];

const paragraph = (text, options = {}) =>
  new Paragraph({ spacing: { after: 120 }, ...options, children: [new TextRun({ text, bold: options.bold })] });
const labelled = (label, text) =>
  new Paragraph({
    spacing: { after: 120 },
    children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(text)],
  });
const linked = ({ title, url }) =>
  new Paragraph({
    bullet: { level: 0 },
    spacing: { after: 120 },
    children: [new ExternalHyperlink({ link: url, children: [new TextRun({ text: title, style: 'Hyperlink' })] })],
  });
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const table = (lines, bordered) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: bordered
      ? undefined
      : { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: lines.map(
      (row, at) =>
        new TableRow({
          tableHeader: bordered && at === 0,
          children: row.map(
            ({ text, bold }) =>
              new TableCell({
                children: [new Paragraph({ children: [new TextRun({ text, bold: bold || (bordered && at === 0) })] })],
              }),
          ),
        }),
    ),
  });
const cells = (row) => row.map((text) => ({ text }));
const title = (text) =>
  new Paragraph({ heading: HeadingLevel.TITLE, spacing: { after: 200 }, children: [new TextRun(text)] });

const newerWord = () => [
  title('Kallelse'),
  paragraph(head.body, { bold: true }),
  labelled('Datum', head.date),
  labelled('Tid', head.time),
  labelled('Plats', head.place),
  labelled('Inbjudna', head.invited),
  labelled('Kallade', 'Se nedan'),
  table(rows, false),
  paragraph(''),
  paragraph(footnote),
  ...items.flatMap((item, at) => [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      spacing: { before: 240, after: 120 },
      children: [new TextRun(`${at + 1}. ${item.title}`)],
    }),
    ...(item.kind ? [paragraph(item.kind)] : []),
    ...(item.slot ? [paragraph(`(${item.slot[0]} minuter, kl. ${item.slot[1]} – ${item.slot[2]})`)] : []),
    ...(item.presenters ? [labelled('Föredragande', item.presenters)] : []),
    ...(item.attachments ?? []).map(linked),
    ...(item.proposal ? [labelled('Förslag till ställningstagande', item.proposal)] : []),
    ...(item.text ?? []).map((text) => paragraph(text)),
    ...(item.table ? [table(item.table.map(cells), true), paragraph('')] : []),
    ...(item.subItems ?? []).map((text, sub) => paragraph(`${letter(sub)}) ${text}`)),
    ...(item.pause ? [paragraph(`(PAUS ${item.pause} min)`, { bullet: { level: 0 } })] : []),
  ]),
];

const olderWord = () => [
  title('Kallelse'),
  paragraph(head.body, { bold: true }),
  labelled('Tid', `den ${head.date} kl. ${head.time}, ${head.place}`),
  labelled('Inbjudna', head.invited),
  labelled('Förhinder', 'Lars Grönwall.'),
  labelled('Kallade', 'Se nedan'),
  ...groups.flatMap((group) => [
    paragraph(group.name, { bold: true }),
    ...group.seats.map(([text, brief]) => paragraph(brief ?? text)),
  ]),
  paragraph(footnote),
  ...items.flatMap((item) => [
    new Paragraph({
      numbering: { reference: 'agenda', level: 0 },
      spacing: { before: 240, after: 60 },
      children: [
        new TextRun({ text: `${item.older ?? item.title}${item.slot ? ` (${item.slot[0]} min)` : ''}`, bold: true }),
      ],
    }),
    ...(item.presenters ? [paragraph(`Föredragande: ${item.presenters}`)] : []),
    ...(item.attachments ?? []).map(({ title: name }) => paragraph(`Bilaga: ${name}`)),
    ...(item.proposal ? [paragraph(`Förslag till ställningstagande: ${item.proposal}`)] : []),
    ...(item.text ?? []).map((text) => paragraph(text)),
    ...(item.table ? [table(item.table.map(cells), true), paragraph('')] : []),
    ...(item.subItems ?? []).map(
      (text) => new Paragraph({ numbering: { reference: 'agenda', level: 1 }, children: [new TextRun(text)] }),
    ),
    ...(item.pause ? [paragraph(`PAUS ${item.pause} min`)] : []),
  ]),
];

const levels = [
  { level: 0, format: LevelFormat.DECIMAL, text: '%1)', alignment: AlignmentType.START },
  { level: 1, format: LevelFormat.LOWER_LETTER, text: '%2.', alignment: AlignmentType.START },
];

/** Packs a document with one fixed time stamp, so that the same words give the same bytes. */
const packed = async (children) => {
  const document = new Document({
    title: `Kallelse ${head.body}`,
    creator: 'Klubba',
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'sv-SE' } } } } },
    numbering: { config: [{ reference: 'agenda', levels }] },
    sections: [{ children }],
  });
  const stamp = new Date('2027-01-15T08:00:00Z');
  const zip = await JSZip.loadAsync(await Packer.toBuffer(document));
  const links = new Map();
  const named = (id) => links.get(id) ?? links.set(id, `rIdLink${links.size + 1}`).get(id);
  const fixed = new JSZip();
  for (const [name, file] of Object.entries(zip.files).sort(([a], [b]) => a.localeCompare(b))) {
    if (file.dir) continue;
    const text = (await file.async('string'))
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, stamp.toISOString())
      .replaceAll(/rId[\w-]{15,}/g, named);
    fixed.file(name, text, { date: stamp, createFolders: false });
  }
  return fixed.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
};

const here = new URL('./', import.meta.url);
writeFileSync(new URL('kallelse.txt', here), `${newer().join('\n').trimEnd()}\n`);
writeFileSync(new URL('kallelse-2019.txt', here), `${older().join('\n').trimEnd()}\n`);
writeFileSync(new URL('kallelse.docx', here), await packed(newerWord()));
writeFileSync(new URL('kallelse-2019.docx', here), await packed(olderWord()));
