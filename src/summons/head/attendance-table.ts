import { matchable, plainText } from '../../language/plain-text.ts';
import { namesFor, words } from '../../language/vocabulary/words.ts';
import { type Attendance, answerOf, startsWithPerson } from '../people/attendance-marks.ts';
import { mayBePerson } from '../people/called-entries.ts';
import { personWith } from '../people/organisations-below.ts';
import type { PersonAt } from '../people/presenters.ts';
import { isVacant, seatOf } from '../people/seats.ts';
import { labelNamed } from '../source/labels.ts';
import { type Line, lineText, type Tell } from '../source/line.ts';

/** What a column tells of the person in its row. `yes` and `no` answer whether the person was present. */
type Column = Attendance | 'yes' | 'no' | 'name' | 'group' | 'other';

const columnPatterns: readonly (readonly [Column, RegExp])[] = [
  ['yes', new RegExp(`^${words.people.yes}$`, 'u')],
  ['no', new RegExp(`^${words.people.no}$`, 'u')],
  ['present', new RegExp(`^${words.people.presenceColumn}$`, 'u')],
  ['absent', new RegExp(`^${words.people.absenceColumn}$`, 'u')],
  ['name', new RegExp(`^${words.people.personColumn}`, 'u')],
  ['group', new RegExp(`^${words.people.groupColumn}`, 'u')],
];
const attendances: readonly string[] = ['present', 'absent', 'apologies'];
const isAttendance = (text: string | null): text is Attendance => text !== null && attendances.includes(text);

const columnOf = (text: string): Column => {
  const label = labelNamed(text);
  if (isAttendance(label)) return label;
  return columnPatterns.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
};
const isMarks = (column: Column): boolean => isAttendance(column) || column === 'yes' || column === 'no';

const cellText = (row: Line, at: number): string => plainText((row.cells?.[at] ?? []).join(' '));

/** What a cell below a column of marks means. `sure`: it says so, not only that the contrary does not hold. */
const meaningOf = (column: Column, text: string): { readonly means: Attendance; readonly sure: boolean } | null => {
  const answer = answerOf(text);
  if (isAttendance(answer)) return { means: answer, sure: true };
  const asked: Attendance =
    column === 'yes' ? 'present' : column === 'no' ? 'absent' : isAttendance(column) ? column : 'present';
  if (answer === 'yes') return { means: asked, sure: true };
  if (answer === 'no') return { means: asked === 'present' ? 'absent' : 'present', sure: false };
  return null;
};

interface Table {
  readonly columns: readonly Column[];
  readonly name: number;
  readonly marks: readonly number[];
  readonly rows: readonly Line[];
}

const share = (count: number, all: number): number => (all === 0 ? 0 : count / all);

const columnsOf = (header: Line): readonly Column[] =>
  (header.cells ?? []).map((_, at) => columnOf(matchable(cellText(header, at)).replace(/\s*(?:\([^()]*\)|[:?])$/, '')));

/** Whether a row may be the header of columns of marks. A person beside a mark is none. */
export const mayHeadMarks = (row: Line): boolean =>
  columnsOf(row).some((column) => isMarks(column) || column === 'name') &&
  !columnsOf(row).some((_, at) => startsWithPerson(cellText(row, at)));

/** Whether the cells of a column are nothing but marks, one of them a cross. */
const areCrosses = (rows: readonly Line[], at: number): boolean => {
  const answers = rows
    .map((row) => cellText(row, at))
    .filter(Boolean)
    .map(answerOf);
  return answers.includes('yes') && !answers.includes(null);
};

/** The columns of a table of people with marks beside them; null where the header or the cells are of another table. */
const tableOf = (header: Line, rows: readonly Line[]): Table | null => {
  const columns = columnsOf(header);
  const named = columns.indexOf('name');
  const people = (at: number): number => rows.filter((row) => startsWithPerson(cellText(row, at))).length;
  const name = named >= 0 ? named : columns.findIndex((_, at) => share(people(at), rows.length) > 0.6);
  const marks = columns.flatMap((column, at) => (at !== name && isMarks(column) ? [at] : []));
  const table = { columns, name, marks, rows };
  if (name < 0 || rows.length === 0) return null;
  if (marks.length === 0)
    return share(people(name), rows.length) > 0.6 && columns.some((_, at) => areCrosses(rows, at)) ? table : null;
  const said = rows.flatMap((row) => marks.map((at) => cellText(row, at))).filter(Boolean);
  const answered = said.filter((text) => answerOf(text) !== null).length;
  // Without an answer it is a form to fill in, or has remarks instead; names are people of another column.
  const isMarked = said.length > 0 ? share(answered, said.length) > 0.5 : named >= 0;
  return isMarked || (named >= 0 && !said.some(mayBePerson)) ? table : null;
};

