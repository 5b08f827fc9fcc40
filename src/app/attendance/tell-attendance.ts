import type { Instant } from '../../meeting/events.ts';
import type { AttendanceReport } from '../../meeting/people/attendance-report.ts';
import { type Comparison, compareAttendance } from '../../meeting/people/compare-attendance.ts';
import { secretariesOf } from '../../meeting/people/secretaries.ts';
import type { Viewing } from '../delivery/viewing.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { MeetingId } from '../ports/ids.ts';
import { NotYet } from '../ports/jobs.ts';
import { findAttendance } from './find-attendance.ts';
import { attendanceShown } from './show-attendance.ts';

/**
 * How long after the close, in milliseconds, the report of the last session may still come. Until then a report that ends before the close
 * is not taken for the whole.
 */
const settling = 60 * 60_000;

/** Whether the report is complete: it reaches to the close, or has had the time to. */
const isWhole = ({ sessions }: AttendanceReport, closedAt: Instant, now: Instant): boolean =>
  now >= closedAt + settling || sessions.some(({ to }) => to >= closedAt);

const isSilent = ({ differences, byName, unknown }: Comparison): boolean =>
  differences.length + byName.length + unknown.length === 0;

/**
 * Tells the secretary, in their personal chat, where Teams' report differs from the record of a closed meeting. Nobody else is told, and
 * nothing is said where they agree. Throws `NotYet` while there is no report, which is no fault: it comes later, or never.
 */
export const tellAttendance = async (
  dependencies: Dependencies,
  viewing: Viewing,
  id: MeetingId,
  seq = 0,
): Promise<void> => {
  const { meetings, rosterStore, say, now, log } = dependencies;
  const meeting = await meetings.read(id, seq);
  if (meeting.phase !== 'closed' || meeting.closedAt === null) return;
  const found = await findAttendance(dependencies, id, meeting);
  if (found === 'not set up' || found === 'no Teams meeting')
    return log.debug({ meeting: id, why: found }, 'There is no attendance report to compare with');
  if (typeof found === 'string' || !isWhole(found, meeting.closedAt, now())) {
    log.info({ meeting: id, why: typeof found === 'string' ? found : 'not whole' }, 'No attendance report yet');
    throw new NotYet('There is no attendance report yet.');
  }
  if (isSilent(compareAttendance(meeting, found)))
    return log.info({ meeting: id }, 'The attendance report agrees with the record');
  const cards = await attendanceShown(dependencies, viewing, id, meeting, found);
  for (const user of secretariesOf(meeting)) {
    const alone = await rosterStore.personalChatOf(user);
    if (!alone)
      log.info({ meeting: id }, 'The secretary has no chat with Klubba alone, to be told of the attendance report');
    else await say(alone.id, cards);
  }
};

/** After the last try. Nobody is told in a chat, since nothing is wrong with the record. */
export const giveUpAttendance = ({ log }: Pick<Dependencies, 'log'>, id: MeetingId): void =>
  log.info({ meeting: id }, 'Teams gave no attendance report in a day; it can still be asked for');
