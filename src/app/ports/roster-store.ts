import type { UserId } from '../../meeting/events.ts';
import type { Conversation } from './conversations.ts';
import type { ConversationId } from './ids.ts';
import type { RosterMember } from './teams/rosters.ts';

/** Keeps the last known members of each chat, and finds a user's chats by them. Every write is durable when it resolves. */
export interface RosterStore {
  /** In the order they were kept; empty where none were. */
  get(conversation: ConversationId): Promise<readonly RosterMember[]>;
  /** Replaces the roster as a whole. */
  keep(conversation: ConversationId, members: readonly RosterMember[]): Promise<void>;
  /** Group chats and channels whose roster names this user. */
  sharedWith(user: UserId): Promise<readonly Conversation[]>;
  /** Those of them with a kallelse under review or a meeting that is not closed; others may be among them, so read the record. */
  unfinishedWith(user: UserId): Promise<readonly Conversation[]>;
  /** The personal chat in which this user has spoken with Klubba; null where none is known. */
  personalChatOf(user: UserId): Promise<Conversation | null>;
}
