import type { Page } from '../pages/piece.ts';
import { withRaised } from '../pages/raised.ts';
import { type TableRow, tableRows } from './cells.ts';
import { leastOf } from './extremes.ts';
import { createFlow } from './flow.ts';
import { withoutFootnotes } from './footnotes.ts';
import { withoutFurniture } from './furniture.ts';
import { ranksOf } from './headings.ts';
import { measuresOf } from './measures.ts';
import type { PdfLine } from './pdf-line.ts';
import { type Row, rowsOf } from './rows.ts';
import { type Table, withTables } from './tables.ts';
import { isInTable, type TaggedTable, taggedTables } from './tagged-tables.ts';
import type { Language } from './wrapped.ts';

const byPage = (rows: readonly Row[], pages: number): readonly (readonly Row[])[] => {
  const own = Array.from({ length: pages }, (): Row[] => []);
  for (const row of rows) own[row.page]?.push(row);
  return own;
};

/** What stands on a page from top to bottom: rows of text, and tables. */
type Part = Row | { readonly bottom: number; readonly rows: readonly TableRow[] };

/** The rows of a page with its tables. Where the file tells of a table, no row above it makes one with a row below it. */
const partsOf = (
  rows: readonly Row[],
  told: readonly TaggedTable[],
  rowsIn: (table: Table) => readonly TableRow[],
): readonly Part[] => {
  const parts: Part[] = [];
  let between: Row[] = [];
  const endText = (): void => {
    for (const part of withTables(between))
      parts.push('begins' in part ? { bottom: part.rows.at(-1)?.base ?? 0, rows: rowsIn(part) } : part);
    between = [];
  };
  const left = [...told].sort((a, b) => b.top - a.top);
  const tablesAbove = (base: number): void => {
    for (let table = left.at(-1); table && table.top <= base; table = left.at(-1)) {
      endText();
      parts.push(table);
      left.pop();
    }
  };
  for (const row of rows) {
    tablesAbove(row.base);
    between.push(row);
  }
  endText();
  tablesAbove(Number.POSITIVE_INFINITY);
  return parts;
};

/**
 * Reads pages as lines: what stands on every page is left out, wrapped lines and words are whole, columns are cells, footnotes follow their
 * mark. Paragraphs and tables are those that the file tells of, and else those that can be seen. `startsAnew` is asked of two lines that follow each other.
 */
export const layout = (
  pages: readonly Page[],
  startsAnew: Language['startsAnew'] = () => false,
): readonly PdfLine[] => {
  const widthOf = (page: number): number => pages[page]?.width ?? 0;
  const raised = pages.map((page) => ({ ...page, pieces: withRaised(page.pieces) }));
  const ofText = raised.flatMap((page, at) =>
    rowsOf({ ...page, pieces: page.pieces.filter((piece) => !isInTable(piece)) }, at),
  );
  const ofTables = raised.flatMap((page, at) => rowsOf({ ...page, pieces: page.pieces.filter(isInTable) }, at));
  const rows = withoutFurniture(ofText, pages);
  const measures = measuresOf([...rows, ...ofTables], widthOf, startsAnew);
  const flow = createFlow(measures, widthOf);
  // The first row of a table that the page before ended with.
  let over: TableRow | null = null;
  for (const [at, own] of byPage(rows, pages.length).entries()) {
    const page = raised[at];
    if (!page) continue;
    const edge = measures.edge(page.width);
    const text = withoutFootnotes(own, page.height);
    const told = taggedTables(page, edge, measures.language);
    let above: number | null = null;
    for (const part of partsOf(text.rows, told, (table) => tableRows(table, edge, measures.language))) {
      if ('rows' in part) over = flow.table(part.rows, at, above === null ? over : null);
      else {
        flow.text(part, above);
        over = null;
      }
      above = 'rows' in part ? part.bottom : part.base;
    }
    for (const note of text.footnotes) flow.footnote(note, at);
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
