import type { DateText } from '../../language/calendar.ts';
import type { Agreed } from '../events.ts';
import type { Meeting } from '../meeting.ts';
import { meetingDay } from '../time/meeting-day.ts';
import { withItsMeeting } from './consultation.ts';

/** The coming day, seen from `today`, that the words of a follow-up speak of; null where they name none. */
export type DueDay = (words: string, today: DateText) => DateText | null;

/**
 * What the next meeting has to follow up: what this meeting agreed, and inherited follow-ups that are not due yet.
 * A follow-up from April that is due in November is thus shown in June and in November.
 */
export const leftToFollowUp = (meeting: Meeting, dueDay: DueDay): readonly Agreed[] => {
  const agreed = meeting.followUps.map((one) => withItsMeeting(meeting, one));
  const today = meetingDay(meeting);
  const later = meeting.carried.filter(({ what, when, consultation }) => {
    const due = today && (consultation?.meeting ?? (when === null ? null : dueDay(when, today)));
    return today && due && due > today && !agreed.some((one) => one.what === what);
  });
  return [...later, ...agreed];
};
