import { ownParts, type Parts, textOf, xmlPaths } from '../../word/package.ts';
import { parsed } from '../../word/xml.ts';
import type { MinutesContent } from '../content/content.ts';
import { filledDocument } from '../document/document.ts';

/** A little of each thing that touches more of a file than its text: lists, links, places to link to, tables. */
const sample: MinutesContent = {
  title: 'Mall',
  body: 'Organ',
  language: 'sv-SE',
  date: null,
  running: 'Mall',
  page: 'Sida',
  created: 0,
  modified: 0,
  blocks: [
    { type: 'title', text: 'Mall' },
    { type: 'called', header: ['Område', 'Ledamöter'], groups: [{ name: 'A', seats: ['B'] }] },
    { type: 'heading', level: 1, text: '1. Punkt' },
    { type: 'position', label: 'Ställningstagande:', text: 'noteras.', anchor: 'position_1' },
    {
      type: 'list',
      start: 1,
      entries: [[{ type: 'paragraph', line: [{ text: 'länk', url: 'https://example.org/' }] }]],
    },
    { type: 'signatures', signers: [{ name: 'C', role: 'ordförande' }] },
  ],
};

/** Whether a template that came through the gate can be filled. Readers differ in what they forgive; the one that writes the minutes must take it. */
export const canBeFilled = async (template: Parts): Promise<boolean> => {
  try {
    const parts = await ownParts(await filledDocument(sample, template));
    for (const path of xmlPaths(parts)) parsed(textOf(parts, path) ?? '');
    return (textOf(parts, 'word/document.xml') ?? '').includes('1. Punkt');
  } catch (fault) {
    if (fault instanceof Error) return false;
    throw fault;
  }
};