/** Who a row says was present. `doubtful` where its marks contradict each other or are no marks; null where it has none. */
const attendanceIn = (row: Line, { columns, marks }: Table): Attendance | 'doubtful' | null => {
  const said = marks
    .map((at) => [columns[at] ?? 'other', cellText(row, at)] as const)
    .filter(([, text]) => text !== '');
  const meanings = said.map(([column, text]) => meaningOf(column, text));
  if (meanings.includes(null)) return 'doubtful';
  const sure = meanings.filter((meaning) => meaning?.sure);
  const means = new Set((sure.length > 0 ? sure : meanings).flatMap((meaning) => meaning?.means ?? []));
  // Apologies are a kind of absence.
  if (means.has('apologies')) means.delete('absent');
  return means.size > 1 ? 'doubtful' : ([...means][0] ?? null);
};

/** What an empty row means in a table whose other rows are marked: the contrary of the only thing that is asked. */
const unmarked = ({ columns, marks }: Table): Attendance | 'doubtful' => {
  const asked = new Set(marks.map((at) => (columns[at] === 'present' || columns[at] === 'yes' ? 'present' : 'absent')));
  if (asked.size > 1) return 'doubtful';
  return asked.has('present') ? 'absent' : 'present';
};

/** The people of a table with marks: the lines of a called list, and those who by their marks were not present. */
export interface Attendees {
  readonly lines: readonly Line[];
  readonly absent: readonly PersonAt[];
  readonly apologies: readonly PersonAt[];
}

/** Reads a table whose header names a column of people and columns of marks (`Namn | Kommun | Närvarande`). Null for other tables. Marks that are not understood are told. */
export const attendeesIn = (header: Line, rows: readonly Line[], tell: Tell): Attendees | null => {
  const table = tableOf(header, rows);
  if (!table) return null;
  const { columns, name, marks } = table;
  const texts = (at: number): readonly string[] => rows.map((row) => cellText(row, at)).filter(Boolean);
  const others = columns.flatMap((column, at) =>
    column === 'other' && at !== name && texts(at).length > 0 ? [at] : [],
  );
  const strange = others.filter((at) => areCrosses(rows, at));
  for (const at of strange) tell('called list not understood', header.number, cellText(header, at) || lineText(header));
  const told = others.filter((at) => !strange.includes(at));
  const group = columns.indexOf('group');
  const isAnswered = rows.some((row) => marks.some((at) => cellText(row, at) !== ''));
  const line = (row: Line, text: string, bullet: boolean): Line => ({ ...row, text, cells: null, bullet, gap: false });
  const lines: Line[] = [line(header, `${namesFor('').called}:`, false)];
  const away: Record<'absent' | 'apologies', PersonAt[]> = { absent: [], apologies: [] };
  let heading = '';
  for (const row of rows) {
    const person = cellText(row, name);
    const rest = (row.cells ?? []).some((_, at) => at !== name && cellText(row, at) !== '');
    if (person === '') tell('called list not understood', row.number, lineText(row));
    else if (!(rest || mayBePerson(person) || isVacant(person))) lines.push(line(row, person, false));
    else {
      const above = group < 0 ? '' : cellText(row, group) || heading;
      if (above !== heading) lines.push(line(row, above, false));
      heading = above;
      const more = told.map((at) => cellText(row, at));
      const text = personWith(
        person,
        more.filter((cell) => answerOf(cell) === null),
      );
      const isMixed = more.some((cell) => answerOf(cell) === 'yes');
      const said = isMixed ? 'doubtful' : (attendanceIn(row, table) ?? (isAnswered ? unmarked(table) : 'present'));
      lines.push(line(row, text, true));
      if (said === 'doubtful') tell('called list not understood', row.number, lineText(row));
      else if (said !== 'present') {
        const seated = seatOf(text, row.number).name;
        if (seated) away[said].push({ name: seated, affiliation: null, line: row.number });
      }
    }
  }
  return { lines, ...away };
};
