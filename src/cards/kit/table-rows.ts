import { isAmount } from '../../language/amounts.ts';
import { isSumTitle } from '../../language/sums.ts';
import { box, columns, type Element, text } from './elements.ts';
import { typed } from './safe-text.ts';

/** Width in pixels that a row has in the narrowest card, the side panel's, below a button that unfolds it. */
const narrowest = 216;
/** Most columns that are laid out side by side. */
const mostColumns = 6;
/** Width of a bold figure of small text, and the distance between two columns, in pixels. */
const letter = 8;
const gap = 8;
/** Bytes of more text than a card has room for: a row is shown whole or left out. */
const whole = 20_000;

type Rows = readonly (readonly string[])[];

/** A column of figures has one width in every row, so that they stand below each other; the others share what is left. */
interface Column {
  readonly isFigures: boolean;
  /** Pixels of its longest figure or word, which is not to be broken. */
  readonly least: number;
}

const longestIn = (texts: readonly string[]): number => texts.reduce((most, { length }) => Math.max(most, length), 0);

const columnOf = (rows: Rows, at: number): Column => {
  const cells = rows.slice(1).flatMap((row) => row[at] || []);
  const isFigures = cells.length > 0 && cells.every(isAmount);
  const words = [...cells, rows[0]?.[at] ?? ''].flatMap((cell) => cell.split(/[ -]/));
  return { isFigures, least: letter * longestIn(isFigures ? [...cells, ...words] : words) };
};

const rowOf = (cells: readonly string[], layout: readonly Column[], isBold: boolean): Element =>
  columns(
    layout.map(({ isFigures, least }, at) => [
      isFigures ? `${least}px` : 'stretch',
      [
        text(typed(cells[at] ?? '', whole), {
          size: 'small',
          ...(isBold ? { weight: 'bolder' } : {}),
          ...(isFigures ? { horizontalAlignment: 'right' } : {}),
        }),
      ],
    ]),
    { spacing: 'small', separator: true },
  );

/** A row that is too wide for columns: its first cell, and below it the others with their headings. */
const entryOf = (cells: readonly string[], header: readonly string[]): Element => {
  const [first = '', ...others] = cells;
  const said = others.flatMap((cell, at) => {
    const heading = header[at + 1];
    return cell === '' ? [] : [heading ? `${heading}: ${cell}` : cell];
  });
  return box(
    [
      text(typed(first, whole), { size: 'small', weight: 'bolder' }),
      ...(said.length > 0 ? [text(typed(said.join(' · '), whole), { size: 'small', spacing: 'none' })] : []),
    ],
    { spacing: 'small', separator: true },
  );
};

/**
 * The rows of a table, its header row first. They are columns side by side and no `Table`, since Teams on phones shows those empty
 * (https://github.com/microsoft/AdaptiveCards/issues/8853). A table too wide for that has its rows one below the other.
 */
export const tableRows = (rows: Rows): readonly Element[] => {
  // A table of one row, such as a box around a text, has no headings.
  const [header = [], ...below] = rows.length > 1 ? rows : [[], ...rows];
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const entries = () => below.map((cells) => entryOf(cells, header));
  if (width > mostColumns) return entries();
  const layout = Array.from({ length: width }, (_, at) => columnOf(rows, at));
  const needed = layout.reduce((sum, { least }) => sum + least + gap, -gap);
  if (needed > narrowest) return entries();
  const isBold = (cells: readonly string[]): boolean => isSumTitle(cells[0] ?? '');
  const top = header.some((cell) => cell !== '') ? [rowOf(header, layout, true)] : [];
  return [...top, ...below.map((cells) => rowOf(cells, layout, isBold(cells)))];
};
