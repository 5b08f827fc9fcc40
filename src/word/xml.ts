import { DOMParser, type Document, type Element, ParseError, XMLSerializer } from '@xmldom/xmldom';

export type { Document, Element };

/** The namespace of WordprocessingML, transitional (ISO 29500-4). */
export const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Parses an XML part of a package that was opened within limits. Throws `ParseError` where it is not well formed. */
export const parsed = (xml: string): Document => {
  const document = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new ParseError(message);
    },
  }).parseFromString(xml, 'text/xml');
  if (!document.documentElement) throw new ParseError('no element');
  return document;
};

export const written = (document: Document): string => new XMLSerializer().serializeToString(document);

/** Whether an error means that a part is not well formed, or nested too deep for the parser, which calls itself for each level. */
export const isMalformed = (fault: unknown): boolean => fault instanceof ParseError || fault instanceof RangeError;

/** WordprocessingML elements by local name, in document order. */
export const all = (root: Document | Element, name: string): readonly Element[] => [
  ...root.getElementsByTagNameNS(w, name),
];

export const children = (element: Element): readonly Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);

/** The first WordprocessingML child with that name. */
export const child = (element: Element | null | undefined, name: string): Element | null => {
  for (let node = element?.firstChild ?? null; node; node = node.nextSibling)
    if (node.localName === name && node.namespaceURI === w) return node as Element;
  return null;
};

/** A WordprocessingML attribute; null where there is none. */
export const attribute = (element: Element | null | undefined, name: string): string | null =>
  element?.getAttributeNS(w, name) ?? null;

/** The value of an element's `w:val`. */
export const value = (element: Element | null): string | null => attribute(element, 'val');

/** The nearest ancestor with that name. */
export const around = (element: Element, name: string): Element | null => {
  for (let node = element.parentNode; node; node = node.parentNode)
    if (node.localName === name && node.namespaceURI === w) return node as Element;
  return null;
};

/** A new WordprocessingML element; its attributes have the same namespace. */
export const made = (document: Document, name: string, attributes: Readonly<Record<string, string>> = {}): Element => {
  const element = document.createElementNS(w, `w:${name}`);
  for (const [key, of] of Object.entries(attributes)) element.setAttributeNS(w, `w:${key}`, of);
  return element;
};
