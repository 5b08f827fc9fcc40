import { parsed, written } from './xml.ts';

const dcterms = 'http://purl.org/dc/terms/';
const dc = 'http://purl.org/dc/elements/1.1/';
const xsi = 'http://www.w3.org/2001/XMLSchema-instance';

const w3cDate = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');

/** Whether a part holds the core properties of the file, such as its title and author. */
export const isCore = (xml: string): boolean => xml.includes('<cp:coreProperties');

/**
 * Sets the dates and the language in the core properties (ECMA-376 part 2). The docx library takes the dates from the clock and writes no language.
 * `created` and `modified` are in milliseconds since 1970, `language` is BCP 47.
 */
export const withCore = (
  xml: string,
  { language, created, modified }: { readonly language: string; readonly created: number; readonly modified: number },
): string => {
  const document = parsed(xml);
  const root = document.documentElement;
  const set = (namespace: string, name: string, text: string): void => {
    const known = root?.getElementsByTagNameNS(namespace, name.replace(/^.*:/, '')).item(0);
    const element = known ?? document.createElementNS(namespace, name);
    element.textContent = text;
    if (namespace === dcterms) element.setAttributeNS(xsi, 'xsi:type', 'dcterms:W3CDTF');
    if (!known) root?.appendChild(element);
  };
  set(dcterms, 'dcterms:created', w3cDate(created));
  set(dcterms, 'dcterms:modified', w3cDate(modified));
  set(dc, 'dc:language', language);
  return written(document);
};
