import { currentPause, type Meeting } from '../meeting/meeting.ts';
import type { HeadSection } from './sections.ts';

/** What the meeting is. A kallelse under review tells nothing here before it is used. */
export const headSection = (meeting: Meeting, zone: string): HeadSection => {
  const head = meeting.summons?.meeting;
  const pause = currentPause(meeting);
  return {
    phase: meeting.phase,
    title: head?.title ?? '',
    body: head?.body ?? null,
    abbreviation: head?.abbreviation ?? null,
    date: head?.date ?? null,
    start: head?.start ?? null,
    end: head?.end ?? null,
    place: head?.place ?? null,
    rollCalled: meeting.rollCalled,
    pause: pause && { from: pause.from, minutes: pause.minutes },
    nextMeeting: meeting.nextMeeting,
    zone,
  };
};
