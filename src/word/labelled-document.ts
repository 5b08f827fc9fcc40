import { counter } from './numbering.ts';
import { all, attribute, child, type Document, type Element, parsed, value } from './xml.ts';
import { tagsOf } from './xml-tags.ts';

/** Private-use characters around a label. No document has them in its text. */
export const labelSigns = { open: '\ue000', close: '\ue001' } as const;

interface Numbered {
  readonly numId: string | null;
  readonly level: string | null;
}

const numberedBy = (properties: Element | null): Numbered => {
  const own = child(properties, 'numPr');
  return { numId: value(child(own, 'numId')), level: value(child(own, 'ilvl')) };
};

/** The numbering of each paragraph style, its own or that of a style it is based on. */
const styleNumbering = (styles: Document | null): ((style: string | null) => Numbered) => {
  const byId = new Map((styles ? all(styles, 'style') : []).map((style) => [attribute(style, 'styleId') ?? '', style]));
  const known = new Map<string | null, Numbered>();
  const of = (id: string | null, depth: number): Numbered => {
    const style = id === null || depth > 10 ? undefined : byId.get(id);
    if (!style) return { numId: null, level: null };
    const own = numberedBy(child(style, 'pPr'));
    if (own.numId !== null) return own;
    const inherited = of(value(child(style, 'basedOn')), depth + 1);
    return { numId: inherited.numId, level: own.level ?? inherited.level };
  };
  return (id) => {
    const found = known.get(id) ?? of(id, 0);
    known.set(id, found);
    return found;
  };
};

/** A paragraph in the XML of document.xml. */
interface ParagraphInXml {
  /** The offset in the XML where its label is inserted: before its first run. */
  at: number;
  numId: string | null;
  level: string | null;
  style: string | null;
  hasText: boolean;
}

const valueIn = (tag: string): string | null =>
  /\sw:val\s*=\s*(?:"([^"]*)"|'([^']*)')/
    .exec(tag)
    ?.slice(1)
    .find((value) => value !== undefined) ?? null;

/** The paragraphs in order of their start tags. They can be nested, in text boxes. */
const paragraphsIn = (xml: string): readonly ParagraphInXml[] => {
  const found: ParagraphInXml[] = [];
  const open: ParagraphInXml[] = [];
  const path: string[] = [];
  const isIn = (...names: readonly string[]): boolean => names.every((name, at) => path[path.length - 1 - at] === name);
  for (const { type, name, from, to } of tagsOf(xml)) {
    if (type === 'close') {
      path.pop();
      if (name === 'w:p') open.pop();
    }
    const paragraph = open.at(-1);
    if (paragraph && name === 'w:pPr' && type !== 'open' && isIn('w:p')) paragraph.at = to;
    if (type === 'close') continue;
    const said = (): string | null => valueIn(xml.slice(from, to));
    if (name === 'w:p' && type === 'open') {
      const begun = { at: to, numId: null, level: null, style: null, hasText: false };
      found.push(begun);
      open.push(begun);
    } else if (name === 'w:t') for (const each of open) each.hasText = true;
    else if (paragraph && name === 'w:pStyle' && isIn('w:pPr', 'w:p')) paragraph.style = said();
    else if (paragraph && name === 'w:numId' && isIn('w:numPr', 'w:pPr', 'w:p')) paragraph.numId = said();
    else if (paragraph && name === 'w:ilvl' && isIn('w:numPr', 'w:pPr', 'w:p')) paragraph.level = said();
    if (type === 'open') path.push(name);
  }
  return found;
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The parts that determine how paragraphs are numbered, as XML; null for a part that the file does not have. */
interface NumberedParts {
  readonly document: string;
  readonly numbering: string | null;
  readonly styles: string | null;
}

/**
 * Writes the number or bullet that Word shows into each numbered paragraph, as text, since mammoth does not report it. `\ue0001.\ue0010 5 ` is the
 * label `1.` on level 0 of list 5.
 * The XML is changed as text, because building a tree of a long document takes longer than all other steps together. Its elements must have Word's
 * own prefix, `w`.
 * Throws errors that `isMalformed` recognises.
 */
export const withLabels = ({ document, numbering, styles }: NumberedParts): string => {
  const label = counter(numbering === null ? null : parsed(numbering));
  const ofStyle = styleNumbering(styles === null ? null : parsed(styles));
  let written = '';
  let last = 0;
  const labels = paragraphsIn(document).flatMap((paragraph) => {
    const styled = ofStyle(paragraph.style);
    const numId = paragraph.numId ?? styled.numId;
    const shown = numId === null || numId === '0' ? null : label(numId, Number(paragraph.level ?? styled.level ?? 0));
    if (!shown || !paragraph.hasText) return [];
    const text = escaped(`${labelSigns.open}${shown.text}${labelSigns.close}${shown.level} ${numId} `);
    return [{ at: paragraph.at, run: `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>` }];
  });
  for (const { at, run } of labels.sort((a, b) => a.at - b.at)) {
    written += document.slice(last, at) + run;
    last = at;
  }
  return written + document.slice(last);
};
