import { currentVisit, itemOf, type Meeting, positionsOf } from '../meeting/meeting.ts';
import { withRaised } from '../meeting/other-matters.ts';
import { awaitsOutcome } from '../meeting/outcome-due.ts';
import type { Item } from '../meeting/summons.ts';
import type { NowSection, ShownItem } from './sections.ts';

/** An item with what the kallelse says of it, what was raised under it, and what it came to. */
const shownItem = (meeting: Meeting, item: Item): ShownItem => {
  const { number, title, kind, formality, slot, presenters, proposal, attachments, body } = item;
  return {
    ...{ number, title, kind, formality, slot, presenters, proposal, attachments, body },
    subItems: withRaised(meeting, item).subItems.map((part) => ({
      letter: part.letter,
      title: part.title,
      body: part.body,
    })),
    decided: positionsOf(meeting, number).flatMap(({ outcome, text, letters }) =>
      outcome === null ? [] : [{ outcome, text, letters }],
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
