import type { Meeting } from '../../meeting/meeting.ts';
import type { AttendanceReport } from '../../meeting/people/attendance-report.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { MeetingId } from '../ports/ids.ts';
import type { NoReport } from '../ports/teams/attendance-reports.ts';
import { Unavailable } from '../ports/unavailable.ts';

/** Why what Teams saw cannot be shown. */
export type NotFound = NoReport | 'not set up' | 'no Teams meeting' | 'away';

/** What Teams saw of a closed meeting, or why there is nothing to show yet. */
export const findAttendance = async (
  {
    conversations,
    onlineMeetings,
    attendanceReports,
    log,
  }: Pick<Dependencies, 'conversations' | 'onlineMeetings' | 'attendanceReports' | 'log'>,
  id: MeetingId,
  { openedAt, closedAt }: Meeting,
): Promise<AttendanceReport | NotFound> => {
  if (!attendanceReports) return 'not set up';
  const conversation = await conversations.ofMeeting(id);
  if (!conversation || openedAt === null || closedAt === null) return 'no Teams meeting';
  try {
    const online = await onlineMeetings.of(conversation.id);
    return online ? await attendanceReports.of(online, openedAt, closedAt) : 'no Teams meeting';
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    log.info({ error, meeting: id }, 'Teams does not give its attendance report now');
    return 'away';
  }
};
