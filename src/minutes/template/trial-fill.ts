import { ownParts, type Parts, textOf, xmlPaths } from '../../word/package.ts';
import { parsed } from '../../word/xml.ts';
import type { MinutesContent } from '../content/content.ts';
import { filledDocument } from '../document/document.ts';

/** Sample minutes with each kind of block that changes more of the file than its text: lists, links, bookmarks, tables. */
const sample: MinutesContent = {
  title: 'Mall',
  body: 'Organ',
  language: 'sv-SE',
  date: null,
  mark: 'Utkast',
  running: 'Mall',
  page: 'Sida',
  created: 0,
  modified: 0,
  blocks: [
    { type: 'title', text: 'Mall' },
    { type: 'called', header: ['Område', 'Kallade'], groups: [{ name: 'A', seats: ['B'] }] },
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

/** Whether an accepted template can be filled. XML readers differ in what they tolerate, so a sample is really filled and read again. */
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
