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
import { columnsOf, smallest } from './column-widths.ts';
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

/** A table with more rows than this may continue on the next page. */
const together = 12;
/** A table of the notes, with its header row. `sum`: the last row is a total. */
export const notesTable = ({ rows, sum }: Extract<Block, { type: 'table' }>, layout: Layout): Table => {
  const { widths, scale } = columnsOf(rows, layout.textWidth);
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
      columnSpan: widths.length,
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
