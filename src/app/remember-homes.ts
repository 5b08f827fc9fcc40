import type { Conversation, Conversations, MeetingId } from './ports.ts';

/** Meetings whose chat is kept in memory. */
const mostRemembered = 1_000;

/**
 * The same conversations, with each meeting's chat in memory once it was asked for: every press asks. A chat that changes by another
 * process is seen anew when this one next hears from it.
 */
export const rememberHomes = (conversations: Conversations): Conversations => {
  const homes = new Map<MeetingId, Conversation>();
  const forget = (chat: string): void => {
    for (const [meeting, { id }] of homes) if (id === chat) homes.delete(meeting);
  };
  return {
    ...conversations,
    async ofMeeting(meeting) {
      const known = homes.get(meeting);
      if (known) return known;
      const found = await conversations.ofMeeting(meeting);
      if (found && homes.size >= mostRemembered) homes.clear();
      if (found) homes.set(meeting, found);
      return found;
    },
    async keep(chat) {
      await conversations.keep(chat);
      forget(chat.id);
    },
    async propose(chat, meeting) {
      await conversations.propose(chat, meeting);
      forget(chat);
    },
    async hold(chat, meeting) {
      await conversations.hold(chat, meeting);
      forget(chat);
    },
    async join(chat, body) {
      await conversations.join(chat, body);
      forget(chat);
    },
    async forget(chat) {
      await conversations.forget(chat);
      forget(chat);
    },
  };
};
