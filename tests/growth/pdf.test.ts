import { layout } from '../../src/pdf/lines/layout.ts';
import type { Page, Piece } from '../../src/pdf/pages/piece.ts';
import type { CellTag } from '../../src/pdf/pages/tags.ts';
import { tooSteep } from './growth.ts';

const pieceOf = (text: string, left: number, base: number, more: Partial<Piece> = {}): Piece => ({
  ...{ text, left, base, right: left + 5 * text.length, size: 10, bold: false, italic: false, href: null, tag: null },
  ...more,
});

/** Pages of pieces, as many in all as the text is long in fours. */
const pages = (text: string, pieceAt: (at: number) => Piece, perPage = 200): readonly Page[] => {
  const count = Math.ceil(text.length / 4);
  return Array.from({ length: Math.ceil(count / perPage) }, (_, page) => ({
    ...{ width: 595, height: 842, blank: false },
    pieces: Array.from({ length: Math.min(perPage, count - page * perPage) }, (_none, at) => pieceAt(at)),
  }));
};
const line = (at: number): number => 12 * at;
const cellOf = (cell: CellTag, at: number): Piece =>
  pieceOf('ord', 72 + 200 * cell.column, line(at), { tag: { paragraph: at, entry: null, cell } });

test.each<[string, (text: string) => readonly Page[]]>([
  ['lines of one paragraph', (text) => pages(text, (at) => pieceOf('ord '.repeat(25), 72, line(at)))],
  ['one page of lines', (text) => pages(text, (at) => pieceOf('ord '.repeat(25), 72, line(at)), 100_000)],
  ['rows of a table', (text) => pages(text, (at) => pieceOf('ord', at % 2 === 0 ? 72 : 300, line(at >> 1)), 100_000)],
  ['texts on one line', (text) => pages(text, (at) => pieceOf('ord', at * 30, 100), 100_000)],
  [
    'raised figures',
    (text) => pages(text, (at) => pieceOf('1', 72, line(at), { size: at % 2 === 0 ? 5 : 10 }), 100_000),
  ],
  ['footnotes', (text) => pages(text, (at) => pieceOf('¹ ord', 72, 430 + at))],
  ['page headers', (text) => pages(text, () => pieceOf('Protokoll', 72, 20), 3)],
  [
    'lines that almost make a table',
    (text) => pages(text, (at) => pieceOf('ord', at % 3 === 0 ? 300 : 72, line(at)), 100_000),
  ],
  [
    'tables that the file tells of',
    (text) => pages(text, (at) => cellOf({ table: at, row: 0, column: 0 }, at), 100_000),
  ],
  [
    'rows of a table that the file tells of',
    (text) => pages(text, (at) => cellOf({ table: 0, row: at >> 1, column: at % 2 }, at >> 1), 100_000),
  ],
  ['lines of one cell', (text) => pages(text, (at) => cellOf({ table: 0, row: 0, column: 0 }, at), 100_000)],
  [
    'tables between lines',
    (text) =>
      pages(
        text,
        (at) => (at % 2 === 0 ? pieceOf('ord', 72, line(at)) : cellOf({ table: at, row: 0, column: 0 }, at)),
        100_000,
      ),
  ],
])('the time to lay out a PDF grows with its length, for %s', (_, made) => {
  expect(tooSteep((text) => layout(made(text)), ['a'])).toEqual([]);
});
