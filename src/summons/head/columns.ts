import { plainText } from '../../language/plain-text.ts';
import type { Label } from '../../language/vocabulary/vocabulary.ts';
import { namesFor, words } from '../../language/vocabulary/words.ts';
import { dateIn } from '../../language/written-date.ts';
import { lettered, numbered } from '../agenda/markers.ts';
import { isMark } from '../people/attendance-marks.ts';
import { isHeaderRow, mayBePerson } from '../people/called-entries.ts';
import { labelled, labelNamed } from '../source/labels.ts';
import { type Line, lineText } from '../source/line.ts';
import { longestLine } from '../source/long-lines.ts';

const ofPeople: readonly Label[] = ['called', 'present', 'absent', 'apologies', 'invited'];
const isOfPeople = (text: string): boolean => ofPeople.includes(labelNamed(text.replace(/\s*:$/, '')) ?? 'kind');

const title = new RegExp(`^(?:\\p{L}+träde(?:s)?)?${words.head.title}$`, 'iu');
/** The title and its facts are among the first lines. */
const top = 12;

const cellTexts = (line: Line): readonly string[] => (line.cells ?? []).map((cell) => plainText(cell.join(' ')));

/** A row beside the title (`Sjö kommun | Protokoll`), and those right below it, give one line per paragraph. */
const titleRowsApart = (lines: readonly Line[]): readonly Line[] => {
  let apart = -1;
  return lines.flatMap((line, at) => {
    const texts = cellTexts(line);
    const facts = texts.some((text) => title.test(text) || (dateIn(text) !== null && !mayBePerson(text)));
    const goesOn = apart === at - 1 && !line.gap && line.cells !== null && !isHeaderRow(line);
    if (at >= top || !(facts || goesOn) || labelled(line)) return [line];
    apart = at;
    const paragraphs = (line.cells ?? []).flat().map(plainText).filter(Boolean);
    return paragraphs.map((text, index) => ({ ...line, text, cells: null, gap: line.gap && index === 0 }));
  });
};

/** The label that is put above people whose marks stand in columns beside them. Labels are read in any language. */
const calledLabel = namesFor('').called;

/** How far to the right of its label a value's next line begins at least. */
const indented = 4;

/** Whether a line goes on with the value in the column beside a label. */
const isBelowValue = (line: Line, label: Line): boolean => {
  if (line.gap || line.heading !== null || line.list !== null || labelled(line)) return false;
  if (line.cells) return label.cells !== null && line.cells[0]?.length === 0;
  return !(line.bullet || numbered(line) || lettered(line)) && line.indent >= label.indent + indented;
};

/** The words of a label beside its value. */
const nameOf = (line: Line): string => {
  const text = lineText(line);
  return text.slice(0, text.length - (labelled(line)?.value.length ?? 0)).replace(/(?<![\s:])[\s:]+$/, '');
};

/** Several lines in the column beside a label become one row: the label, and its values. */
const withValues = (lines: readonly Line[]): readonly Line[] => {
  const made: Line[] = [];
  let label: Line | null = null;
  for (const line of lines) {
    const above = made.at(-1);
    const found = labelled(line);
    if (label && above && above.text.length + line.text.length < longestLine && isBelowValue(line, label)) {
      const value = above.cells?.[1] ?? [labelled(above)?.markdown ?? ''];
      const name = above.cells?.[0] ?? [nameOf(above)];
      const more = line.cells ? line.cells.flat() : [line.text];
      made[made.length - 1] = { ...above, text: `${above.text} ${line.text}`, cells: [name, [...value, ...more]] };
      continue;
    }
    label = found && found.value !== '' ? line : null;
    made.push(line);
  }
  return made;
};

/** The first of the labels of people that a line of text consists of: `Ledamöter Närvarande`. */
const headerIn = (line: Line): string | undefined => {
  const texts = line.cells ? [] : lineText(line).split(/\s+/).slice(0, 5);
  return texts.length > 1 && texts.every(isOfPeople) ? texts[0] : undefined;
};

