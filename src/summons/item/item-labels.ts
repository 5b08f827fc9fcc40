import type { Label } from '../../language/vocabulary/vocabulary.ts';
import { words } from '../../language/vocabulary/words.ts';
import { type ItemDraft, lineCount, partOf } from '../draft.ts';
import { isNobody } from '../head/head-labels.ts';
import { peopleAt, presentersOf } from '../people/presenters.ts';
import { type Labelled, labelled } from '../source/labels.ts';
import { type Line, lineText, type Tell } from '../source/line.ts';
import { isLinks } from './attachments.ts';
import { attach, namesNoDocument } from './documents.ts';
import { kindOf } from './kinds.ts';
import { slotOf } from './slots.ts';

const bareProposal = new RegExp(`^${words.items.bareProposal}\\s*(?::|$)`, 'iu');

/** The label of a line below an item. `Förslag` alone is an everyday word in lists and below sub-items. */
export const labelBelow = ({ subs }: ItemDraft, line: Line): Labelled | null =>
  (line.bullet || subs.length > 0) && bareProposal.test(lineText(line)) ? null : labelled(line);

/** Takes the value of a label of an item; false for labels of the head. */
export const takeLabelled = (
  draft: ItemDraft,
  { label, value, markdown }: Labelled,
  line: Line,
  tell: Tell,
): boolean => {
  const { formality, section } = draft;
  if (label === 'proposal' || label === 'position' || label === 'item position' || label === 'own position') {
    const part = label === 'item position' ? draft.whole : partOf(draft);
    part.own ||= label === 'own position';
    if (label !== 'proposal') part.above ??= part.lines.length;
    (label === 'proposal' ? draft.proposals : part.positions).push(value);
    draft.stated ??= { part, after: part.lines.length, afterAll: lineCount(draft) + draft.subs.length };
  } else if (label === 'attachments' && isNobody(value)) return true;
  else if (label === 'attachments' && namesNoDocument(value) && !isLinks(markdown)) return false;
  else if (label === 'attachments') attach(draft, markdown, line, draft.awaited?.led ? 'led' : 'label', tell);
  else if (label === 'presenters') {
    // The label wins over the heading.
    const known = draft.presenterLine === section.heading ? [] : draft.presenters;
    draft.presenters = [...known, ...presentersOf(value)];
    if (draft.presenterLine === section.heading) draft.presenterLine = line;
    draft.presenterLine ??= line;
  } else if (label === 'absent' && formality === 'opening') draft.absent.push(...peopleAt(value, line.number));
  else if (label === 'apologies' && formality === 'opening') draft.apologies.push(...peopleAt(value, line.number));
  else if (label === 'kind' && !draft.kind && kindOf(value)) draft.kind = kindOf(value);
  else if ((label === 'slot' || label === 'time') && !draft.slot && slotOf(value)) draft.slot = slotOf(value);
  else return false;
  return true;
};

const filledBelow: readonly Label[] = [
  'proposal',
  'position',
  'item position',
  'own position',
  'attachments',
  'presenters',
];

const mayFill = ({ formality }: ItemDraft, label: Label): boolean =>
  filledBelow.includes(label) || (formality === 'opening' && (label === 'absent' || label === 'apologies'));

/** A label alone on its line takes the lines below as its values. False for labels without such values. */
export const awaitBelow = (draft: ItemDraft, label: Label): boolean => {
  if (!mayFill(draft, label)) return false;
  draft.awaited = { label, led: false, read: 'nothing' };
  return true;
};

/** A label with its value beside it may go on below, in clauses or a list. */
export const awaitMore = (draft: ItemDraft, label: Label): void => {
  if (mayFill(draft, label) && label !== 'presenters') draft.awaited = { label, led: false, read: 'beside' };
};
