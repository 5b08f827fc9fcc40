import type { Label } from '../../language/vocabulary/vocabulary.ts';
import { words } from '../../language/vocabulary/words.ts';
import { isAgendaHeading } from '../agenda/agenda-heading.ts';
import type { Footnote } from '../people/called.ts';
import { isHeaderRow, mayBePerson } from '../people/called-entries.ts';
import { labelled } from '../source/labels.ts';
import { type Line, lineText, type Tell } from '../source/line.ts';
import { noHead, type ReadHead } from './head-draft.ts';
import { takeLabel } from './head-labels.ts';
import { takeTop } from './head-top.ts';

/** Labels whose value may stand in the lines below. */
const listed: readonly Label[] = ['invited', 'apologies', 'absent', 'called', 'present', 'place', 'date', 'time'];
const isCalled = (label: Label): boolean => label === 'called' || label === 'present';

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

/** Reads the lines before the first item. Lines that are no label, title or name of the body go to the called list, or give a doubt. */
export const headOf = (lines: readonly Line[], tell: Tell): ReadHead => {
  const head = noHead();
  let under = null as { readonly label: Label; readonly filled: boolean } | null;
  let calledBegan = false;
  let table = false;
  for (const [at, line] of lines.entries()) {
    // Below a table's header row, what looks like a label is a group's name.
    table = isHeaderRow(line) || (table && line.cells !== null && !line.gap);
    const text = lineText(line);
    const label = labelled(line);
    const note = noteIn(line);
    const goesOn = under !== null && !isCalled(under.label) && !line.cells && (line.bullet || !under.filled);
    const callsBelow = calledHeading.test(text);
    const heading = !line.cells && (callsBelow || isAgendaHeading(text));
    if (table) head.called.push(line);
    else if (
      label &&
      (label.value === '' ? listed.includes(label.label) : takeLabel(head, label.label, label.value, line, tell))
    ) {
      calledBegan ||= isCalled(label.label);
      under = label.value === '' ? { label: label.label, filled: false } : null;
      if (label.label === 'apologies') head.apologiesInHead = true;
    } else if (note) head.notes.push(note);
    else if (under && goesOn && takeLabel(head, under.label, text, line, tell)) under = { ...under, filled: true };
    else if (heading) {
      calledBegan ||= callsBelow;
      under = null;
    } else if (!line.cells && !calledBegan && takeTop(head, line, isFramed(lines[at + 1]), tell)) under = null;
    else head.called.push(line);
  }
  const candidates = head.called.filter((line) => line.cells !== null || mayBePerson(line.text));
  if (!calledBegan && candidates.length < 3 && !head.called.some((line) => line.cells !== null))
    for (const line of head.called.splice(0)) tell('heading not understood', line.number, lineText(line));
  return head;
};
