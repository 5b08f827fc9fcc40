import { createHash } from 'node:crypto';
import { documentLimits, openPackage, type Parts, textOf } from './package.ts';
import { joined, textsByParagraph } from './paragraph-text.ts';
import { all, around, attribute, type Element, isMalformed, parsed } from './xml.ts';

/** What a Word file shows: its paragraphs that say something, and its pictures by their digests. */
export interface ShownText {
  /** Of the text first, then of notes, headers and footers. */
  readonly lines: readonly string[];
  readonly pictures: readonly string[];
}

const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

const linesOf = (texts: Iterable<readonly Element[]>): readonly string[] =>
  [...texts].map((paragraph) => joined(paragraph).trim()).filter(Boolean);

/** Texts that Word does not work out itself: the page number it last wrote into a header is none of the document's words. */
const outsideFields = (root: Element): ReadonlySet<Element> => {
  const outside = new Set<Element>();
  let depth = 0;
  for (const element of all(root, '*')) {
    if (element.localName === 'fldChar') {
      const type = attribute(element, 'fldCharType');
      if (type === 'begin') depth += 1;
      if (type === 'end') depth -= 1;
    }
    if (element.localName === 't' && depth === 0 && !around(element, 'fldSimple')) outside.add(element);
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

/** What a Word file shows, the same after it was opened and saved again in Word or changed by SharePoint while it was stored; null where the file is not one of Word's. */
export const shownText = async (docx: Uint8Array): Promise<ShownText | null> => {
  const opened = await openPackage(docx, documentLimits);
  const parts = typeof opened === 'string' ? opened : await opened.unpack(isShown);
  if (typeof parts === 'string') return null;
  try {
    const text = rootOf(parts, 'word/document.xml');
    if (!text) return null;
    // Word numbers these parts as it likes.
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
