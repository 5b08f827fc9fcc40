import type { Agreed } from '../meeting/events.ts';
import type { Parts } from './parts.ts';
import type { ConversationId } from './ports.ts';

/** What the newest closed meeting of the chat left to follow up; nothing for a chat's first meeting. */
export const carriedOver = async (
  { meetings, conversations }: Parts,
  chat: ConversationId,
): Promise<readonly Agreed[]> => {
  for (const id of await conversations.meetingsOf(chat)) {
    const { phase, followUps } = await meetings.read(id);
    if (phase === 'closed') return followUps.map(({ what, who, when }) => ({ what, who, when }));
  }
  return [];
};
