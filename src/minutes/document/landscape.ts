import { Paragraph, TextRun } from 'docx';
import { all, child, type Element, made, parsed, w, written } from '../../word/xml.ts';
import type { Block } from '../content/block.ts';
import { isReadable } from './column-widths.ts';
import type { Layout } from './word-styles.ts';

/** Noncharacters (Unicode 23.7), which no text of a document has. They stand where the page turns until the file is packed. */
const marks = { landscape: '\ufdd2', portrait: '\ufdd3' } as const;

/** A paragraph where the page turns; `withSections` makes it the end of a section. */
export const turnMark = (to: keyof typeof marks): Paragraph => new Paragraph({ children: [new TextRun(marks[to])] });

/** Whether a block only leads to the table after it, so that it belongs on the same page. */
const leadsToTable = (block: Block | undefined): boolean =>
  block?.type === 'heading' || block?.type === 'about' || block?.type === 'lead-in';

/** Blocks that stand on landscape pages, each run from `from` to `to`: tables too wide for a portrait page, with the lines that lead to them. */
export const landscapeRuns = (
  blocks: readonly Block[],
  { textWidth, landscapeWidth }: Layout,
): readonly { readonly from: number; readonly to: number }[] => {
  const runs: { from: number; to: number }[] = [];
  if (landscapeWidth <= textWidth) return runs;
  blocks.forEach((block, at) => {
    if (block.type !== 'table' || isReadable(block.rows, textWidth)) return;
    let from = at;
    while (leadsToTable(blocks[from - 1])) from -= 1;
    const last = runs.at(-1);
    if (last && last.to === from - 1) last.to = at;
    else runs.push({ from, to: at });
  });
  return runs;
};

const turned = (section: Element): void => {
  const size = child(section, 'pgSz');
  const [width, height] = [size?.getAttributeNS(w, 'w'), size?.getAttributeNS(w, 'h')];
  if (!size || !width || !height) return;
  size.setAttributeNS(w, 'w:w', height);
  size.setAttributeNS(w, 'w:h', width);
  size.setAttributeNS(w, 'w:orient', 'landscape');
};

/** A section that goes on after another one has neither a first page of its own nor a new count of pages. */
const continued = (section: Element): void => {
  for (const name of ['titlePg', 'pgNumType']) {
    const known = child(section, name);
    if (known) section.removeChild(known);
  }
};

/** Ends a section at each mark of `turnMark` in the main text of a document (ISO 29500-1, 17.6). */
export const withSections = (xml: string): string => {
  if (!xml.includes(marks.landscape)) return xml;
  const document = parsed(xml);
  let goesOn = false;
  for (const paragraph of all(document, 'p')) {
    const text = paragraph.textContent;
    if (text !== marks.landscape && text !== marks.portrait) continue;
    // The section that a mark stands in is described by the next section properties.
    const around = all(document, 'sectPr').find((one) => paragraph.compareDocumentPosition(one) & 4);
    if (!around) continue;
    const section = around.cloneNode(true) as Element;
    if (goesOn) continued(section);
    if (text === marks.portrait) turned(section);
    else continued(around);
    goesOn = true;
    const properties = made(document, 'pPr');
    properties.appendChild(section);
    while (paragraph.firstChild) paragraph.removeChild(paragraph.firstChild);
    paragraph.appendChild(properties);
  }
  return written(document);
};
