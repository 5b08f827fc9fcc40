import type { Meeting } from '../meeting.ts';

/** Whether the meeting has dealt with the item: it was on, or was decided. */
export const hasBeenOn = ({ visits, positions, approvals }: Meeting, number: number): boolean =>
  [...visits, ...positions].some(({ item }) => item === number) || approvals.includes(number);

/** Whether the record says or said anything of the item: it has been on, or something was noted or agreed on it. */
export const isUsed = (meeting: Meeting, number: number): boolean =>
  hasBeenOn(meeting, number) ||
  [...meeting.entries, ...meeting.formerNotes, ...meeting.followUps, ...meeting.decided].some(
    ({ item }) => item === number,
  );
