import { Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { languageTag } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import { isCore, withCore } from '../../word/core-properties.ts';
import { ownParts } from '../../word/package.ts';
import { stableArchive } from '../../word/stable-archive.ts';
import { moreStyles, page, styles } from '../document/word-styles.ts';
import type { StyleKey } from './style-names.ts';
import type { Tag } from './tags.ts';

const footer = (word: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [new TextRun({ children: [`${word} `, PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] })],
      }),
    ],
  });

const make = async (words: Words): Promise<Uint8Array> => {
  const { head, attendance, template } = words.minutes;
  const tag = (name: Tag): string => `{${template.tags[name]}}`;
  const line = (name: Tag, style?: StyleKey | 'Header'): Paragraph =>
    new Paragraph({ ...(style ? { style } : {}), children: [new TextRun(tag(name))] });
  const fact = (label: string, name: Tag): Paragraph =>
    new Paragraph({
      style: 'Fact',
      children: [new TextRun({ text: `${label}:`, bold: true }), new TextRun(` ${tag(name)}`)],
    });
  const document = new Document({
    title: template.tags.title,
    creator: 'Klubba',
    lastModifiedBy: 'Klubba',
    revision: 1,
    styles: styles(words),
    compatibility: { version: 15 },
    sections: [
      {
        properties: { page, titlePage: true },
        headers: { default: new Header({ children: [line('running', 'Header')] }) },
        footers: { default: footer(head.page), first: footer(head.page) },
        children: [
          line('title', 'Title'),
          line('body', 'BodyName'),
          fact(head.date, 'date'),
          fact(head.time, 'time'),
          fact(head.place, 'place'),
          fact(head.invited, 'invited'),
          fact(head.called, 'see below'),
          fact(attendance.apologies, 'apologies'),
          line('called'),
          line('items'),
          line('signatures'),
        ],
      },
    ],
  });
  const said = { language: languageTag(words.locale), created: 0, modified: 0 };
  return stableArchive(await ownParts(await Packer.toBuffer(document)), (path, xml) => {
    if (isCore(xml)) return withCore(xml, said);
    return path === 'word/styles.xml' ? xml.replace('</w:styles>', `${moreStyles(words)}</w:styles>`) : xml;
  });
};

// Kept for each language, because every document needs it and it takes as long to make as to fill.
const made = new Map<Words['locale'], Promise<Uint8Array>>();

/** The template of boards without their own, and the one they start from. Its tags are in the given language; the bytes are always the same. */
export const defaultTemplate = async (words: Words): Promise<Uint8Array> => {
  const known = made.get(words.locale) ?? make(words);
  made.set(words.locale, known);
  return Uint8Array.from(await known);
};