/** Where the columns of people begin in a header row; those after each tell more of the same people. */
const columnsIn = (line: Line): readonly number[] => {
  const texts = cellTexts(line);
  const found = texts.flatMap((text, at) => (isOfPeople(text) ? [at] : []));
  return found.length > 1 && found[0] === texts.findIndex(Boolean) ? found : [];
};

/** A row of a table where the column of a mark tells what it means: `Eva Ek | | X` below `Namn | Närvarande | Frånvarande`. */
const markedByColumn = (row: Line, header: Line): Line => {
  const [name = '', ...marks] = cellTexts(row);
  const at = marks.findIndex(isMark);
  const meant = at < 0 ? '' : (cellTexts(header)[at + 1] ?? '');
  return { ...row, text: `${name} ${meant}`.trim(), cells: null, bullet: true };
};

/** Whether all but the first of these cells are labels of people, as above columns of marks. */
const mayHeadMarks = ([, ...others]: readonly string[]): boolean => others.length > 1 && others.every(isOfPeople);

/** Whether rows hold nothing but marks after their first cell. */
const haveMarks = (rows: readonly Line[]): boolean =>
  rows.length > 0 &&
  rows.every((row) =>
    cellTexts(row)
      .slice(1)
      .every((text) => text === '' || isMark(text)),
  );

/** More rows than any list of people has. */
const mostRows = 200;

const rowsBelow = (lines: readonly Line[], at: number): readonly Line[] => {
  const below = lines.slice(at + 1, at + 1 + mostRows);
  const end = below.findIndex((line) => line.cells === null || line.gap);
  return end < 0 ? below : below.slice(0, end);
};

const labelLine = (line: Line, text: string): Line => ({ ...line, text: `${text.replace(/\s*:$/, '')}:`, cells: null });

/** The people of one column, each with what the columns up to the next label tell. */
const peopleIn = (rows: readonly Line[], from: number, to: number): readonly Line[] =>
  rows.flatMap((row) => {
    const said = (row.cells ?? []).slice(from, to);
    const texts =
      to - from === 1
        ? (said[0] ?? [])
        : [
            said
              .map((cell) => cell.join(' '))
              .filter(Boolean)
              .join(', '),
          ];
    return texts.filter(Boolean).map((text) => ({ ...row, text, cells: null, bullet: true, gap: false }));
  });

/** `Närvarande | Frånvarande` above columns gives each label with its own names. Above marks it is the heading of one list. */
const columnsApart = (lines: readonly Line[]): readonly Line[] => {
  const made: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const texts = cellTexts(line);
    const columns = columnsIn(line);
    const mayHead = mayHeadMarks(texts);
    const rows = columns.length > 0 || mayHead ? rowsBelow(lines, at) : [];
    const first = headerIn(line);
    const marks = rows.every((row) => (row.cells ?? []).slice(1).flat().every(isMark));
    if (mayHead && haveMarks(rows)) {
      made.push(labelLine(line, calledLabel), ...rows.map((row) => markedByColumn(row, line)));
      at += rows.length;
    } else if (columns.length > 0 && !marks) {
      for (const [index, from] of columns.entries())
        made.push(labelLine(line, texts[from] ?? ''), ...peopleIn(rows, from, columns[index + 1] ?? texts.length));
      at += rows.length;
    } else
      made.push(
        first === undefined && columns.length === 0 ? line : labelLine(line, first ?? texts[columns[0] ?? 0] ?? ''),
      );
  }
  return made;
};

const to = new RegExp(`^${words.referral.to}\\s*:?$`, 'iu');

/** `Till` alone on its line belongs to those addressed right below it. */
const withAddressees = (lines: readonly Line[]): readonly Line[] =>
  lines.flatMap((line, at) => {
    const [above, below] = [lines[at - 1], lines[at + 1]];
    if (above && to.test(lineText(above)) && !line.gap && !line.cells)
      return [{ ...line, text: `${lineText(above).replace(/\s*:$/, '')} ${line.text}` }];
    return to.test(lineText(line)) && below && !below.gap && !below.cells ? [] : [line];
  });

/** The lines of the head, where what stands in columns beside or below a label belongs to it. */
export const withColumnsRead = (lines: readonly Line[]): readonly Line[] =>
  columnsApart(withValues(titleRowsApart(withAddressees(lines))));
