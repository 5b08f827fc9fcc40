import type { Words } from '../i18n/words.ts';
import type { Instant } from '../meeting/events.ts';
import type { OnlineMeetings, Outgoing, Rosters } from './chat-port.ts';
import type { Log } from './log.ts';
import type { Meetings } from './meetings.ts';
import type {
  AttendanceReports,
  Conversations,
  Documents,
  Filings,
  Jobs,
  Library,
  MeetingId,
  Templates,
} from './ports.ts';

/** What the desk and its back office work with. */
export interface Parts {
  readonly meetings: Meetings;
  readonly conversations: Conversations;
  readonly rosters: Rosters;
  readonly outgoing: Outgoing;
  readonly onlineMeetings: OnlineMeetings;
  /** Null where Klubba has no way to Graph. */
  readonly attendanceReports: AttendanceReports | null;
  readonly filings: Filings;
  readonly templates: Templates;
  readonly documents: Documents;
  readonly jobs: Pick<Jobs, 'again'>;
  /** Where drafts lie, for chair and secretary. */
  readonly library: Library;
  /** Where released minutes lie, for the members. */
  readonly releases: Library;
  readonly words: Words;
  /** IANA time zone of the board. */
  readonly zone: string;
  readonly now: () => Instant;
  /** A meeting id never used before. */
  readonly newMeeting: () => MeetingId;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly log: Log;
}
