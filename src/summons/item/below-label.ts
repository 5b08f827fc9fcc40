import { plainText } from '../../language/plain-text.ts';
import { words } from '../../language/vocabulary/words.ts';
import { type Lettered, lettered, numbered, withoutMarker } from '../agenda/markers.ts';
import { type Awaited, type ItemDraft, nextSub, partOf } from '../draft.ts';
import { isFullName, withoutTitle } from '../people/person-names.ts';
import { labelled } from '../source/labels.ts';
import { isBold, type Line, lineText, type Tell } from '../source/line.ts';
import { isLinks } from './attachments.ts';
import { namesDocument, namesKind, namesNoDocument } from './documents.ts';
import { takeLabelled } from './item-labels.ts';
import { pauseOf } from './pauses.ts';
import { isTaken } from './positions.ts';

const clause = new RegExp(`^${words.items.clause}\\s`, 'u');
const capitalClause = new RegExp(`(?:^|\\n)${words.items.clause}\\s.*$`, 'iu');

/** Whether a line is a clause (`att …`) of a decision. With a capital it is one right below, or after another such clause. */
const isClauseAfter = (before: string, text: string, { gap }: Line): boolean =>
  clause.test(text) || (capitalClause.test(text) && (!gap || capitalClause.test(before)));

const textHeading = new RegExp(`^${words.items.textHeading}\\s*:?$`, 'iu');
const signing = new RegExp(`^${words.ending.signing}`, 'iu');

/** Whether a line begins something else than what a label above it introduces. */
const endsBlock = ({ of, awaited }: ItemDraft, line: Line, text: string): boolean =>
  labelled(line) !== null ||
  (awaited?.label === 'proposal' && isTaken(text, of)) ||
  (awaited?.label === 'attachments' && namesNoDocument(text) && !isLinks(line.text)) ||
  line.cells !== null ||
  line.heading !== null ||
  pauseOf(text) !== null ||
  (!line.bullet && (textHeading.test(text) || signing.test(text)));

const isPerson = (text: string): boolean => isFullName(withoutTitle(text.split(/[,;(]/)[0] ?? '').name);

const isDecision = ({ label }: Awaited): boolean => label.endsWith('position') || label === 'proposal';

/** Whether a paragraph goes on with the value that was begun. */
const goesOn = (awaited: Awaited, line: Line, text: string, before: string): boolean => {
  const { label, read } = awaited;
  if (read === 'nothing') return label !== 'presenters' || isPerson(text) || !/[.!?]$/.test(text);
  if (label === 'presenters') return isPerson(text) && !/[.!?]$/.test(text);
  if (line.gap) return label === 'attachments' && (namesDocument(text) || (namesKind(text) && !isBold(line.text)));
  if (label === 'attachments')
    return read === 'beside' ? namesDocument(text) : !/[.!?:]$/.test(text) && !isBold(line.text);
  return read === 'paragraph' && !isBold(line.text) && /[.!?;,]$|^\p{Ll}/u.test(text) && before !== '';
};

/** The letter of a list right below a label; letters elsewhere are sub-items. */
const letterOf = ({ subs }: ItemDraft, { read, led }: Awaited, line: Line): Lettered | null => {
  const letter = subs.length > 0 || led ? null : lettered(line);
  return (read === 'nothing' && letter?.letter === 'a') || read === 'list' ? letter : null;
};

const mark = /^(?:\(([ivx]{1,5}|\p{L}|\d{1,2})\)|([ivx]{1,5})[.)])\s+(?=\S)/u;
const firstMarks: readonly (string | undefined)[] = ['i', 'a', '1'];

/** The length of the mark of a list of clauses in brackets or Roman numerals: `(i) Text`, `ii) Text`; 0 where there is none. */
const markLength = ({ read }: Awaited, line: Line): number => {
  const found = line.cells ? null : mark.exec(line.text);
  const may = read === 'list' || firstMarks.includes(found?.[1] ?? found?.[2]);
  return found && may ? found[0].length : 0;
};

/** Whether a line begins a sub-item, by its letter or number. The first below a label alone is its text. */
const begins = (draft: ItemDraft, line: Line): boolean =>
  lettered(line) !== null || (draft.awaited?.read !== 'nothing' && nextSub(draft, line) !== null);

/** The last proposal or position that was read. */
const lastOf = (draft: ItemDraft, { label }: Awaited): { readonly texts: string[] } => ({
  texts: label === 'proposal' ? draft.proposals : (label === 'item position' ? draft.whole : partOf(draft)).positions,
});

/**
 * Takes a line as what a label above it introduced: its first paragraph, the lines right below that, a list, and clauses (`att …`) even
 * after an empty line. False where it is something else; then nothing is awaited any more.
 */
export const fillsLabel = (draft: ItemDraft, line: Line, tell: Tell): boolean => {
  const { awaited } = draft;
  if (!awaited) return false;
  const text = lineText(line);
  const { texts } = lastOf(draft, awaited);
  const before = texts.at(-1) ?? '';
  const number = isDecision(awaited) ? numbered(line) : null;
  const isClause = isDecision(awaited) && isClauseAfter(before, text, line);
  const ended = awaited.read === 'beside' && /[.!?]$/.test(before) && isDecision(awaited);
  const letter = letterOf(draft, awaited, line);
  const marked = isDecision(awaited) ? markLength(awaited, line) : 0;
  const isEntry = line.bullet || number !== null || letter !== null || marked > 0;
  const listed =
    awaited.read === 'beside' ? isEntry && !ended && (isDecision(awaited) || namesDocument(text)) : isEntry;
  const plain = awaited.led
    ? namesDocument(text)
    : !(isEntry || begins(draft, line)) && goesOn(awaited, line, text, before);
  if (endsBlock(draft, line, text) || !(listed || plain || (isClause && !ended))) {
    // A line of links is recognised by itself.
    draft.awaited = awaited.led && isLinks(line.text) ? awaited : null;
    return false;
  }
  const value = number?.title ?? letter?.title ?? (marked > 0 ? plainText(line.text.slice(marked)) : text);
  const continues = isDecision(awaited) && before !== '' && awaited.read !== 'nothing' && (isClause || !isEntry);
  if (continues) texts[texts.length - 1] = `${before}\n${value}`;
  else takeLabelled(draft, { label: awaited.label, value, markdown: withoutMarker(line.text) }, line, tell);
  draft.awaited = { ...awaited, read: isEntry ? 'list' : awaited.led ? awaited.read : 'paragraph' };
  return true;
};
