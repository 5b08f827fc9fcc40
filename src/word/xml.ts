import { DOMParser, type Document, type Element, ParseError, XMLSerializer } from '@xmldom/xmldom';
import { withinLimits } from './xml-limits.ts';

/** The namespace of WordprocessingML, transitional (ISO 29500-4). */
export const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Parses a part; throws `ParseError` where it is not well formed, has a document type, or is larger or deeper than is read. */
export const parsed = (xml: string): Document => {
  // Office never writes a document type; one is there only to define entities.
  if (xml.includes('<!DOCTYPE')) throw new ParseError('a document type');
  if (!withinLimits([xml])) throw new ParseError('too complex');
  const document = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new ParseError(message);
    },
  }).parseFromString(xml, 'text/xml');
  if (!document.documentElement) throw new ParseError('no element');
  return document;
};

export const written = (document: Document): string => new XMLSerializer().serializeToString(document);

/** What is thrown for a part that is not well formed, or nested so deep that the parser, which calls itself, cannot go on. */
export const isMalformed = (fault: unknown): boolean => fault instanceof ParseError || fault instanceof RangeError;

/** Elements of WordprocessingML by local name, in document order. */
export const all = (root: Document | Element, name: string): readonly Element[] => [
  ...root.getElementsByTagNameNS(w, name),
];

export const children = (element: Element): readonly Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);

/** The first child of WordprocessingML of that name. */
export const child = (element: Element | null, name: string): Element | null =>
  element
    ? (children(element).find(({ localName, namespaceURI }) => localName === name && namespaceURI === w) ?? null)
    : null;

export const value = (element: Element | null): string | null => element?.getAttributeNS(w, 'val') ?? null;

/** The nearest element around a node of that name. */
export const around = (element: Element, name: string): Element | null => {
  for (let node = element.parentNode; node; node = node.parentNode)
    if (node.localName === name && node.namespaceURI === w) return node as Element;
  return null;
};

/** A new element of WordprocessingML, its attributes in the same namespace. */
export const made = (document: Document, name: string, attributes: Readonly<Record<string, string>> = {}): Element => {
  const element = document.createElementNS(w, `w:${name}`);
  for (const [key, of] of Object.entries(attributes)) element.setAttributeNS(w, `w:${key}`, of);
  return element;
};
