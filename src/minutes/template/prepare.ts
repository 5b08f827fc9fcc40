import type { Words } from '../../i18n/words.ts';
import { ownParts, type Parts, textOf, xmlPaths } from '../../word/package.ts';
import { pageMark } from '../../word/page-mark.ts';
import { all, child, type Document, parsed, w, written } from '../../word/xml.ts';
import { xmlSafe } from '../../word/xml-safe.ts';
import type { MinutesContent } from '../content/content.ts';
import { type Layout, page } from '../document/word-styles.ts';
import { adoptStyles, missingStyles, setLanguage } from './adopt-styles.ts';
import { defaultTemplate } from './default-template.ts';
import { fill, type Texts } from './fill.ts';

/** Whether a part holds text of the document: the main text, a header or a footer. */
export const hasText = (xml: string): boolean => /<w:(?:document|hdr|ftr)[\s>]/.test(xml);

const textsOf = ({ blocks, running }: MinutesContent): Texts => {
  const line = (type: 'title' | 'body'): string =>
    blocks.flatMap((one) => (one.type === type ? [one.text] : [])).join(' ');
  const facts = new Map(blocks.flatMap((one) => (one.type === 'fact' ? [[one.fact, one.text] as const] : [])));
  const safe = (text: string | undefined): string | null => (text === '' ? '' : xmlSafe(text ?? '').trim() || null);
  return {
    title: safe(line('title')) || null,
    body: safe(line('body')) || null,
    running: safe(running) || null,
    date: safe(facts.get('date')),
    time: safe(facts.get('time')),
    place: safe(facts.get('place')),
    invited: safe(facts.get('invited')),
    'see below': safe(facts.get('see below')),
    apologies: safe(facts.get('apologies')),
  };
};

/** The width of a line in the last section, and on its page turned to landscape, in twips. */
const lineWidths = (document: Document): Pick<Layout, 'textWidth' | 'landscapeWidth'> => {
  const section = all(document, 'sectPr').at(-1) ?? null;
  const [size, margin] = [child(section, 'pgSz'), child(section, 'pgMar')];
  const twips = (name: string, otherwise: number): number => {
    const said = (name === 'w' || name === 'h' ? size : margin)?.getAttributeNS(w, name);
    return said ? Number.parseInt(said, 10) : otherwise;
  };
  const { left, right } = page.margin;
  const margins = twips('left', left) + twips('right', right) + twips('gutter', 0);
  const [width, height] = [twips('w', page.size.width), twips('h', page.size.height)];
  if (width <= margins)
    return { textWidth: page.size.width - left - right, landscapeWidth: page.size.height - left - right };
  return { textWidth: width - margins, landscapeWidth: Math.max(width, height) - margins };
};

/** A template with its texts filled in and the places of its blocks marked. `layout` is what those blocks need to know. */
export interface Prepared {
  readonly parts: ReadonlyMap<string, Uint8Array | string>;
  readonly layout: Layout;
}

/** Fills in the texts of a template, and adds the styles and the language of the content. */
export const prepared = async (template: Parts, content: MinutesContent, words: Words): Promise<Prepared> => {
  const parts = new Map<string, Uint8Array | string>(template);
  const styles = parsed(textOf(template, 'word/styles.xml') ?? '');
  const complete = missingStyles(styles).length === 0;
  const ours = complete ? null : parsed(textOf(await ownParts(await defaultTemplate(words)), 'word/styles.xml') ?? '');
  const ids = adoptStyles(styles, ours);
  setLanguage(styles, content.language);
  parts.set('word/styles.xml', written(styles));

  let widths = { textWidth: 0, landscapeWidth: 0 };
  const texts = textsOf(content);
  for (const path of xmlPaths(template)) {
    const xml = textOf(template, path) ?? '';
    // A template file (.dotx) becomes a document (.docx).
    if (path === '[Content_Types].xml') parts.set(path, xml.replace('.template.main+xml', '.document.main+xml'));
    if (!hasText(xml)) continue;
    const document = parsed(xml);
    fill(document, texts);
    parts.set(path, written(document));
    if (path === 'word/document.xml') widths = lineWidths(document);
  }
  if (content.mark !== null) for (const [path, xml] of pageMark(parts, xmlSafe(content.mark))) parts.set(path, xml);
  return { parts, layout: { styles: ids, ...widths } };
};
