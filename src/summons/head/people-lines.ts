import { matchable } from '../../language/plain-text.ts';
import type { Label } from '../../language/vocabulary/vocabulary.ts';
import { words } from '../../language/vocabulary/words.ts';
import { numbered, withoutMarker } from '../agenda/markers.ts';
import { apartFromName } from '../people/apart-from-name.ts';
import { startsWithPerson } from '../people/attendance-marks.ts';
import { mayBePerson } from '../people/called-entries.ts';
import { presentersOf } from '../people/presenters.ts';
import { labelled, labelNamed } from '../source/labels.ts';
import { type Line, lineText } from '../source/line.ts';

const ofPeople: readonly Label[] = ['called', 'present', 'absent', 'apologies', 'invited'];
const isAway = (label: Label | null): boolean => label === 'absent' || label === 'apologies' || label === 'invited';

const labelOf = (line: Line): Label | null =>
  labelled(line)?.label ?? (line.cells ? null : labelNamed(lineText(line).replace(/\s*:$/, '')));

const beginsPeople = (line: Line): boolean => ofPeople.includes(labelOf(line) ?? 'kind');

const isCounted = (line: Line): boolean => startsWithPerson(apartFromName(numbered(line)?.title ?? ''));

/** People who are counted below a label are a list, and no items of an agenda. Lines from the first item on stay. */
export const withoutPeopleNumbers = (lines: readonly Line[]): readonly Line[] => {
  let below = false;
  let begun = false;
  return lines.map((line) => {
    below = beginsPeople(line) || (below && isCounted(line));
    begun ||= numbered(line) !== null && !below;
    return below && !begun && isCounted(line) ? { ...line, text: withoutMarker(line.text), bullet: true } : line;
  });
};

/** A line with a comma after the name of a person. */
const personLine = (line: Line): Line =>
  line.cells
    ? { ...line, cells: line.cells.map((cell) => cell.map(apartFromName)) }
    : { ...line, text: apartFromName(line.text) };

const besidesCalled = new RegExp(`^${words.people.besidesCalled}`, 'u');
const inline = /^([^:,]{2,80}):\s+(\S.*)$/u;

/** `Region Sjö: Eva Ek, Bo Lund` as a heading above each of its people. */
const groupApart = (line: Line): readonly Line[] => {
  const [, group = '', people = ''] = (!line.cells && inline.exec(line.text)) || [];
  if (!mayBePerson(people) || besidesCalled.test(matchable(group))) return [personLine(line)];
  const each = presentersOf(people).map(({ name, affiliation }) => [name, affiliation].filter(Boolean).join(', '));
  return [
    { ...line, text: `${group}:`, bullet: false },
    ...each.map((text) => ({ ...line, text, bullet: true, gap: false })),
  ];
};

/** The lines of a head, where each of the people below a label is written as name, comma and what is told of them. */
export const withPeopleApart = (lines: readonly Line[]): readonly Line[] => {
  let last: Label | null = null;
  let begun = false;
  return lines.flatMap((line) => {
    const label = labelOf(line);
    last = label ?? last;
    begun ||= beginsPeople(line);
    if (label !== null || !begun) return [line];
    return isAway(last) ? groupApart(line) : [personLine(line)];
  });
};
