import { safeUrl } from '../../../minutes/content/read-markdown.ts';
import { addedMark, type NoteInline, type NoteMark } from '../editor/note-node.ts';

/** What holds no text for the reader, or is hidden: scripts, styles, pictures, Word's own remarks. */
const skipped = new Set(
  'script style head meta link title template noscript iframe object embed svg math img video audio canvas select input button textarea col colgroup'.split(
    ' ',
  ),
);

export const nameOf = (node: Node): string => node.nodeName.toLowerCase();

export const isElement = (node: Node): node is Element => node.nodeType === 1;

export const styleOf = (element: Element): string => (element.getAttribute('style') ?? '').toLowerCase();

/** Whether nobody sees it where it was copied from. */
export const isHidden = (element: Element): boolean =>
  skipped.has(nameOf(element)) ||
  element.hasAttribute('hidden') ||
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/.test(styleOf(element));

const isBold = (element: Element, style: string): boolean => {
  const weight = /font-weight\s*:\s*(\w+)/.exec(style)?.[1];
  if (weight !== undefined) return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  return /^(b|strong)$/.test(nameOf(element));
};

const isItalic = (element: Element, style: string): boolean => {
  const slant = /font-style\s*:\s*(\w+)/.exec(style)?.[1];
  return slant === undefined ? /^(i|em)$/.test(nameOf(element)) : slant === 'italic' || slant === 'oblique';
};

/** The marks of the text in an element. What a style says goes before the name: Google Docs wraps all in a `b` that is not bold. */
export const marksIn = (element: Element, marks: readonly NoteMark[]): readonly NoteMark[] => {
  const style = styleOf(element);
  const url = nameOf(element) === 'a' ? safeUrl(element.getAttribute('href') ?? '') : null;
  const found: readonly NoteMark[] = [
    ...(url === null ? [] : [{ type: 'link', attrs: { url } } as const]),
    ...(isBold(element, style) ? [{ type: 'strong' } as const] : []),
    ...(isItalic(element, style) ? [{ type: 'em' } as const] : []),
  ];
  return found.reduce(addedMark, marks);
};

/** A text node. Spaces and line feeds of the source are one space; so are the hard spaces by which Word sets text apart. */
export const pastedText = (text: string, marks: readonly NoteMark[]): readonly NoteInline[] => {
  const said = text.replace(/[\s\u00a0]+/gu, ' ');
  return said === '' ? [] : [{ type: 'text', text: said, ...(marks.length > 0 && { marks }) }];
};

/** One space between words, none at the edges, and no breaks at the end. */
export const withoutDoubleSpaces = (nodes: readonly NoteInline[]): readonly NoteInline[] => {
  const kept: NoteInline[] = [];
  let after = ' ';
  for (const node of nodes) {
    if (node.type === 'hard_break') {
      after = ' ';
      if (kept.length > 0) kept.push(node);
      continue;
    }
    const text = after === ' ' ? node.text.replace(/^ +/, '') : node.text;
    if (text === '') continue;
    kept.push({ ...node, text });
    after = text.at(-1) ?? '';
  }
  const last = kept.at(-1);
  if (!last) return [];
  if (last.type === 'hard_break') return withoutDoubleSpaces(kept.slice(0, -1));
  const text = last.text.trimEnd();
  return text === '' ? withoutDoubleSpaces(kept.slice(0, -1)) : [...kept.slice(0, -1), { ...last, text }];
};

const endsWord = /^(p|div|br|li|tr|td|th|table|ul|ol|h[1-6])$/;

/** All text in an element as one line, for a cell of a table. */
export const inlineIn = (parent: Element, marks: readonly NoteMark[]): readonly NoteInline[] =>
  [...parent.childNodes].flatMap((node): readonly NoteInline[] => {
    if (node.nodeType === 3) return pastedText(node.textContent ?? '', marks);
    if (!isElement(node) || isHidden(node)) return [];
    const inside = inlineIn(node, marksIn(node, marks));
    return endsWord.test(nameOf(node)) ? [...pastedText(' ', []), ...inside, ...pastedText(' ', [])] : inside;
  });
