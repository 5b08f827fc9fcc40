import type { PositionId } from '../../../meeting/events.ts';
import type { ConversationId, MeetingId } from '../ids.ts';

/** Draws the attention of people who are in the Teams meeting of a chat. */
export interface MeetingNotices {
  /**
   * Marks Klubba's icon in the meeting for these accounts, by the channel's ids (`29:…`). Who is not in the meeting gets nothing. Resolves once Teams
   * has answered; never rejects, because nothing depends on it. Where Teams does not permit it, it is not asked again for a while.
   */
  mark(conversation: ConversationId, accounts: readonly string[]): Promise<void>;
}

/** Remembers for which positions people were called, so that nobody is called twice. */
export interface CalledPositions {
  /** Remembers this one. Resolves with whether it was new, for all processes on the database. */
  remember(meeting: MeetingId, position: PositionId): Promise<boolean>;
}
