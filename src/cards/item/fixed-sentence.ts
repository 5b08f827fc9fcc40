import { agendaApproval, amendmentClause } from '../../i18n/amendment-text.ts';
import type { Words } from '../../i18n/words.ts';
import { toldAmendments } from '../../meeting/agenda/told-amendments.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { Item } from '../../meeting/summons.ts';

/** The fixed sentence, in Swedish or English as the minutes have it, that the gavel records on an approval; null elsewhere and once it has fallen. */
export const fixedSentence = (item: Item, meeting: Meeting, words: Words): string | null => {
  if (meeting.approvals.includes(item.number)) return null;
  if (item.formality === 'minutes approval')
    return words.minutes.previousApproved(meeting.summons?.meeting.title ?? '');
  if (item.formality !== 'agenda approval') return null;
  const changes = toldAmendments(meeting, false).map((one) => amendmentClause(one, words));
  return [agendaApproval(meeting, words), ...(changes.length > 1 ? [`${changes.join('; ')}.`] : [])].join(' ');
};
