import { words } from '../../language/vocabulary/words.ts';
import type { Agreed } from '../events.ts';
import { asDueNow, endOfFollowUp, followUpsOf } from '../follow-ups.ts';
import type { FollowUp, Meeting } from '../meeting.ts';
import { withItsMeeting } from './consultation.ts';

const comingMeeting = new RegExp(`(?<!\\p{L})${words.ending.comingMeeting}(?!\\p{L})`, 'iu');

/** What was agreed, with the day of the next meeting where that is when it is due. Elsewhere the next meeting is another. */
export const withItsDay = (meeting: Meeting, one: Agreed): Agreed => {
  const agreed = withItsMeeting(meeting, one);
  const day = one.meetingDay ?? meeting.nextMeeting?.date;
  return day && one.when !== null && comingMeeting.test(one.when) ? { ...agreed, meetingDay: day } : agreed;
};

const asLeft = (meeting: Meeting, one: FollowUp): Agreed => {
  const { ended: _, ...agreed } = withItsDay(meeting, asDueNow(one));
  const ended = one.later?.ended;
  return ended ? { ...agreed, ended } : agreed;
};

/**
 * What this meeting leaves to the next one: all that is still open, agreed here or inherited, and what ended after the close, so that the next minutes
 * tell it. Nothing is left out because its time has passed.
 */
export const leftToFollowUp = (meeting: Meeting): readonly Agreed[] =>
  followUpsOf(meeting)
    .filter((one) => endOfFollowUp(one) === null || one.later?.ended !== undefined)
    // Agreed anew, it stands once.
    .filter(
      ({ id, what }) =>
        !meeting.followUps.some((other) => other.what === what && other.id !== id && id.startsWith('c')),
    )
    .map((one) => asLeft(meeting, one));
