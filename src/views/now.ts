import { printedNumber } from '../meeting/agenda/printed-number.ts';
import { currentVisit, itemOf, type Meeting, positionsOf } from '../meeting/meeting.ts';
import { withRaised } from '../meeting/other-matters.ts';
import { awaitsOutcome } from '../meeting/position/outcome-due.ts';
import { isOnlyProposed } from '../meeting/position/referral.ts';
import type { Item } from '../meeting/summons.ts';
import { textsOf } from './item-texts.ts';
import type { NowSection, ShownItem } from './sections.ts';

/** An item with what the kallelse says of it, what was raised under it, and what it came to. */
const shownItem = (meeting: Meeting, item: Item): ShownItem => {
  const { number, title, kind, formality, slot, presenters, proposal, attachments } = item;
  const texts = textsOf(item);
  return {
    printed: printedNumber(item),
    ...{ number, title, kind, formality, slot, presenters, proposal, attachments },
    body: texts.get('') ?? [],
    subItems: withRaised(meeting, item).subItems.map((part) => ({
      letter: part.letter,
      title: part.title,
      body: texts.get(part.letter) ?? [],
    })),
    decided: positionsOf(meeting, number).flatMap(({ outcome, referral = null, text, letters }) =>
      outcome === null ? [] : [{ outcome, referral, text, isOnlyProposed: isOnlyProposed({ outcome, text }), letters }],
    ),
    approved: meeting.approvals.includes(number),
    awaitsOutcome: awaitsOutcome(meeting, item),
  };
};

/** The item that is on; none before the first and after the close. */
export const nowSection = (meeting: Meeting): NowSection => {
  const visit = currentVisit(meeting);
  const items = meeting.summons?.items ?? [];
  const item = itemOf(meeting, visit?.item ?? null);
  return {
    item: item && shownItem(meeting, item),
    letter: visit?.letter ?? null,
    place: items.findIndex(({ number }) => number === visit?.item) + 1,
    of: items.length,
  };
};
