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
import type { Block, CalledGroup, Cell, Line } from './block.ts';
import { spansAll } from './line.ts';
import type { Layout } from './looks.ts';
import { styled } from './paragraphs.ts';

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

const headerRow = (cells: readonly TableCell[]): TableRow =>
  new TableRow({ tableHeader: true, cantSplit: true, children: cells });

/** The called: one row a group, a header row first, so that a reader hears group by group. */
export const calledTable = (
  header: readonly [string, string],
  groups: readonly CalledGroup[],
  layout: Layout,
): Table => {
  const first = Math.round(layout.textWidth * 0.42);
  const widths = [first, layout.textWidth - first];
  const cell = (lines: readonly string[], index: number, bold: boolean): TableCell =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      children: (lines.length > 0 ? lines : ['']).map((line) => text([{ text: line, bold }], 'left', false, layout)),
    });
  return tableOf(
    widths,
    [
      headerRow(header.map((word, index) => cell([word], index, true))),
      ...groups.map(
        ({ name, seats }) =>
          new TableRow({ cantSplit: true, children: [cell([name], 0, true), cell(seats, 1, false)] }),
      ),
    ],
    layout,
  );
};

/** What an amount of millions and its unit need, in twips. */
const amountWidth = 1900;

/** Widths by the longest text of each column, none narrower than an amount needs. */
const widthsFor = (rows: readonly (readonly Cell[])[], columns: number, textWidth: number): readonly number[] => {
  const length = (cell: Cell | undefined): number =>
    cell ? cell.line.reduce((sum, run) => sum + run.text.length, 0) : 0;
  // A header that stands alone is laid over all columns and needs no room in the first.
  const measured = spansAll(rows[0] ?? []) ? rows.slice(1) : rows;
  const widest = 60;
  // Beside the widest column, the narrowest still has that width.
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

/** A table of the notes, with its header row and, where there is one, its sum. */
export const notesTable = ({ rows, sum }: Extract<Block, { type: 'table' }>, layout: Layout): Table => {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const widths = widthsFor(rows, columns, layout.textWidth);
  const cell = ({ line, align }: Cell, index: number, row: number): TableCell =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      ...(sum && row === rows.length - 1
        ? { borders: { top: { style: BorderStyle.SINGLE, size: 8, color: '000000' } } }
        : {}),
      children: [text(line, align, row < rows.length - 1, layout)],
    });
  const header = rows[0] ?? [];
  const wide = (first: Cell): TableCell =>
    new TableCell({
      columnSpan: columns,
      width: { size: layout.textWidth, type: WidthType.DXA },
      children: [text(first.line, 'left', true, layout)],
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
