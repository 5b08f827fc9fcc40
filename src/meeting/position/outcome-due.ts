import type { Meeting } from '../meeting.ts';
import { positionsOf } from '../meeting.ts';
import type { Item } from '../summons.ts';

/** Whether the kallelse asks the meeting to take a position here, or to approve something formal. */
const asksForOutcome = (item: Item): boolean =>
  item.proposal !== null ||
  item.formality === 'agenda approval' ||
  item.formality === 'minutes approval' ||
  item.kind === 'ställningstagande' ||
  item.kind === 'information och ställningstagande';

/** Whether the item must not be closed silently: it asked for an outcome and has none. */
export const awaitsOutcome = (meeting: Meeting, item: Item): boolean =>
  asksForOutcome(item) &&
  item.positions.length === 0 &&
  !meeting.approvals.includes(item.number) &&
  !positionsOf(meeting, item.number).some((position) => position.outcome !== null);

/** Items of the whole meeting that still want an outcome, in order. */
export const outcomesDue = (meeting: Meeting): readonly Item[] =>
  meeting.summons?.items.filter((item) => awaitsOutcome(meeting, item)) ?? [];
