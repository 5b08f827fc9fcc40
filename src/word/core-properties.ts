import { parsed, written } from './xml.ts';

const dcterms = 'http://purl.org/dc/terms/';
const dc = 'http://purl.org/dc/elements/1.1/';
const xsi = 'http://www.w3.org/2001/XMLSchema-instance';

const w3cDate = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');

/** Whether a part is the one a file tells about itself in. */
export const isCore = (xml: string): boolean => xml.includes('<cp:coreProperties');

/** Writes what the library leaves out or takes from the clock (ECMA-376 part 2, core properties). */
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
