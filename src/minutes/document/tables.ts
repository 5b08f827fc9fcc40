import {
  AlignmentType,
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Block, CalledGroup, Cell, Line } from '../content/block.ts';
import { spansAll } from '../content/line.ts';
import { styled } from './paragraphs.ts';
import { type Layout, tableSize } from './word-styles.ts';

const tableOf = (columnWidths: readonly number[], rows: readonly TableRow[], { styles, textWidth }: Layout): Table =>
  new Table({
    style: styles.MinutesTable,
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    columnWidths,
    rows,
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
  });

const text = (line: Line, align: Cell['align'], keepNext: boolean, layout: Layout): Paragraph =>
  styled('TableText', line, layout, {
    ...(keepNext ? { keepNext } : {}),
    ...(align === 'right' ? { alignment: AlignmentType.RIGHT } : {}),
  });

/** One called person. A long entry has a hanging indent; no-break spaces keep footnote marks and dashes with the text beside them. */
const seat = (written: string, layout: Layout): Paragraph =>
  styled('TableText', [{ text: written.replace(/ (\*+\d*)(?= |$)/, '\u00a0$1').replace(/ – /, ' –\u00a0') }], layout, {
    indent: { left: 200, hanging: 200 },
  });

const headerRow = (cells: readonly TableCell[]): TableRow =>
  new TableRow({ tableHeader: true, cantSplit: true, children: cells });

/** The called: a header row, then one row per group, so that a screen reader reads group by group. */
export const calledTable = (
  header: readonly [string, string],
  groups: readonly CalledGroup[],
  layout: Layout,
): Table => {
  const first = Math.round(layout.textWidth * 0.38);
  const widths = [first, layout.textWidth - first];
  const cell = (children: readonly Paragraph[], index: number): TableCell =>
    new TableCell({ width: { size: widths[index] ?? 0, type: WidthType.DXA }, children });
  const bold = (word: string): readonly Paragraph[] => [text([{ text: word, bold: true }], 'left', false, layout)];
  return tableOf(
    widths,
    [
      headerRow(header.map((word, index) => cell(bold(word), index))),
      ...groups.map(
        ({ name, seats }) =>
          new TableRow({
            cantSplit: true,
            children: [
              cell(bold(name), 0),
              cell(
                (seats.length > 0 ? seats : ['']).map((one) => seat(one, layout)),
                1,
              ),
            ],
          }),
      ),
    ],
    layout,
  );
};

/** The width of an amount of millions with its unit, in twips. */
const amountWidth = 1900;

/** Column widths in twips, by the longest text of each column. Every column has room for an amount, if the page is wide enough. */
const widthsFor = (rows: readonly (readonly Cell[])[], columns: number, textWidth: number): readonly number[] => {
  const length = (cell: Cell | undefined): number =>
    cell ? cell.line.reduce((sum, run) => sum + run.text.length, 0) : 0;
  // A header with text only in its first cell spans all columns, so it does not count for the first one.
  const measured = spansAll(rows[0] ?? []) ? rows.slice(1) : rows;
  const widest = 60;
  // The smallest weight that still gives `amountWidth` beside a column of weight `widest`.
  const narrowest = Math.max(16, Math.min(widest, (widest * amountWidth) / Math.max(1, textWidth - amountWidth)));
  const weights = Array.from({ length: columns }, (_, column) =>
    Math.min(widest, Math.max(narrowest, ...measured.map((row) => length(row[column])))),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.floor((textWidth * weight) / total));
  return widths.map((width, index) =>
    index === 0 ? width + textWidth - widths.reduce((sum, each) => sum + each, 0) : width,
  );
};

/** The least width of each column in twips, for its longest word at `tableSize`. Letters count as wider than digits; very long words are broken. */
const needsOf = (rows: readonly (readonly Cell[])[], columns: number): readonly number[] => {
  const width = (word: string): number =>
    word.replace(/\p{L}/gu, '').length * 112 + word.replace(/\P{L}/gu, '').length * 125;
  // A no-break space does not end a word.
  const longest = (cell: Cell | undefined): number =>
    Math.max(0, ...(cell?.line ?? []).flatMap(({ text }) => text.split(/[ \n-]/).map(width)));
  return Array.from(
    { length: columns },
    (_, column) => 220 + Math.min(2800, Math.max(...rows.map((row) => longest(row[column])))),
  );
};

/** Widens columns that are too narrow for their words, at the cost of the others. Where there is too little room, all shrink in proportion. */
const fitted = (widths: readonly number[], needs: readonly number[]): readonly number[] => {
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
  const [room, needed] = [sum(widths), sum(needs)];
  const spare = widths.map((width, at) => width - (needs[at] ?? 0));
  const lacking = -sum(spare.filter((one) => one < 0));
  const share = lacking / Math.max(1, sum(spare.filter((one) => one > 0)));
  const fair =
    needed >= room
      ? needs.map((need) => Math.floor((need * room) / needed))
      : widths.map((width, at) => {
          const over = spare[at] ?? 0;
          return over < 0 ? width - over : Math.floor(width - over * share);
        });
  return fair.map((width, at) => (at === 0 ? width + room - sum(fair) : width));
};

/** A table with more rows than this may continue on the next page. */
const together = 12;
/** The smallest text size in a table, in half points. */
const smallest = 15;

/** A table of the notes, with its header row. `sum`: the last row is a total. */
export const notesTable = ({ rows, sum }: Extract<Block, { type: 'table' }>, layout: Layout): Table => {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const needs = needsOf(
    rows.filter((row) => !spansAll(row)),
    columns,
  );
  const widths = fitted(widthsFor(rows, columns, layout.textWidth), needs);
  const scale = layout.textWidth / needs.reduce((sum, need) => sum + need, 0);
  const set = scale < 1 ? { ...layout, textSize: Math.max(smallest, Math.floor(tableSize * scale)) } : layout;
  const keeps = (row: number): boolean =>
    rows.length > together ? row === 0 || row === rows.length - 2 : row < rows.length - 1;
  const cell = ({ line, align }: Cell, index: number, row: number): TableCell =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      ...(sum && row === rows.length - 1
        ? { borders: { top: { style: BorderStyle.SINGLE, size: 8, color: '000000' } } }
        : {}),
      children: [text(line, align, keeps(row), set)],
    });
  const header = rows[0] ?? [];
  const wide = (first: Cell): TableCell =>
    new TableCell({
      columnSpan: columns,
      width: { size: layout.textWidth, type: WidthType.DXA },
      children: [text(first.line, 'left', true, set)],
    });
  return tableOf(
    widths,
    [
      headerRow(spansAll(header) && header[0] ? [wide(header[0])] : header.map((one, index) => cell(one, index, 0))),
      ...rows
        .slice(1)
        .map(
          (row, index) => new TableRow({ cantSplit: true, children: row.map((one, at) => cell(one, at, index + 1)) }),
        ),
    ],
    layout,
  );
};
