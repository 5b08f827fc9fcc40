import type { Instant } from '../../../meeting/events.ts';
import type { AttendanceReport } from '../../../meeting/people/attendance-report.ts';
import type { OnlineMeeting } from './online-meetings.ts';

/** Why there is no attendance report. `none yet`: it comes some time after everybody has left. */
export type NoReport = 'not permitted' | 'none yet';

/** What Teams itself saw of its meetings. */
export interface AttendanceReports {
  /** All sessions that were held between two instants, with who was there; throws `Unavailable` while Teams does not answer. */
  of(online: OnlineMeeting, from: Instant, to: Instant): Promise<AttendanceReport | NoReport>;
}
