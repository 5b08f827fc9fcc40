import { DOMParser, type Document, type Element, ParseError, XMLSerializer } from '@xmldom/xmldom';
import { all, attribute, child, counter } from './numbering.ts';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Signs of the private use area that no text bears: around the label and its level. */
export const labelSigns = { open: '\ue000', close: '\ue001' } as const;

/** Throws `ParseError` where the text is not well formed; what the parser only warns of is let be. */
const xml = (text: string | undefined): Document | null =>
  text === undefined ? null : new DOMParser({ onError: () => undefined }).parseFromString(text, 'text/xml');

interface Numbered {
  readonly numId: string | null;
  readonly level: string | null;
}

const numberedBy = (properties: Element | null): Numbered => {
  const own = child(properties, 'numPr');
  return { numId: attribute(child(own, 'numId'), 'val'), level: attribute(child(own, 'ilvl'), 'val') };
};

/** What numbering each paragraph style gives, through the styles it is based on. */
const styleNumbering = (styles: Document | null): ((style: string | null) => Numbered) => {
  const byId = new Map((styles ? all(styles, 'style') : []).map((style) => [attribute(style, 'styleId') ?? '', style]));
  const known = new Map<string | null, Numbered>();
  const of = (id: string | null, depth: number): Numbered => {
    const style = id === null || depth > 10 ? undefined : byId.get(id);
    if (!style) return { numId: null, level: null };
    const own = numberedBy(child(style, 'pPr'));
    if (own.numId !== null) return own;
    const inherited = of(attribute(child(style, 'basedOn'), 'val'), depth + 1);
    return { numId: inherited.numId, level: own.level ?? inherited.level };
  };
  return (id) => {
    const found = known.get(id) ?? of(id, 0);
    known.set(id, found);
    return found;
  };
};

/** What a document that is not well formed is refused with. */
export const isMalformed = (fault: unknown): boolean => fault instanceof ParseError;

/**
 * Writes the number or bullet that Word would show into each numbered paragraph as text, since no reader of documents hands them over:
 * `\ue0001.\ue0010 5 ` is the label `1.` on level 0 of list 5.
 */
export const withLabels = (parts: ReadonlyMap<string, string>): string => {
  const document = xml(parts.get('word/document.xml'));
  if (!document) return '';
  const label = counter(xml(parts.get('word/numbering.xml')));
  const ofStyle = styleNumbering(xml(parts.get('word/styles.xml')));
  for (const paragraph of all(document, 'p')) {
    const properties = child(paragraph, 'pPr');
    const own = numberedBy(properties);
    const styled = ofStyle(attribute(child(properties, 'pStyle'), 'val'));
    const numId = own.numId ?? styled.numId;
    const shown = numId === null || numId === '0' ? null : label(numId, Number(own.level ?? styled.level ?? 0));
    if (!shown || all(paragraph, 't').length === 0) continue;
    const run = document.createElementNS(w, 'w:r');
    const text = document.createElementNS(w, 'w:t');
    text.setAttribute('xml:space', 'preserve');
    text.appendChild(
      document.createTextNode(`${labelSigns.open}${shown.text}${labelSigns.close}${shown.level} ${numId} `),
    );
    run.appendChild(text);
    paragraph.insertBefore(run, properties ? properties.nextSibling : paragraph.firstChild);
  }
  return new XMLSerializer().serializeToString(document);
};
