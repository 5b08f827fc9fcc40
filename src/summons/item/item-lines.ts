import { words } from '../../language/vocabulary/words.ts';
import { type Lettered, lettered } from '../agenda/markers.ts';
import { romanPlace } from '../agenda/sub-markers.ts';
import { type ItemDraft, lineCount, nextSub, partOf } from '../draft.ts';
import { isSameDate, namedMeeting } from '../head/next-meeting.ts';
import { peopleAt } from '../people/presenters.ts';
import { type Line, lineText, type Tell } from '../source/line.ts';
import { isLinks, tellDeadLinks } from './attachments.ts';
import { fillsLabel } from './below-label.ts';
import { announcesDocuments, attach, namesDocument } from './documents.ts';
import { awaitBelow, awaitMore, labelBelow, takeLabelled } from './item-labels.ts';
import { kindOf } from './kinds.ts';
import { firstSentence, newPart } from './part.ts';
import { pauseOf } from './pauses.ts';
import { beginsDecision, isDecision, isUnlabelledPosition, tellsOfDecision } from './positions.ts';
import { slotIn, slotOf } from './slots.ts';

const ownItemSaid = new RegExp(`^(.{3,300}) ${words.items.ownItem}\\.?$`, 'iu');
const annexSaid = new RegExp(`^(.*[.\\p{L}\\d)])[.,]?\\s+\\(?(${words.items.annex})\\)?\\.?$`, 'iu');
const annexAlone = new RegExp(`^${words.items.annex}(?: \\d{1,3})?\\.?$`, 'iu');

/** Whether a letter is the one after the last sub-item's. */
const isDue = ({ subs }: ItemDraft, letter: string): boolean =>
  letter === String.fromCharCode((subs.at(-1)?.letter ?? '`').charCodeAt(0) + 1);

const begin = (draft: ItemDraft, line: Line, { letter, style, title }: Lettered, tell: Tell): void => {
  const { subs, attachments } = draft;
  const again = subs.some((sub) => sub.letter === letter);
  draft.romans = 0;
  if (!isDue(draft, letter)) tell(again ? 'duplicate letter' : 'number out of order', line.number, lineText(line));
  draft.letters ??= style;
  const [, reported = '', word = ''] = annexSaid.exec(title) ?? [];
  const annex = /^\p{Lu}/u.test(word);
  const [name, rest] = firstSentence(annex ? reported : title);
  const sub = newPart(letter, name);
  if (tellsOfDecision(title)) tell('position without label', line.number, title.slice(0, 200));
  subs.push(sub);
  if (annex) attachments.push({ title: `Bilaga ${letter}`, url: null, place: 'before' });
  if (rest !== '') sub.lines.push({ ...line, text: rest, bullet: false });
};

const keep = (draft: ItemDraft, line: Line, text: string, tell: Tell): void => {
  const { formality, next, of } = draft;
  const meeting = namedMeeting(text, formality === 'next meeting');
  const own = formality === 'opening' ? ownItemSaid.exec(text) : null;
  if (meeting && !next) draft.next = { meeting, line };
  if (own?.[1]) draft.ownItem.push(...peopleAt(own[1], line.number));
  if (own || (meeting?.whole && (!next || isSameDate(meeting, next.meeting)))) return;
  tellDeadLinks(line.text, line.number, tell);
  if (tellsOfDecision(text)) tell('position without label', line.number, text.slice(0, 200));
  const part = partOf(draft);
  if (!line.cells && (isUnlabelledPosition(text, of.bodies) || isDecision(text, of))) part.unlabelled.push(line);
  part.lines.push(line);
  if (announcesDocuments(text)) draft.awaited = { label: 'attachments', led: true, read: 'nothing' };
};

/** The sub-item a line begins. Roman numerals that count on from `i` are a list, not the letters i, v and x. */
const letterOf = (draft: ItemDraft, line: Line): Lettered | null => {
  const place = romanPlace(line);
  const letter = lettered(line);
  const due = letter !== null && isDue(draft, letter.letter);
  if (place !== null && place === draft.romans + 1 && (place > 1 || !due)) {
    draft.romans = place;
    return null;
  }
  return letter ?? nextSub(draft, line);
};

/** Reads a line below an item's heading into the item. */
export const readLine = (draft: ItemDraft, line: Line, tell: Tell): void => {
  const text = lineText(line);
  if (fillsLabel(draft, line, tell)) return;
  const label = labelBelow(draft, line);
  const letter = letterOf(draft, line);
  const minutes = pauseOf(text);
  const untouched = lineCount(draft) === 0;
  if (minutes !== null) {
    draft.pauses.push({ minutes, line });
    return;
  }
  if (label?.value === '' && awaitBelow(draft, label.label)) return;
  if (label && label.value !== '' && takeLabelled(draft, label, line, tell)) {
    awaitMore(draft, label.label);
    return;
  }
  if (!line.cells && beginsDecision(text, draft.of)) {
    takeLabelled(draft, { label: 'position', value: text, markdown: line.text }, line, tell);
    draft.awaited = { label: 'position', led: false, read: 'paragraph' };
    return;
  }
  if (letter && (letter.letter === 'a' || draft.subs.length > 0)) begin(draft, line, letter, tell);
  else if (!line.cells && isLinks(line.text)) attach(draft, line.text, line, draft.awaited ? 'led' : 'link', tell);
  else if (annexAlone.test(text)) attach(draft, text.replace(/\.$/, ''), line, 'link', tell);
  else if (line.bullet && untouched && draft.subs.length === 0 && namesDocument(text)) {
    attach(draft, line.text, line, 'link', tell);
    // A list that begins with a document is a list of documents.
    draft.awaited = { label: 'attachments', led: false, read: 'list' };
  } else readAbout(draft, line, text, tell);
};

const readAbout = (draft: ItemDraft, line: Line, text: string, tell: Tell): void => {
  const timed = slotIn(text);
  const alone = slotOf(text);
  const untouched = lineCount(draft) === 0;
  if (!draft.slot && alone) {
    draft.slot = alone;
    draft.slotLine = line;
  } else if (!draft.slot && timed && timed.after === '' && kindOf(timed.before) && untouched) {
    draft.kind ??= kindOf(timed.before);
    draft.slot = timed.slot;
    draft.slotLine = line;
  } else if (kindOf(text) && untouched && (draft.kind === null || draft.kind === draft.titleKind))
    draft.kind = kindOf(text);
  else keep(draft, line, text, tell);
};
