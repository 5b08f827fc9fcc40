import type { Label } from '../../language/vocabulary/vocabulary.ts';
import { words } from '../../language/vocabulary/words.ts';
import type { Presenter } from '../../meeting/summons.ts';
import { isAgendaHeading, namesSection } from '../agenda/agenda-heading.ts';
import { isSignatureLine } from '../ending/signatures.ts';
import { withoutMark } from '../people/attendance-marks.ts';
import type { Footnote } from '../people/called.ts';
import { isHeaderRow, mayBePerson } from '../people/called-entries.ts';
import { isFullName } from '../people/person-names.ts';
import { type Labelled, labelled, labelNamed } from '../source/labels.ts';
import { type Line, lineText, type Tell } from '../source/line.ts';
import {
  belongsTo,
  goesOnBelow,
  headingIn,
  isCalled,
  isDoubtful,
  labelAbovePerson,
  type Under,
  underLabel,
} from './below-head-label.ts';
import { withColumnsRead } from './columns.ts';
import { withoutFormalLines } from './formal-lines.ts';
import { noHead, type ReadHead } from './head-draft.ts';
import { takeLabel } from './head-labels.ts';
import { takeTop } from './head-top.ts';

/** Labels whose value may stand in the lines below. */
const listed: readonly Label[] = [
  'invited',
  'apologies',
  'absent',
  'called',
  'present',
  'place',
  'date',
  'time',
  'time and place',
  'chair',
  'vice chair',
  'secretary',
  'formal',
  'body',
];
const deputy = new RegExp(`^${words.people.deputises}\\s`, 'iu');
const calledHeading = new RegExp(`^${words.head.called}\\s*:?$`, 'iu');

const noteIn = (line: Line): Footnote | null => {
  const text = lineText(line);
  const found = /^(\*\d{1,2}|\*{1,3}|[¹²³])\s*(\S.*)$/u.exec(text) ?? (deputy.test(text) ? [text, '*', text] : null);
  return found && !line.cells && !line.bullet
    ? { mark: found[1] ?? '*', text: found[2] ?? '', line: line.number }
    : null;
};

const isFramed = (next: Line | undefined): boolean => next !== undefined && labelled(next) !== null;

/** Whether a line may begin a list of people. */
const isPeople = (line: Line | undefined): boolean =>
  line !== undefined && (line.cells !== null || (labelled(line) === null && mayBePerson(withoutMark(line.text))));

const columnNames = Object.values(words.columns).map((column) => new RegExp(`^${column}`, 'iu'));

/** Whether a line only heads the columns of the items below it: `Nr   Ärende`. */
const headsItems = (text: string): boolean => {
  const names = text.split(/ {2,}/);
  return names.length > 1 && names.every((name) => columnNames.some((column) => column.test(name)));
};

/** Whether a line above the heading of the called may be one of them all the same. */
const mayBeCalled = (line: Line): boolean =>
  line.cells
    ? line.cells.flat().some((text) => isFullName(text.split(/[,(]/)[0] ?? ''))
    : mayBePerson(line.text) && !line.text.includes(':');

/** Labels whose value is no person, also where it cannot be read. */
const ofFacts: readonly Label[] = [
  'date',
  'time',
  'time and place',
  'place',
  'presenters',
  'attachments',
  'slot',
  'kind',
];

/** Gives the last person below a label the organisation that stands on the next line. */
const withPlace = (head: ReadHead, label: Label, place: string): void => {
  const affiliated = <P extends Presenter>(people: P[]): void => {
    const last = people.pop();
    if (last) people.push({ ...last, affiliation: [last.affiliation, place].filter(Boolean).join(', ') });
  };
  if (label === 'invited') affiliated(head.invited);
  else affiliated(label === 'apologies' ? head.apologies : head.absent);
};

/** More lines than any list of people has. */
const longestList = 400;

/** Reads the lines before the first item. Lines that are no label, title or name of the body go to the called list, or give a doubt. */
export const headOf = (source: readonly Line[], tell: Tell): ReadHead => {
  const head = noHead();
  const { lines: columns, absent, apologies } = withColumnsRead(source, tell);
  const { lines, signed } = withoutFormalLines(columns);
  head.absent.push(...absent);
  head.apologies.push(...apologies);
  for (const { name, role, line } of signed) if (name && role) head.roles.push({ text: name, role, line, signs: true });
  let under = null as Under | null;
  let calledBegan = false;
  /** Where the called begin by their heading. */
  let aboveCalled = 0;
  let table = false;
  for (const [at, line] of lines.entries()) {
    // Below a table's header row, what looks like a label is a group's name.
    table = isHeaderRow(line) || (table && line.cells !== null && !line.gap);
    const text = lineText(line);
    const label: Labelled | null = labelled(line) ?? labelAbovePerson(lines, at);
    const dotted: boolean = under?.label === 'formal' && isSignatureLine(line);
    const note = noteIn(line);
    const callsBelow = calledHeading.test(text);
    const abovePeople = labelNamed(text) === 'called' && isPeople(lines[at + 1]);
    if (!calledBegan) aboveCalled = head.called.length;
    const heading =
      !line.cells && (callsBelow || abovePeople || isAgendaHeading(text) || namesSection(text) || headsItems(text));
    const group: ReturnType<typeof headingIn> = headingIn(under, line, lines[at + 1], head.called);
    if (group === 'doubtful group' || (!label && isDoubtful(under, line)))
      tell('called list not understood', line.number, text);
    if (table) head.called.push(line);
    else if (dotted) continue;
    else if (under && group !== null && group !== 'end') {
      if (group === 'place') withPlace(head, under.label, text);
      under = { ...under, grouped: under.grouped || group !== 'place' };
    } else if (
      label &&
      (label.value === '' ? listed.includes(label.label) : takeLabel(head, label.label, label.value, line, tell))
    ) {
      calledBegan ||= isCalled(label.label);
      head.listsPresent ||= label.label === 'present';
      head.listsCalled ||= label.label === 'called';
      under = goesOnBelow(label) ? underLabel(label, lines.slice(at + 1, at + 1 + longestList)) : null;
      if (label.label === 'apologies') head.apologiesInHead = true;
    } else if (label && label.value !== '' && ofFacts.includes(label.label))
      tell('heading not understood', line.number, text);
    else if (note) head.notes.push(note);
    else if (under && belongsTo(under, line) && takeLabel(head, under.label, text, line, tell))
      under = { ...under, filled: true };
    else if (heading) {
      calledBegan ||= callsBelow || abovePeople;
      head.listsCalled ||= callsBelow;
      under = null;
    } else if (
      !line.cells &&
      !calledBegan &&
      takeTop(head, line, { framed: isFramed(lines[at + 1]), first: at < 4 }, tell)
    )
      under = null;
    else {
      under = null;
      head.called.push(line);
    }
  }
  const above = calledBegan ? head.called.slice(0, aboveCalled) : [];
  if (!above.some(mayBeCalled))
    for (const line of head.called.splice(0, above.length)) tell('heading not understood', line.number, lineText(line));
  const candidates = head.called.filter((line) => line.cells !== null || mayBePerson(line.text));
  if (!calledBegan && candidates.length < 3 && !head.called.some((line) => line.cells !== null))
    for (const line of head.called.splice(0)) tell('heading not understood', line.number, lineText(line));
  return head;
};
