import { LRUCache } from 'lru-cache';
import type { UserId } from '../../meeting/events.ts';
import type { Hint } from '../desk/desk.ts';
import type { ConversationId } from '../ports/ids.ts';

/**
 * Who Teams says is in the meeting of each chat. A hint, never the truth: the events come late or not at all, and a restart forgets them.
 */
export interface Lobby {
  told(conversation: ConversationId, hint: Hint): void;
  /** Undefined where Teams has told of nobody. */
  joined(conversation: ConversationId): ReadonlySet<UserId> | undefined;
}

/** Chats remembered. The one with the oldest news is forgotten first. */
const mostRemembered = 2_000;

export const openLobby = (): Lobby => {
  const joined = new LRUCache<ConversationId, Set<UserId>>({ max: mostRemembered });
  return {
    told(conversation, hint) {
      const here = joined.get(conversation) ?? new Set<UserId>();
      switch (hint.type) {
        case 'started':
        case 'ended':
          joined.delete(conversation);
          return;
        case 'joined':
          for (const { user } of hint.people) here.add(user);
          break;
        case 'left':
          for (const { user } of hint.people) here.delete(user);
          break;
      }
      joined.set(conversation, here);
    },
    joined: (conversation) => joined.get(conversation),
  };
};
