import { joined, replaceIn, textsByParagraph } from '../../word/paragraph-text.ts';
import { all, around, child, children, type Document, type Element, made, w } from '../../word/xml.ts';
import { type BlockTag, type FoundTag, isBlockTag, type TextTag, tagsIn } from './tags.ts';

/** Noncharacters (Unicode 23.7). No text has them, because `xmlSafe` removes them. */
const sign = { start: '\ufdd0', end: '\ufdd1' } as const;

/** Delimiters of the marks that stand where blocks will be inserted. Nobody can type them. */
export const delimiters = sign;

/** The text for each text tag: null where it is unknown, empty where a person fills it in by hand. */
export type Texts = Readonly<Record<TextTag, string | null>>;

const isAlone = (found: readonly FoundTag[], text: string): boolean =>
  found.length === 1 && text.trim() === found[0]?.written;

/** The block tag that makes up a whole paragraph of the main text, or null. */
export const blockAt = (paragraph: Element, text: string): BlockTag | null => {
  const found = tagsIn(text);
  const tag = found[0]?.tag ?? null;
  const inBody = paragraph.parentNode?.localName === 'body' && paragraph.parentNode.namespaceURI === w;
  return tag && isBlockTag(tag) && isAlone(found, text) && inBody ? tag : null;
};

const mark = (document: Document, tag: BlockTag): Element => {
  const text = made(document, 't');
  text.textContent = sign.start + tag + sign.end;
  const run = made(document, 'r');
  run.appendChild(text);
  const paragraph = made(document, 'p');
  paragraph.appendChild(run);
  return paragraph;
};

const endsSection = (paragraph: Element): boolean => child(child(paragraph, 'pPr'), 'sectPr') !== null;
const hasPicture = (element: Element): boolean =>
  ['drawing', 'pict', 'object'].some((name) => all(element, name).length > 0);

/** Whether a paragraph must stay: a table cell must end with one, and a container must not become empty. */
const isNeeded = (paragraph: Element): boolean => {
  const holder = paragraph.parentNode as Element | null;
  if (!holder) return true;
  const paragraphs = children(holder).filter(({ localName }) => localName === 'p' || localName === 'tbl');
  return paragraphs.length < 2 || (holder.localName === 'tc' && paragraphs.at(-1) === paragraph);
};

/** Removes a table row whose tags are all unknown, with its label. The only row of a table and rows with pictures stay. */
const dropRow = (row: Element): void => {
  const table = row.parentNode;
  if (table && !hasPicture(row) && children(table as Element).filter(({ localName }) => localName === 'tr').length > 1)
    table.removeChild(row);
};

/**
 * Fills the text tags of a part and marks the places of block tags. Where all facts of a line or table row are unknown, it is removed with its
 * label.
 */
export const fill = (document: Document, texts: Texts): void => {
  const root = document.documentElement;
  if (!root) return;
  const rows = new Map<Element, boolean>();
  for (const [paragraph, runs] of textsByParagraph(root)) {
    const text = joined(runs);
    const block = blockAt(paragraph, text);
    if (block) {
      paragraph.parentNode?.insertBefore(mark(document, block), paragraph);
      if (!endsSection(paragraph)) paragraph.parentNode?.removeChild(paragraph);
      else replaceIn(runs, [{ from: 0, to: text.length, by: '' }]);
      continue;
    }
    const tags = tagsIn(text).flatMap(({ from, to, tag }) =>
      tag === null || isBlockTag(tag) ? [] : [{ from, to, text: texts[tag] }],
    );
    if (tags.length === 0) continue;
    const found = tags.map((one) => ({ from: one.from, to: one.to, by: one.text ?? '' }));
    const empty = tags.every((one) => one.text === null);
    const row = around(paragraph, 'tr');
    if (row) rows.set(row, (rows.get(row) ?? true) && empty);
    if (!empty) replaceIn(runs, found);
    else if (row || isNeeded(paragraph) || endsSection(paragraph) || hasPicture(paragraph))
      replaceIn(runs, [{ from: 0, to: text.length, by: '' }]);
    else paragraph.parentNode?.removeChild(paragraph);
  }
  for (const [row, empty] of rows) if (empty) dropRow(row);
};
