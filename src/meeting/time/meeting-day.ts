import type { DateText } from '../../language/calendar.ts';
import type { Meeting } from '../meeting.ts';

/** The day in the kallelse, else the UTC day of the opening (the same as the local day in European office hours). Null before the opening. */
export const meetingDay = ({ summons, openedAt }: Meeting): DateText | null =>
  summons?.meeting.date ?? (openedAt === null ? null : new Date(openedAt).toISOString().slice(0, 10));
