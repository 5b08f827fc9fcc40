import { plain, type Run } from '../pages/piece.ts';
import type { TableRow } from './cells.ts';
import type { Footnote } from './footnotes.ts';
import { beginsWithMark } from './marks.ts';
import { asOne, type Measures } from './measures.ts';
import { begun, type Paragraph } from './paragraphs.ts';
import type { PdfLine } from './pdf-line.ts';
import type { Row, Segment } from './rows.ts';
import { glued, goesOn, isFull, isUnder, looksAlike, mostJoined } from './wrapped.ts';

/** Space from which on a line stands apart, in usual distances of lines. */
const apart = 1.45;

interface Open extends Paragraph {
  readonly type: 'open';
  readonly page: number;
  readonly gap: boolean;
}

type Flowing = Open | { readonly type: 'whole'; readonly page: number; readonly line: PdfLine };

const isSame = (a: TableRow, b: TableRow | undefined): boolean =>
  b !== undefined &&
  a.cells.length === b.cells.length &&
  a.cells.every((cell, at) => cell.map(plain).join('\n') === b.cells[at]?.map(plain).join('\n'));

/** Whether a paragraph goes on at the top of the next page. */
const goesOver = (before: Open, page: number, next: Paragraph, edge: number): boolean => {
  const ended = /[.:!?]["”)*]*\s*$/u.test(plain(before.runs));
  const small = /^\s*[\p{Ll}(]/u.test(plain(next.runs));
  return (
    before.page === page - 1 &&
    looksAlike(before.last, next.first) &&
    isUnder(before.first, before.last, next.first) &&
    (small || !ended) &&
    isFull(before.last, next.first, edge)
  );
};

const saidBy = (part: Flowing): string =>
  plain(part.type === 'open' ? part.runs : [...part.line.runs, ...(part.line.cells ?? []).flat(2)]);

/** Puts rows, tables and footnotes after each other, page by page. */
export const createFlow = (measures: Measures, widthOf: (page: number) => number) => {
  const parts: Flowing[] = [];
  const entries = new Set<number>();
  const { language } = measures;
  const whole = (page: number, line: Partial<PdfLine>): Flowing => ({
    type: 'whole',
    page,
    line: { runs: [], bullet: false, indent: 0, heading: null, gap: false, cells: null, ...line },
  });

  /** Whether an entry of a list begins here of which only the tags of the file tell, since its bullet is a drawing and no text. */
  const isEntry = ({ entry, runs }: Segment): boolean => {
    if (entry === null || entries.has(entry)) return false;
    entries.add(entry);
    return !beginsWithMark(plain(runs)) && !/^\s*[§\d]/u.test(plain(runs));
  };

  return {
    parts: (): readonly Flowing[] => parts,

    /** A row of text. `above` is where the one above it stands, null at the top of a page. */
    text: (row: Row, above: number | null): void => {
      const segment = asOne(row);
      if (!segment) return;
      const next = begun(segment);
      const before = parts.at(-1);
      const measure = { edge: measures.edge(widthOf(row.page)), tight: measures.tight(row.size) };
      const joins =
        before?.type === 'open' &&
        plain(before.runs).length < mostJoined &&
        (above === null
          ? goesOver(before, row.page, next, measure.edge)
          : before.page === row.page && goesOn(before.first, before.last, segment, measure, language));
      if (joins) {
        const runs = glued(before.runs, segment.runs, language);
        parts[parts.length - 1] = { ...before, page: row.page, last: segment, runs };
      } else {
        const gap = above !== null && row.base - above > apart * measure.tight;
        parts.push({ ...next, type: 'open', page: row.page, gap, bullet: isEntry(segment) || next.bullet });
      }
    },

    /** The rows of a table. `over` is the first row of the one that the page before ended with: the same row is not said again. Gives its first row. */
    table: (rows: readonly TableRow[], page: number, over: TableRow | null): TableRow | null => {
      const goes = over !== null && over.cells.length === rows[0]?.cells.length;
      const own = over && isSame(over, rows[0]) ? rows.slice(1) : rows;
      for (const [at, { cells }] of own.entries()) parts.push(whole(page, { gap: at === 0 && !goes, cells }));
      return goes ? over : (rows[0] ?? null);
    },

    /** A footnote, after what it belongs to. */
    footnote: ({ mark, rows }: Footnote, page: number): void => {
      const runs = rows
        .flatMap((row) => asOne(row) ?? [])
        .reduce<readonly Run[]>((all, next) => glued(all, next.runs, language), []);
      const said = plain(runs).trim().slice(mark.length).trim();
      const note = { text: `${mark} ${said}`, bold: false, italic: false, href: null };
      const called = parts.findIndex((part) => part.page === page && saidBy(part).includes(mark));
      parts.splice(called < 0 ? parts.length : called + 1, 0, whole(page, { runs: [note], gap: true }));
    },
  };
};
