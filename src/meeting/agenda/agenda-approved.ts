import { type Meeting, positionsOf } from '../meeting.ts';
import type { Item } from '../summons.ts';

/** The item at which the meeting approves its agenda, else the first: where it is told how the agenda was amended. */
export const approvalItem = ({ summons }: Meeting): Item | null => {
  const items = summons?.items ?? [];
  return items.find(({ formality }) => formality === 'agenda approval') ?? items[0] ?? null;
};

/** Whether the meeting has approved its agenda, by the fixed sentence or in words of its own. */
export const isAgendaApproved = (meeting: Meeting): boolean => {
  const item = approvalItem(meeting);
  if (item?.formality !== 'agenda approval') return false;
  return (
    meeting.approvals.includes(item.number) || positionsOf(meeting, item.number).some(({ outcome }) => outcome !== null)
  );
};
