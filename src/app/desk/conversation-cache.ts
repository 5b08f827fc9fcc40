import { LRUCache } from 'lru-cache';
import type { Conversation, Conversations } from '../ports/conversations.ts';
import type { MeetingId } from '../ports/ids.ts';
import type { Peers } from '../ports/peers.ts';

/** Meetings whose chat is kept in memory: enough for all open ones, which the check each minute needs. */
const mostRemembered = 5_000;

/**
 * The same conversations, but each meeting's chat is kept in memory, since every press asks for it. Other processes hear of what changes.
 */
export const cacheConversations = (conversations: Conversations, peers: Peers): Conversations => {
  const byMeeting = new LRUCache<MeetingId, Conversation>({ max: mostRemembered });
  const forget = (chat: string): void => {
    for (const [meeting, { id }] of byMeeting) if (id === chat) byMeeting.delete(meeting);
  };
  const changed = (chat: string): void => {
    forget(chat);
    peers.tell({ type: 'chat changed', chat });
  };
  peers.listen((news) => {
    if (news.type === 'chat changed') forget(news.chat);
    if (news.type === 'news missed') byMeeting.clear();
  });
  return {
    ...conversations,
    async ofMeeting(meeting) {
      const known = byMeeting.get(meeting);
      if (known) return known;
      const found = await conversations.ofMeeting(meeting);
      if (found) byMeeting.set(meeting, found);
      return found;
    },
    async keep(chat) {
      await conversations.keep(chat);
      changed(chat.id);
    },
    async propose(chat, meeting) {
      await conversations.propose(chat, meeting);
      changed(chat);
    },
    async hold(chat, meeting) {
      await conversations.hold(chat, meeting);
      changed(chat);
    },
    async join(chat, body) {
      await conversations.join(chat, body);
      changed(chat);
    },
    async forget(chat) {
      await conversations.forget(chat);
      changed(chat);
    },
  };
};
