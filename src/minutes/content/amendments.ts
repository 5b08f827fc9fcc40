import { listed } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import { words as known } from '../../language/vocabulary/words.ts';
import { approvalItem, isAgendaApproved } from '../../meeting/agenda/agenda-approved.ts';
import { printedNumber } from '../../meeting/agenda/printed-number.ts';
import { type ToldAmendment, toldAmendments } from '../../meeting/agenda/told-amendments.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { Item } from '../../meeting/summons.ts';
import { type Block, bulleted, paragraph } from './block.ts';
import { presenter } from './presenter.ts';

/** One change as a clause, such as `punkt 9, Budget, tas upp`. */
const clause = (told: ToldAmendment, { minutes, locale }: Words): string => {
  const words = minutes.amendments;
  const named = (item: Item): string => words.item(`${printedNumber(item)}`, item.title);
  const item = named(told.item);
  switch (told.what) {
    case 'added':
    case 'struck':
    case 'proposal':
    case 'documents':
      return words[told.what](item);
    case 'moved':
      return words.moved(item, told.after && named(told.after));
    case 'title':
      return words.title(`${printedNumber(told.item)}`, told.was, told.now);
    case 'slot':
      return words.slot(item, told.now === null ? null : `${told.now}`);
    case 'presenters':
      return words.presenters(item, told.now.length > 0 ? listed(told.now.map(presenter), locale) : null);
  }
};

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
  const { agendaApproved, amendments } = words.minutes;
  const approved = agendaApproved[meeting.summons?.meeting.style.absences ?? 'opening'];
  const told = toldAmendments(meeting, false);
  const clauses = told.map((one) => clause(one, words));
  const adds = told.every(({ what }) => what === 'added');
  const late = said(
    toldAmendments(meeting, true).map((one) => clause(one, words)),
    amendments.late.one,
    amendments.late.several,
  );
  const approves = item.formality === 'agenda approval';
  if (approves && meeting.approvals.includes(item.number) && !approval.test(item.body)) {
    const { one, several } = amendments.approvedWith[adds ? 'addition' : 'change'];
    const begun = approved.replace(/\.$/, '');
    const changed = said(clauses, (change) => one(begun, change), several(begun));
    return [...(changed.length > 0 ? changed : [paragraph(approved)]), ...late];
  }
  // Until the agenda is approved, its changes may yet be others.
  const isOpen = approves && !isAgendaApproved(meeting) && meeting.phase === 'open';
  return isOpen ? [] : [...said(clauses, amendments.amended.one, amendments.amended.several), ...late];
};
