import type { UserId } from '../../../meeting/events.ts';
import type { ConversationId } from '../ids.ts';

/** The Teams meeting that a chat belongs to, as Graph wants it named. */
export interface OnlineMeeting {
  /** Entra object id. */
  readonly organizer: UserId;
  /** Graph's own id of it; null where only the address to join it is known. */
  readonly id: string | null;
  readonly joinUrl: string | null;
}

/** Which Teams meeting a chat belongs to. */
export interface OnlineMeetings {
  /** Null where it belongs to none, or Teams will not say; throws `Unavailable` while Teams does not answer. */
  of(conversation: ConversationId): Promise<OnlineMeeting | null>;
}
