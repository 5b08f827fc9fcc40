import { createHtmlReader, type HtmlReader } from '../../../html/reader.ts';
import { isElement, isHidden, nameOf } from './pasted-inline.ts';
import { isWordMarker, markerIn, wordLevel } from './word-lists.ts';

/** What plain text loses. */
const shaped = 'table, ol, ul, h1, h2, h3, h4, h5, h6, b, strong, a[href], [style*="mso-list"], [style*="font-weight"]';

/** What the reader of tags looks at. */
const told = ['start', 'type', 'value', 'href', 'colspan', 'rowspan', 'style'];

const tagOf = (element: Element): string => {
  const attributes = told.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [` ${name}="${value.replaceAll('"', '')}"`];
  });
  return `<${nameOf(element)}${attributes.join('')}>`;
};

const within = (element: Element, reader: HtmlReader, tags: readonly string[], read: () => void): void => {
  for (const name of tags) reader.tag(name, false, name === nameOf(element) ? tagOf(element) : `<${name}>`);
  read();
  for (const name of tags.toReversed()) reader.tag(name, true, `</${name}>`);
};

const readInto = (parent: Element, reader: HtmlReader): void => {
  for (const node of parent.childNodes) {
    if (node.nodeType === 3) reader.words(node.textContent ?? '');
    if (!isElement(node) || isHidden(node) || isWordMarker(node)) continue;
    const level = wordLevel(node);
    if (level === null || nameOf(node) === 'li') {
      within(node, reader, [nameOf(node)], () => readInto(node, reader));
      continue;
    }
    // Word's lists are paragraphs that hold their number or bullet as text.
    const [, number] = /^\W*?((?:§ ?)?(?:\d[\d.]*|\p{L}{1,4}(?=[.)]))[.)]?)/u.exec(markerIn(node).trim()) ?? [];
    const bullets = Array.from({ length: level }, () => 'ul');
    within(node, reader, number === undefined ? [...bullets, 'li'] : ['p'], () => {
      if (number !== undefined) reader.words(`${number} `);
      readInto(node, reader);
    });
  }
};

/**
 * The text of pasted HTML with its tables, lists, headings, bold words and links, as the reader of a kallelse takes them. Null where the plain
 * text has as much.
 */
export const pastedLines = (body: Element): string | null => {
  if (!body.querySelector(shaped)) return null;
  const reader = createHtmlReader('markdown', (words) => words);
  readInto(body, reader);
  return reader.all().join('\n').trim();
};
