import { createHash } from 'node:crypto';
import { documentLimits, openPackage, type Parts, textOf } from './package.ts';
import { inMark } from './page-mark.ts';
import { joined, textsByParagraph } from './paragraph-text.ts';
import { all, around, attribute, type Element, isMalformed, parsed } from './xml.ts';

/** What a Word file shows: its paragraphs that are not empty, and the SHA-256 of its pictures. */
export interface ShownText {
  /** The main text first, then notes, headers and footers, without the mark that tells the state of the document. */
  readonly lines: readonly string[];
  readonly pictures: readonly string[];
}

const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

const linesOf = (texts: Iterable<readonly Element[]>): readonly string[] =>
  [...texts].map((paragraph) => joined(paragraph).trim()).filter(Boolean);

/** Text elements outside fields. Word works out what a field shows, such as a page number in a header, so it is not the document's own text. */
const outsideFields = (root: Element): ReadonlySet<Element> => {
  const outside = new Set<Element>();
  let depth = 0;
  for (const element of all(root, '*')) {
    if (element.localName === 'fldChar') {
      const type = attribute(element, 'fldCharType');
      if (type === 'begin') depth += 1;
      if (type === 'end') depth -= 1;
    }
    if (element.localName === 't' && depth === 0 && !around(element, 'fldSimple') && !inMark(element))
      outside.add(element);
  }
  return outside;
};

const rootOf = (parts: Parts, path: string): Element | null => {
  const xml = textOf(parts, path);
  return xml === null ? null : parsed(xml).documentElement;
};

const besideText = /^word\/(?:footnotes|endnotes|(?:header|footer)\d*)\.xml$/;
const picture = /^word\/media\/./;
const isShown = (path: string): boolean => path === 'word/document.xml' || besideText.test(path) || picture.test(path);

/**
 * What a Word file shows; null where it is not a Word file. Saving it again in Word, or SharePoint's changes while storing it, make no difference.
 */
export const shownText = async (docx: Uint8Array): Promise<ShownText | null> => {
  const opened = await openPackage(docx, documentLimits);
  const parts = typeof opened === 'string' ? opened : await opened.unpack(isShown);
  if (typeof parts === 'string') return null;
  try {
    const text = rootOf(parts, 'word/document.xml');
    if (!text) return null;
    // Word may renumber these parts when it saves, so their lines are sorted below.
    const beside = [...parts.keys()]
      .filter((path) => besideText.test(path))
      .flatMap((path) => {
        const root = rootOf(parts, path);
        if (!root) return [];
        const own = outsideFields(root);
        return linesOf([...textsByParagraph(root).values()].map((texts) => texts.filter((one) => own.has(one))));
      });
    const pictures = [...parts].filter(([path]) => picture.test(path)).map(([, bytes]) => sha256(bytes));
    return { lines: [...linesOf(textsByParagraph(text).values()), ...beside.sort()], pictures: pictures.sort() };
  } catch (fault) {
    if (isMalformed(fault)) return null;
    throw fault;
  }
};
