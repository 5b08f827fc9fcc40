import type { BrowserLinks } from '../../chat/replies/help.ts';
import type { Words } from '../../i18n/words.ts';
import type { Instant } from '../../meeting/events.ts';
import type { Say, SayOnce } from '../delivery/courier.ts';
import type { Conversations } from '../ports/conversations.ts';
import type { Documents } from '../ports/documents.ts';
import type { Filings } from '../ports/filings.ts';
import type { ConversationId, MeetingId } from '../ports/ids.ts';
import type { Jobs } from '../ports/jobs.ts';
import type { Library } from '../ports/library.ts';
import type { Log } from '../ports/log.ts';
import type { OldMinutes } from '../ports/old-minutes.ts';
import type { Leases, Peers } from '../ports/peers.ts';
import type { PostedCards } from '../ports/posted-cards.ts';
import type { RosterStore } from '../ports/roster-store.ts';
import type { SignedDocuments } from '../ports/signed-documents.ts';
import type { AttendanceReports } from '../ports/teams/attendance-reports.ts';
import type { CalledPositions, MeetingNotices } from '../ports/teams/meeting-notices.ts';
import type { OnlineMeetings } from '../ports/teams/online-meetings.ts';
import type { Outgoing } from '../ports/teams/outgoing.ts';
import type { Rosters } from '../ports/teams/rosters.ts';
import type { Templates } from '../ports/templates.ts';
import type { Meetings } from '../record/meetings.ts';

/** What the desk and the work behind it need. */
export interface Dependencies {
  readonly meetings: Meetings;
  readonly conversations: Conversations;
  readonly rosterStore: RosterStore;
  readonly cards: PostedCards;
  readonly peers: Peers;
  readonly leases: Leases;
  readonly rosters: Rosters;
  readonly outgoing: Outgoing;
  /** Says these in the chat, in order, even if this process ends. */
  readonly say: Say;
  /** The same for what is to be said there once only, however often it is owed. */
  readonly sayOnce: SayOnce;
  readonly onlineMeetings: OnlineMeetings;
  readonly meetingNotices: MeetingNotices;
  readonly calledPositions: CalledPositions;
  /** Null where Klubba has no way to Graph. */
  readonly attendanceReports: AttendanceReports | null;
  readonly filings: Filings;
  readonly templates: Templates;
  readonly oldMinutes: OldMinutes;
  readonly documents: Documents;
  readonly signedDocuments: SignedDocuments;
  readonly jobs: Pick<Jobs, 'again'>;
  /** Where drafts lie, for chair and secretary. */
  readonly library: Library;
  /** Where released minutes lie, for the members. */
  readonly releases: Library;
  /** Where the add-in of a chat is opened outside Teams; null where the address is not known. */
  readonly browserLinks: (chat: ConversationId) => BrowserLinks | null;
  readonly words: Words;
  /** IANA time zone of the board. */
  readonly zone: string;
  readonly now: () => Instant;
  /** Milliseconds by a clock that never goes back. */
  readonly elapsed: () => number;
  /** A meeting id never used before. */
  readonly newMeeting: () => MeetingId;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly log: Log;
}
