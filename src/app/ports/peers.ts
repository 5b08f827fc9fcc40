import type { EntryId, UserId } from '../../meeting/events.ts';
import type { ConversationId, MeetingId } from './ids.ts';

/** What one process of Klubba tells the others on the same database. */
export type News =
  /** Events of the meeting are recorded up to this number. */
  | { readonly type: 'recorded'; readonly meeting: MeetingId; readonly seq: number }
  /** What the meeting's cards show may have changed by other than events. */
  | { readonly type: 'cards owed'; readonly meeting: MeetingId }
  /** Something waits to be said in this chat. */
  | { readonly type: 'message owed'; readonly chat: ConversationId }
  /** The chat's meeting, board or address changed, or who is in it. */
  | { readonly type: 'chat changed' | 'members changed'; readonly chat: ConversationId }
  /** Where one who leads writes now, null for nowhere any more: an item, and the note there or (null) a text that is no note yet. */
  | {
      readonly type: 'writes';
      readonly chat: ConversationId;
      readonly user: UserId;
      readonly name: string;
      readonly place: { readonly item: number; readonly note: EntryId | null } | null;
    }
  /** A process has ended, or gives no sign of life, and its chats are left to the others. */
  | { readonly type: 'chats left' }
  /** News was missed, because the connection was lost: whatever is kept in memory may be old. */
  | { readonly type: 'news missed' };

/** The other processes on the same database. None where the database is embedded, since that has one process. */
export interface Peers {
  /** Tells the others, where they can be reached. They must stay correct without it. Never rejects. */
  tell(news: News): void;
  /** `listener` hears what other processes tell, never its own news; it must not throw. */
  listen(listener: (news: News) => void): void;
  /** Whether news arrives now, so that what is kept in memory is at most some milliseconds old. */
  current(): boolean;
}

/** Which process speaks in a chat: one at a time, so that no card is posted twice and Teams' limits are kept together. */
export interface Leases {
  /**
   * Takes the chat where no living process has it. `kept`: this process had it already. `taken`: it has it from now on, and another may
   * have spoken there until now. `elsewhere`: another process speaks there.
   */
  take(chat: ConversationId): Promise<'kept' | 'taken' | 'elsewhere'>;
  /** Whether it still has the chat, by what it knows now. */
  has(chat: ConversationId): boolean;
}

/** Where there is one process alone. */
export const noPeers: Peers = { tell: () => undefined, listen: () => undefined, current: () => true };
export const noLeases: Leases = { take: async () => 'kept', has: () => true };
