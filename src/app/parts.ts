import type { Words } from '../i18n/words.ts';
import type { Instant } from '../meeting/events.ts';
import type { OnlineMeetings, Outgoing, Rosters } from './chat-port.ts';
import type { Say } from './courier.ts';
import type { Documents } from './documents-port.ts';
import type { Log } from './log.ts';
import type { Meetings } from './meetings.ts';
import type { Leases, Peers } from './peers.ts';
import type {
  AttendanceReports,
  Conversations,
  Filings,
  Jobs,
  Library,
  MeetingId,
  SignedDocuments,
  Templates,
} from './ports.ts';
import type { PostedCards } from './posted-cards.ts';

/** What the desk and its back office work with. */
export interface Parts {
  readonly meetings: Meetings;
  readonly conversations: Conversations;
  readonly cards: PostedCards;
  readonly peers: Peers;
  readonly leases: Leases;
  readonly rosters: Rosters;
  readonly outgoing: Outgoing;
  /** Says these in the chat, in order, whatever becomes of this process. */
  readonly say: Say;
  readonly onlineMeetings: OnlineMeetings;
  /** Null where Klubba has no way to Graph. */
  readonly attendanceReports: AttendanceReports | null;
  readonly filings: Filings;
  readonly templates: Templates;
  readonly documents: Documents;
  readonly signedDocuments: SignedDocuments;
  readonly jobs: Pick<Jobs, 'again'>;
  /** Where drafts lie, for chair and secretary. */
  readonly library: Library;
  /** Where released minutes lie, for the members. */
  readonly releases: Library;
  readonly words: Words;
  /** IANA time zone of the board. */
  readonly zone: string;
  readonly now: () => Instant;
  /** Milliseconds by a clock that is never put back. */
  readonly elapsed: () => number;
  /** A meeting id never used before. */
  readonly newMeeting: () => MeetingId;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly log: Log;
}
