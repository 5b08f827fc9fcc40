import { plainText } from '../../language/plain-text.ts';
import type { Label } from '../../language/vocabulary/vocabulary.ts';
import { words } from '../../language/vocabulary/words.ts';
import { dateIn } from '../../language/written-date.ts';
import { lettered, numbered } from '../agenda/markers.ts';
import { isHeaderRow, mayBePerson } from '../people/called-entries.ts';
import { peopleInCells } from '../people/organisations-below.ts';
import { labelled } from '../source/labels.ts';
import { type Line, lineText, type Tell } from '../source/line.ts';
import { longestLine } from '../source/long-lines.ts';
import { columnsApart, type WithoutColumns } from './people-columns.ts';
import { withPeopleApart } from './people-lines.ts';

const title = new RegExp(`^(?:\\p{L}+träde(?:s)?)?${words.head.title}(?: ?/ ?${words.head.title})?$`, 'iu');
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

/** How far to the right of its label a value's next line begins at least, and a name below names. */
const indented = { value: 4, name: 2 } as const;
/** Labels of people. */
const ofPeople: readonly Label[] = ['called', 'present', 'absent', 'apologies', 'invited'];

/** Whether a line goes on with the value in the column beside a label. */
const isBelowValue = (line: Line, label: Line): boolean => {
  if (line.gap || line.heading !== null || line.list !== null || labelled(line)) return false;
  if (line.cells) return label.cells !== null && line.cells[0]?.length === 0;
  const named = ofPeople.includes(labelled(label)?.label ?? 'kind') && mayBePerson(line.text);
  const least = label.indent + (named ? indented.name : indented.value);
  return !(line.bullet || numbered(line) || lettered(line)) && line.indent >= least;
};

/** The words of a label beside its value. */
const nameOf = (line: Line): string => {
  const text = lineText(line);
  return text.slice(0, text.length - (labelled(line)?.value.length ?? 0)).replace(/(?<![\s:])[\s:]+$/, '');
};

/** The values in the columns beside a label. Columns beside people tell more of them. */
const valuesIn = (cells: readonly (readonly string[])[], label: Line): readonly string[] =>
  ofPeople.includes(labelled(label)?.label ?? 'kind') ? peopleInCells(cells) : cells.flat();

/** Several lines in the column beside a label become one row: the label, and its values. */
const withValues = (lines: readonly Line[]): readonly Line[] => {
  const made: Line[] = [];
  let label: Line | null = null;
  for (const line of lines) {
    const above = made.at(-1);
    const found = labelled(line);
    if (label && above && above.text.length + line.text.length < longestLine && isBelowValue(line, label)) {
      const value = above.cells ? valuesIn(above.cells.slice(1), label) : [labelled(above)?.markdown ?? ''];
      const name = above.cells?.[0] ?? [nameOf(above)];
      const more = line.cells ? valuesIn(line.cells, label) : [line.text];
      made[made.length - 1] = { ...above, text: `${above.text} ${line.text}`, cells: [name, [...value, ...more]] };
      continue;
    }
    label = found && found.value !== '' ? line : null;
    made.push(line);
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
export const withColumnsRead = (lines: readonly Line[], tell: Tell): WithoutColumns =>
  columnsApart(withValues(withPeopleApart(titleRowsApart(withAddressees(lines)))), tell);
