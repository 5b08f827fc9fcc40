import { plainText } from '../../language/plain-text.ts';
import type { Label } from '../../language/vocabulary/vocabulary.ts';
import { mayBePerson, namesColumn } from '../people/called-entries.ts';
import { isOrganisation } from '../people/person-names.ts';
import type { PersonAt } from '../people/presenters.ts';
import { labelNamed } from '../source/labels.ts';
import { type Line, lineText, type Tell } from '../source/line.ts';
import { attendeesIn, mayHeadMarks } from './attendance-table.ts';
import { isNobody } from './head-labels.ts';
import { asRows, type Columns, placedIn, rowsBelow } from './people-rows.ts';

const ofPeople: readonly Label[] = ['called', 'present', 'absent', 'apologies', 'invited'];
const isOfPeople = (text: string): boolean => ofPeople.includes(labelNamed(text.replace(/\s*:$/, '')) ?? 'kind');
const isAway = (text: string): boolean => ['absent', 'apologies'].includes(labelNamed(text.replace(/\s*:$/, '')) ?? '');

// A table of people called may have groups too, and is read with the other tables of people.
const calls = (text: string): boolean => labelNamed(text.replace(/\s*:$/, '')) === 'called';

const cellTexts = (line: Line): readonly string[] => (line.cells ?? []).map((cell) => plainText(cell.join(' ')));

/** A header of labels that are no further apart than words, above rows: `Närvarande  Frånvarande`. */
const withCells = (line: Line, next: Line | undefined): Line => {
  const texts = line.cells ? [] : line.text.trim().split(/ {2,}/);
  const isHeader = texts.length > 1 && texts.every(isOfPeople) && texts.some(isAway) && !texts.every(isAway);
  const above = next !== undefined && (next.cells !== null || / {2,}/.test(next.text));
  return isHeader && above ? { ...line, cells: texts.map((text) => [text]) } : line;
};

/** The first of the labels of people that a line of text consists of: `Ledamöter Närvarande`. */
const headerIn = (line: Line): string | undefined => {
  const texts = line.cells ? [] : lineText(line).split(/\s+/).slice(0, 5);
  return texts.length > 1 && texts.every(isOfPeople) ? texts[0] : undefined;
};

/** Where the columns of people begin in a header row; those after each tell more of the same people. */
const columnsIn = (line: Line): Columns | null => {
  const texts = cellTexts(line);
  const from = texts.flatMap((text, at) => (isOfPeople(text) ? [at] : []));
  const others = texts.filter((text) => text !== '' && !isOfPeople(text));
  const one = from.length === 1 && !calls(texts[from[0] ?? 0] ?? '') && others.length > 0 && others.every(namesColumn);
  if (!(one || from.length > 1) || from[0] !== texts.findIndex(Boolean)) return null;
  return { from, alone: texts.filter(Boolean).length === from.length, header: line };
};

const labelLine = (line: Line, text: string): Line => ({ ...line, text: `${text.replace(/\s*:$/, '')}:`, cells: null });

/** Whether a text is no heading between people. */
const isEntry = (text: string): boolean => mayBePerson(text) || !isOrganisation(text);

/** The people of each column below its label. */
const peopleIn = (columns: Columns, rows: readonly Line[]): readonly Line[] => {
  const placed = rows.map((row) => ({ row, cells: placedIn(row, columns) }));
  return columns.from.flatMap((at, index) => [
    labelLine(columns.header, cellTexts(columns.header)[at] ?? ''),
    ...placed.flatMap(({ row, cells }) =>
      (cells[index] ?? [])
        .filter((text) => text !== '' && !isNobody(text))
        .map((text) => ({ ...row, text, cells: null, bullet: isEntry(text), gap: false })),
    ),
  ]);
};

/** Lines of the head, and those who by the marks of a table were not present. */
export interface WithoutColumns {
  readonly lines: readonly Line[];
  readonly absent: readonly PersonAt[];
  readonly apologies: readonly PersonAt[];
}

/** `Närvarande | Frånvarande` above columns gives each label with its own names. Above marks it is the header of one list. */
export const columnsApart = (lines: readonly Line[], tell: Tell): WithoutColumns => {
  const made: Line[] = [];
  const absent: PersonAt[] = [];
  const apologies: PersonAt[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = withCells(lines[at] as Line, lines[at + 1]);
    const columns = columnsIn(line);
    const table = mayHeadMarks(line) ? rowsBelow(lines, at, true) : [];
    const marked = attendeesIn(line, asRows(table), tell);
    const rows = columns ? rowsBelow(lines, at, false) : [];
    const first = headerIn(line) ?? (columns ? cellTexts(line)[columns.from[0] ?? 0] : undefined);
    if (marked) {
      made.push(...marked.lines);
      absent.push(...marked.absent);
      apologies.push(...marked.apologies);
      at += table.length;
    } else if (columns && rows.length > 0) {
      made.push(...peopleIn(columns, rows));
      at += rows.length;
    } else made.push(first === undefined ? line : labelLine(line, first));
  }
  return { lines: made, absent, apologies };
};
