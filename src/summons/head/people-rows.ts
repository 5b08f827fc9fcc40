import { plainText } from '../../language/plain-text.ts';
import { mayBePerson } from '../people/called-entries.ts';
import { labelled } from '../source/labels.ts';
import type { Line } from '../source/line.ts';
import { isNobody } from './head-labels.ts';

/** The columns of people below a header row. */
export interface Columns {
  /** The cell at which each begins. */
  readonly from: readonly number[];
  /** Whether they have no columns between them that tell more of their people. */
  readonly alone: boolean;
  readonly header: Line;
}

/** More rows than any list of people has. */
const mostRows = 200;

interface Part {
  readonly text: string;
  /** Where it begins in its line. */
  readonly at: number;
}

/** The texts of a line that is no row, with wide spaces between them. */
const partsOf = ({ text, indent }: Line): readonly Part[] =>
  [...text.matchAll(/\S+(?: {1,2}\S+)*/gu)].map(({ 0: part, index }) => ({
    text: part.replace(/^[-•–]\s+/u, ''),
    at: indent + index,
  }));

const isPerson = (text: string): boolean => mayBePerson(plainText(text));

/** Whether a line goes on with the rows of people above it. A short one may be no row, and an empty line may be above those of people. */
const goesOn = (line: Line, next: Line | undefined, headed: boolean): boolean => {
  if (labelled(line) !== null || line.heading !== null) return false;
  if (!line.gap && (line.cells !== null || (headed && next !== undefined && next.cells !== null && !next.gap)))
    return true;
  const texts = line.cells ? line.cells.flat() : partsOf(line).map(({ text }) => text);
  return texts.some(isPerson) && texts.every((text) => isPerson(text) || isNobody(text));
};

/** The rows of people below a header, with lines that are too short to be rows. `headed`: lines between them may be headings. */
export const rowsBelow = (lines: readonly Line[], at: number, headed: boolean): readonly Line[] => {
  const below = lines.slice(at + 1, at + 1 + mostRows);
  const end = below.findIndex((line, index) => !goesOn(line, below[index + 1], headed));
  return end < 0 ? below : below.slice(0, end);
};

/** A row of each of these lines, the first text of a short one in the first cell. */
export const asRows = (lines: readonly Line[]): readonly Line[] =>
  lines.map((line) => (line.cells ? line : { ...line, cells: partsOf(line).map(({ text }) => [text]) }));

/** Where the labels of a header begin in its line. */
const placesOf = ({ from, header }: Columns): readonly number[] => {
  const places: number[] = [];
  for (const at of from) {
    const text = (header.cells?.[at] ?? []).join(' ');
    places.push(Math.max(0, header.text.indexOf(text, places.at(-1) ?? 0)));
  }
  return places.map((place) => place + header.indent);
};

const nearest = (places: readonly number[], at: number): number =>
  places.reduce((best, place, index) => (Math.abs(place - at) < Math.abs((places[best] ?? 0) - at) ? index : best), 0);

/** A tab in a line that is no row. */
const tab = 4;

/** The column of each text of a short line: its place tells it, where it is not set by tabs, which fill from the left. */
const columnsOfParts = (parts: readonly Part[], places: readonly number[]): readonly number[] =>
  parts.map(({ at }, index) => {
    const above = parts[index - 1];
    return above && at - above.at - above.text.length === tab ? index : nearest(places, at);
  });

/** The texts of a row by the columns they stand in. As many texts as columns fill them in order, however many tabs part them. */
export const placedIn = (row: Line, columns: Columns): readonly (readonly string[])[] => {
  const { from, alone } = columns;
  const cells = row.cells ?? asRows([row])[0]?.cells ?? [];
  if (!alone)
    return from.map((begin, index) => {
      const said = cells.slice(begin, from[index + 1]);
      return said.length === 1
        ? (said[0] ?? [])
        : [
            said
              .map((cell) => cell.join(' '))
              .filter(Boolean)
              .join(', '),
          ];
    });
  const filled = cells.flatMap((cell, at) => (cell.length > 0 ? [{ cell, at }] : []));
  const inOrder = filled.length === from.length;
  const places = row.cells ? [] : columnsOfParts(partsOf(row), placesOf(columns));
  const columnOf = ({ at }: { readonly at: number }, index: number): number =>
    inOrder
      ? index
      : row.cells
        ? Math.max(
            0,
            from.findLastIndex((begin) => begin <= at),
          )
        : (places[index] ?? 0);
  return from.map((_, column) => filled.flatMap((each, index) => (columnOf(each, index) === column ? each.cell : [])));
};
