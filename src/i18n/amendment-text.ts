import { printedNumber } from '../meeting/agenda/printed-number.ts';
import { type ToldAmendment, toldAmendments } from '../meeting/agenda/told-amendments.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Item, Presenter } from '../meeting/summons.ts';
import { listed } from './dates.ts';
import type { Words } from './words.ts';

const named = ({ name, affiliation }: Presenter): string => (affiliation ? `${name}, ${affiliation}` : name);

/** One change as a clause, such as `punkt 9, Budget, tas upp`. */
export const amendmentClause = (told: ToldAmendment, { minutes, locale }: Words): string => {
  const words = minutes.amendments;
  const titled = (item: Item): string => words.item(`${printedNumber(item)}`, item.title);
  const item = titled(told.item);
  switch (told.what) {
    case 'added':
    case 'struck':
    case 'proposal':
    case 'documents':
      return words[told.what](item);
    case 'moved':
      return words.moved(item, told.after && titled(told.after));
    case 'title':
      return words.title(`${printedNumber(told.item)}`, told.was, told.now);
    case 'slot':
      return words.slot(item, told.now === null ? null : `${told.now}`);
    case 'presenters':
      return words.presenters(item, told.now.length > 0 ? listed(told.now.map(named), locale) : null);
  }
};

/** The sentence by which the agenda is approved as it now stands. It ends in a colon where several changes are listed below it. */
export const agendaApproval = (meeting: Meeting, words: Words): string => {
  const { agendaApproved, amendments } = words.minutes;
  const approved = agendaApproved[meeting.summons?.meeting.style.absences ?? 'opening'];
  const told = toldAmendments(meeting, false);
  const { one, several } = amendments.approvedWith[told.every(({ what }) => what === 'added') ? 'addition' : 'change'];
  const begun = approved.replace(/\.$/, '');
  const [only, ...others] = told.map((change) => amendmentClause(change, words));
  if (only === undefined) return approved;
  return others.length === 0 ? one(begun, only) : several(begun);
};
