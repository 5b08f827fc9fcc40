import { agendaApproval, amendmentClause } from '../../i18n/amendment-text.ts';
import type { Words } from '../../i18n/words.ts';
import { words as known } from '../../language/vocabulary/words.ts';
import { approvalItem, isAgendaApproved } from '../../meeting/agenda/agenda-approved.ts';
import { toldAmendments } from '../../meeting/agenda/told-amendments.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { Item } from '../../meeting/summons.ts';
import { type Block, bulleted, paragraph } from './block.ts';

/** One sentence where there is one change, else a lead-in and the changes as a list. */
const said = (clauses: readonly string[], one: (change: string) => string, several: string): readonly Block[] => {
  const [only, ...others] = clauses;
  if (only === undefined) return [];
  if (others.length === 0) return [paragraph(one(only))];
  const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  return [paragraph(several), ...bulleted(clauses.map((text) => [paragraph(sentence(text))]))];
};

const approval = new RegExp(known.outcomes.approval, 'iu');

/** How the agenda was approved, with what was changed in it since the kallelse and after the approval. Told at one item. */
export const agendaSentences = (meeting: Meeting, item: Item, words: Words): readonly Block[] => {
  if (approvalItem(meeting)?.number !== item.number) return [];
  const { amendments } = words.minutes;
  const clauses = toldAmendments(meeting, false).map((one) => amendmentClause(one, words));
  const late = said(
    toldAmendments(meeting, true).map((one) => amendmentClause(one, words)),
    amendments.late.one,
    amendments.late.several,
  );
  const approves = item.formality === 'agenda approval';
  if (approves && meeting.approvals.includes(item.number) && !approval.test(item.body)) {
    const approved = agendaApproval(meeting, words);
    return [
      ...said(clauses, () => approved, approved),
      ...(clauses.length === 0 ? [paragraph(approved)] : []),
      ...late,
    ];
  }
  // Until the agenda is approved, its changes may yet be others.
  const isOpen = approves && !isAgendaApproved(meeting) && meeting.phase === 'open';
  return isOpen ? [] : [...said(clauses, amendments.amended.one, amendments.amended.several), ...late];
};
