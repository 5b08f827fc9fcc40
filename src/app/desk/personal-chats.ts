import { LRUCache } from 'lru-cache';
import type { ConversationId } from '../ports/ids.ts';
import type { Dependencies } from './dependencies.ts';
import type { ChatActivity } from './desk.ts';

/** Chats known to be kept already. One forgotten here is looked up again. */
const mostKnown = 10_000;

/** Keeps whose personal chat this is, so that the person can be told something there later. */
export const createPersonalChatKeeper = ({ rosterStore }: Pick<Dependencies, 'rosterStore'>) => {
  const known = new LRUCache<ConversationId, true>({ max: mostKnown });
  return async ({ chat, sender: { user, mri, name } }: ChatActivity): Promise<void> => {
    if (chat.kind !== 'personal' || known.has(chat.id)) return;
    const members = await rosterStore.get(chat.id);
    if (!members.some((member) => member.user === user))
      await rosterStore.keep(chat.id, [{ user, mri, name, tenant: null }]);
    known.set(chat.id, true);
  };
};
