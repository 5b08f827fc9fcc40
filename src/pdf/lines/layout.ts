import type { Page } from '../pages/piece.ts';
import { withRaised } from '../pages/raised.ts';
import type { TableRow } from './cells.ts';
import { leastOf } from './extremes.ts';
import { createFlow } from './flow.ts';
import { withoutFootnotes } from './footnotes.ts';
import { withoutFurniture } from './furniture.ts';
import { ranksOf } from './headings.ts';
import { measuresOf } from './measures.ts';
import type { PdfLine } from './pdf-line.ts';
import { type Row, rowsOf } from './rows.ts';
import { withTables } from './tables.ts';

const byPage = (rows: readonly Row[], pages: number): readonly (readonly Row[])[] => {
  const own = Array.from({ length: pages }, (): Row[] => []);
  for (const row of rows) own[row.page]?.push(row);
  return own;
};

/** Reads pages as lines: what stands on every page is left out, wrapped lines and words are whole, columns are cells, footnotes follow their mark. */
export const layout = (pages: readonly Page[]): readonly PdfLine[] => {
  const widthOf = (page: number): number => pages[page]?.width ?? 0;
  const all = pages.flatMap((page, at) => rowsOf({ ...page, pieces: withRaised(page.pieces) }, at));
  const rows = withoutFurniture(all, pages);
  const flow = createFlow(measuresOf(rows, widthOf), widthOf);
  // The first row of a table that the page before ended with.
  let over: TableRow | null = null;
  for (const [page, own] of byPage(rows, pages.length).entries()) {
    const text = withoutFootnotes(own, pages[page]?.height ?? 0);
    let above: number | null = null;
    for (const part of withTables(text.rows)) {
      if ('begins' in part) over = flow.table(part, page, above === null ? over : null);
      else {
        flow.text(part, above);
        over = null;
      }
      above = ('begins' in part ? part.rows.at(-1) : part)?.base ?? above;
    }
    for (const note of text.footnotes) flow.footnote(note, page);
  }
  const paragraphs = flow.parts().flatMap((part) => (part.type === 'open' ? [part] : []));
  const rankOf = ranksOf(paragraphs);
  const margin = leastOf(paragraphs.map(({ first }) => first.left));
  return flow.parts().map((part) => {
    if (part.type === 'whole') return part.line;
    const { first, runs, bullet, gap } = part;
    const indent = Math.round((first.left - margin) / Math.max(1, first.size));
    return { runs, bullet, indent, heading: bullet ? null : rankOf(first.size), gap, cells: null };
  });
};
