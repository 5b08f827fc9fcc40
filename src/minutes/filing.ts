import type { Meeting } from '../meeting/meeting.ts';
import { meetingDate } from './head.ts';

/** The minutes' file name, `<date> <Title> <Body> <ABBR>.docx`, without what is not known. `zone` is the board's IANA time zone. */
export const minutesName = (meeting: Meeting, zone: string): string => {
  const head = meeting.summons?.meeting;
  const parts = [meetingDate(meeting, zone), head?.title, head?.body, head?.abbreviation];
  return `${parts.filter(Boolean).join(' ').replace(/\s+/g, ' ').trim() || 'minutes'}.docx`;
};
