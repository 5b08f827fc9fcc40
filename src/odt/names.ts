import { children, type Document, type Element } from '../word/xml.ts';

/** The namespaces of OpenDocument (ISO 26300) that are read here, by their usual prefixes. */
const prefixes: Readonly<Record<string, string>> = {
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};
const namespaces = new Map(Object.entries(prefixes).map(([namespace, prefix]) => [prefix, namespace]));

/** The name of an element with its usual prefix, such as `text:p`; whatever prefix the file has. */
export const nameOf = (element: Element): string =>
  `${prefixes[element.namespaceURI ?? ''] ?? '?'}:${element.localName}`;

/** An attribute by its name with the usual prefix; null where there is none. */
export const attributeOf = (element: Element, name: string): string | null => {
  const [prefix = '', local = ''] = name.split(':');
  return element.getAttributeNS(namespaces.get(prefix) ?? null, local);
};

/** A whole number of an attribute, within bounds; `least` where it is none. */
export const countOf = (element: Element, name: string, least: number, most: number): number => {
  const said = Number(attributeOf(element, name) ?? least);
  return Number.isInteger(said) ? Math.min(most, Math.max(least, said)) : least;
};

/** All elements of that name, in document order. */
export const allNamed = (root: Document | Element, name: string): readonly Element[] => {
  const [prefix = '', local = ''] = name.split(':');
  return [...root.getElementsByTagNameNS(namespaces.get(prefix) ?? '', local)];
};

/** The first child of that name. */
export const childNamed = (element: Element, name: string): Element | null =>
  children(element).find((each) => nameOf(each) === name) ?? null;
