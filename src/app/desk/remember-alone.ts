import { LRUCache } from 'lru-cache';
import type { ConversationId } from '../ports/ids.ts';
import type { Dependencies } from './dependencies.ts';
import type { Happened } from './desk.ts';

/** Chats remembered as known already; one forgotten is asked for again. */
const mostKnown = 10_000;

/** Keeps whose a chat with Klubba alone is, so that something can be told that person there later. */
export const createAlone = ({ rosterStore }: Pick<Dependencies, 'rosterStore'>) => {
  const known = new LRUCache<ConversationId, true>({ max: mostKnown });
  return async ({ place, sender: { user, mri, name } }: Happened): Promise<void> => {
    if (place.kind !== 'personal' || known.has(place.id)) return;
    const members = await rosterStore.get(place.id);
    if (!members.some((member) => member.user === user))
      await rosterStore.keep(place.id, [{ user, mri, name, tenant: null }]);
    known.set(place.id, true);
  };
};
