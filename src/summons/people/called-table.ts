import { matchable, plainText } from '../../language/plain-text.ts';
import { words } from '../../language/vocabulary/words.ts';
import type { Line } from '../source/line.ts';
import { type CalledEntry, isGroupName, isHeaderRow, mayBePerson } from './called-entries.ts';
import { isFullName } from './person-names.ts';
import { isVacant } from './seats.ts';

/** A list of entries, read by itself. `headed`: the first entry is the heading of the others. */
export interface Column {
  readonly headed: boolean;
  readonly entries: readonly CalledEntry[];
}

const paragraphs = (row: Line, column: number): readonly string[] => row.cells?.[column] ?? [];
const only = (row: Line, column: number): string => plainText(paragraphs(row, column).join(' '));

const persons = (cell: readonly string[]): readonly string[] =>
  cell.flatMap((text) => text.split(/\s*;\s*|\n/)).filter((text) => text.trim() !== '');

const personColumn = new RegExp(`^${words.people.personColumn}`, 'u');
const nameColumn = new RegExp(`^${words.people.nameColumn}`, 'u');
const groupColumn = new RegExp(`^${words.people.groupColumn}`, 'u');

/** Rows of name, organisation, role: each row a person, grouped where a column says so. */
const byName = (rows: readonly Line[], header: readonly string[]): readonly Column[] => {
  const at = (pattern: RegExp): number => header.findIndex((cell) => pattern.test(cell));
  const name = Math.max(0, at(personColumn));
  const group = at(groupColumn);
  const others = header.map((_, index) => index).filter((index) => index !== name && index !== group);
  const groups = new Map<string, CalledEntry[]>();
  // A row that names no group belongs to the one above it.
  let key = '';
  for (const row of rows) {
    const text = [only(row, name), ...others.map((index) => only(row, index))].filter(Boolean).join(', ');
    if (group >= 0) key = only(row, group) || key;
    const entries = groups.get(key) ?? [];
    if (text !== '') entries.push({ text, line: row.number, bullet: false });
    if (entries.length > 0) groups.set(key, entries);
  }
  return [...groups].map(([key, entries]) =>
    key === ''
      ? { headed: false, entries }
      : { headed: true, entries: [{ text: key, line: entries[0]?.line ?? 0, bullet: false }, ...entries] },
  );
};

/** Rows of area and members. */
const byRow = (rows: readonly Line[]): readonly Column[] => {
  const columns: { headed: boolean; entries: CalledEntry[] }[] = [];
  for (const row of rows) {
    const heading = only(row, 0);
    if (heading !== '') columns.push({ headed: true, entries: [{ text: heading, line: row.number, bullet: false }] });
    const members = (row.cells ?? []).slice(1).flatMap(persons);
    const entries = members.map((text) => ({ text, line: row.number, bullet: false }));
    const last = columns.at(-1);
    if (last) last.entries.push(...entries);
    else columns.push({ headed: false, entries });
  }
  return columns;
};

/** Independent columns side by side, as in a layout table. */
const byColumn = (rows: readonly Line[]): readonly Column[] => {
  const width = Math.max(...rows.map((row) => row.cells?.length ?? 0));
  return Array.from({ length: width }, (_, column) => ({
    headed: false,
    entries: rows.flatMap((row) => paragraphs(row, column).map((text) => ({ text, line: row.number, bullet: false }))),
  }));
};

const share = (rows: readonly Line[], holds: (row: Line) => boolean): number =>
  rows.filter(holds).length / Math.max(1, rows.length);

/** Reads a table of called people in any of these three arrangements. */
export const columnsOf = (rows: readonly Line[]): readonly Column[] => {
  const first = rows[0];
  const header = first && isHeaderRow(first) ? (first.cells ?? []).map((cell) => matchable(cell.join(' '))) : null;
  const body = header ? rows.slice(1) : rows;
  const full = body.filter((row) => only(row, 0) !== '' && only(row, 1) !== '');
  const people = body.filter((row) => only(row, 0) !== '');
  const named =
    header?.some((cell) => nameColumn.test(cell)) ||
    (personColumn.test(header?.[0] ?? '') && share(people, (row) => isFullName(only(row, 0))) > 0.8);
  if (
    named ||
    (!header &&
      full.length > 1 &&
      share(full, (row) => isFullName(only(row, 0))) > 0.8 &&
      share(full, (row) => isFullName(only(row, 1))) < 0.3)
  )
    return byName(body, header ?? ['namn', 'organisation', 'roll', 'titel']);
  const areas = share(
    full,
    (row) =>
      isGroupName(only(row, 0)) && persons(paragraphs(row, 1)).every((text) => mayBePerson(text) || isVacant(text)),
  );
  return header || (full.length > 0 && areas > 0.7) ? byRow(body) : byColumn(body);
};
