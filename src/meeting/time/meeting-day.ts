import type { DateText } from '../../language/calendar.ts';
import type { Meeting } from '../meeting.ts';

/** The day of the meeting: that of the kallelse, else the day it opened by UTC, on which no office hours of Europe differ; null before it opened. */
export const meetingDay = ({ summons, openedAt }: Meeting): DateText | null =>
  summons?.meeting.date ?? (openedAt === null ? null : new Date(openedAt).toISOString().slice(0, 10));
