import { withPastedRows } from '../../language/pasted-rows.ts';
import type { EntryKind } from '../../meeting/events.ts';
import { asks, lacks, type Reader } from '../intent.ts';
import { consultation } from './consultation-reader.ts';
import { referenceBeforeText } from './item-reference.ts';
import { particle } from './lexicon.ts';
import { readSchedule } from './typed-date.ts';
import { isNothing } from './typed-name.ts';

/** The text with the tabs before it: the empty cells that the first row of a table begins with. */
const withFirstCells = (text: string, whole: string): string => {
  const before = whole.endsWith(text) ? whole.slice(0, whole.length - text.length) : '';
  return '\t'.repeat(before.length - before.replace(/\t+$/, '').length) + text;
};

const note =
  (kind: EntryKind): Reader =>
  (typed) => {
    const found = referenceBeforeText(typed.rest);
    // A note belongs to one sub-item; several letters stay part of its text.
    const reference = found && found.letters.length < 2 ? found : null;
    const text = reference ? reference.rest : typed.rest;
    if (isNothing(text)) return lacks(typed, 'text');
    return asks({
      type: 'TakeNote',
      kind,
      item: reference?.number ?? null,
      letter: reference?.letters[0] ?? null,
      text: withPastedRows(withFirstCells(text, typed.whole)),
    });
  };

const otherMatter: Reader = (typed) =>
  isNothing(typed.rest) ? lacks(typed, 'text') : asks({ type: 'RaiseOtherMatter', text: typed.rest });

const nextMeeting: Reader = (typed, today) => {
  const next = readSchedule(typed.rest, today);
  return next ? asks({ type: 'SetNextMeeting', ...next }) : lacks(typed, 'date');
};

const marks = '["”“„\'’]';
// `(?<!\s)` lets a run of spaces match only from its first one, which keeps long runs fast.
const parted = new RegExp(
  `^(?:${marks}(?<quoted>.+?)${marks}|(?<plain>.+?))(?<!\\s)\\s+(?:${particle('for')})(?:\\s+|$)(?<to>.*)$`,
  'isu',
);
const unquoted = new RegExp(`^${marks}(?<inner>.*)${marks}$`, 'su');

/** Reads `GAMMALT mot NYTT`. Quotation marks are needed where the words contain `mot`, or the new text is empty. */
const reword: Reader = (typed) => {
  const reference = referenceBeforeText(typed.rest);
  const found = parted.exec(reference?.rest ?? typed.rest)?.groups;
  const from = found?.['quoted'] ?? found?.['plain'];
  const to = found?.['to']?.trim() ?? '';
  const inner = unquoted.exec(to)?.groups?.['inner'];
  if (from === undefined || (to === '' && inner === undefined)) return lacks(typed, 'wording');
  return asks({ type: 'Reword', item: reference?.number ?? null, from, to: inner ?? to });
};

export const noteReaders = {
  note: note('note'),
  dialogue: note('dialogue'),
  message: note('message'),
  question: note('question'),
  otherMatter,
  consultation,
  nextMeeting,
  reword,
} satisfies Record<string, Reader>;
