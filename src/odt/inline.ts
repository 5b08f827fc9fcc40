import type { Node } from '../word/document-tree.ts';
import type { Element } from '../word/xml.ts';
import type { Look, Looks } from './looks.ts';
import { attributeOf, countOf, nameOf } from './names.ts';

/** What the text of a paragraph holds beside text: footnotes, and frames with text of their own. */
export interface Found {
  /** Keeps a footnote and gives its id. */
  note(note: Element): string;
  frame(frame: Element): void;
}

/** Comments, prompts of templates, deleted text, and what does not belong to the text. */
const skipped = new Set([
  'office:annotation',
  'text:tracked-changes',
  'text:placeholder',
  'text:note-body',
  'text:ruby-text',
  'office:event-listeners',
]);

/** More spaces in a row carry no meaning. */
const mostSpaces = 64;

/** Spaces and line ends of the file are one space (ISO 26300-1, 6.1.2). */
const collapsed = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ');

/** The text of a paragraph as nodes. The file was opened within limits of depth, so this may call itself. */
export const inlineNodes = (element: Element, look: Look, looks: Looks, found: Found): readonly Node[] => {
  const run = (...children: readonly Node[]): Node => ({ type: 'run', children, ...look, styleName: null });
  return [...element.childNodes].flatMap((node): readonly Node[] => {
    if (node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE)
      return [run({ type: 'text', value: collapsed(node.nodeValue ?? '') })];
    if (node.nodeType !== node.ELEMENT_NODE) return [];
    const child = node as Element;
    const name = nameOf(child);
    if (skipped.has(name)) return [];
    switch (name) {
      case 'text:s':
        return [run({ type: 'text', value: ' '.repeat(countOf(child, 'text:c', 1, mostSpaces)) })];
      case 'text:tab':
        return [run({ type: 'tab' })];
      case 'text:line-break':
        return [run({ type: 'break', breakType: 'line' })];
      case 'text:span':
        return inlineNodes(child, looks.within(look, 'text', attributeOf(child, 'text:style-name')), looks, found);
      case 'text:a': {
        const href = attributeOf(child, 'xlink:href');
        const children = inlineNodes(child, look, looks, found);
        return href === null ? children : [{ type: 'hyperlink', children, href }];
      }
      case 'text:note':
        if (attributeOf(child, 'text:note-class') === 'endnote') return [];
        return [run({ type: 'noteReference', noteType: 'footnote', noteId: found.note(child) })];
      case 'draw:frame':
        found.frame(child);
        return [];
      default:
        return inlineNodes(child, look, looks, found);
    }
  });
};
