import type { ConversationId } from './ids.ts';
import type { Content } from './teams/outgoing.ts';

/** Something to be said in a chat. */
interface OutboxMessage {
  readonly id: string;
  readonly content: Content;
}

/** Keeps what is to be said in each chat until it is said, so that a process that ends leaves nothing unsaid. */
export interface Outbox {
  /** Adds them after what waits in this chat, in their order. */
  add(chat: ConversationId, contents: readonly Content[]): Promise<void>;
  /** Adds it after what waits in this chat, but only the first time that it is about this. False where it was added before, said or not. */
  addOnce(chat: ConversationId, about: string, content: Content): Promise<boolean>;
  /** What waits there, the oldest first. */
  of(chat: ConversationId): Promise<readonly OutboxMessage[]>;
  said(id: string): Promise<void>;
  /** Chats where something waits. */
  chats(): Promise<readonly ConversationId[]>;
}
