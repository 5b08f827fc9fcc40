import type { ParagraphChild } from 'docx';
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Block, CalledGroup, Cell } from './block.ts';
import { hairline, textWidth } from './looks.ts';
import { isBlank, lineChildren } from './paragraphs.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: hairline } as const;
const borders = { top: thin, bottom: thin, left: none, right: none, insideHorizontal: thin, insideVertical: none };
const margins = { top: 50, bottom: 50, left: 100, right: 100 };
const headerShade = { type: ShadingType.CLEAR, color: 'auto', fill: 'E9EDF2' } as const;

const tableOf = (columnWidths: readonly number[], rows: readonly TableRow[]): Table =>
  new Table({
    columnWidths,
    rows,
    borders,
    margins,
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
  });

const text = (children: readonly ParagraphChild[], align: Cell['align'], keepNext: boolean): Paragraph =>
  new Paragraph({
    style: 'TableText',
    ...(keepNext ? { keepNext } : {}),
    ...(align === 'right' ? { alignment: AlignmentType.RIGHT } : {}),
    children,
  });

const headerRow = (cells: readonly TableCell[]): TableRow =>
  new TableRow({ tableHeader: true, cantSplit: true, children: cells });

/** The called: one row a group, a header row first, so that a reader hears group by group. */
export const calledTable = (header: readonly [string, string], groups: readonly CalledGroup[]): Table => {
  const widths = [Math.round(textWidth * 0.42), textWidth - Math.round(textWidth * 0.42)];
  const cell = (lines: readonly string[], index: number, bold: boolean, shade: boolean): TableCell =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      ...(shade ? { shading: headerShade } : {}),
      children: (lines.length > 0 ? lines : ['']).map((line) =>
        text(lineChildren([{ text: line, bold }]), 'left', false),
      ),
    });
  return tableOf(widths, [
    headerRow(header.map((word, index) => cell([word], index, true, true))),
    ...groups.map(
      ({ name, seats }) =>
        new TableRow({ cantSplit: true, children: [cell([name], 0, true, false), cell(seats, 1, false, false)] }),
    ),
  ]);
};

/** Widths by the longest text of each column, none narrower than an amount needs. */
const widthsFor = (rows: readonly (readonly Cell[])[], columns: number): readonly number[] => {
  const length = (cell: Cell | undefined): number =>
    cell ? cell.line.reduce((sum, run) => sum + run.text.length, 0) : 0;
  // A header that stands alone is laid over all columns and needs no room in the first.
  const measured = spansAll(rows[0] ?? []) ? rows.slice(1) : rows;
  const weights = Array.from({ length: columns }, (_, column) =>
    Math.min(60, Math.max(16, ...measured.map((row) => length(row[column])))),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.floor((textWidth * weight) / total));
  return widths.map((width, index) =>
    index === 0 ? width + textWidth - widths.reduce((sum, each) => sum + each, 0) : width,
  );
};

const spansAll = (header: readonly Cell[]): boolean =>
  header.length > 1 && header.slice(1).every(({ line }) => isBlank(line));

/** A table of the notes, with its header row and, where there is one, its sum. */
export const notesTable = ({ rows, sum }: Extract<Block, { type: 'table' }>): Table => {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const widths = widthsFor(rows, columns);
  const cell = ({ line, align }: Cell, index: number, row: number): TableCell =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      ...(row === 0 ? { shading: headerShade } : {}),
      ...(sum && row === rows.length - 1
        ? { borders: { top: { style: BorderStyle.SINGLE, size: 8, color: '000000' } } }
        : {}),
      children: [text(lineChildren(line), align, row < rows.length - 1)],
    });
  const header = rows[0] ?? [];
  const wide = (first: Cell): TableCell =>
    new TableCell({
      columnSpan: columns,
      width: { size: textWidth, type: WidthType.DXA },
      shading: headerShade,
      children: [text(lineChildren(first.line), 'left', true)],
    });
  return tableOf(widths, [
    headerRow(spansAll(header) && header[0] ? [wide(header[0])] : header.map((one, index) => cell(one, index, 0))),
    ...rows
      .slice(1)
      .map((row, index) => new TableRow({ cantSplit: true, children: row.map((one, at) => cell(one, at, index + 1)) })),
  ]);
};
