import type { Agreed } from '../meeting/events.ts';
import type { Setting } from '../meeting/settings.ts';
import type { Parts } from './parts.ts';
import type { ConversationId } from './ports.ts';

/** What a board takes with it from one meeting to the next. */
export interface CarriedOver {
  readonly carried: readonly Agreed[];
  readonly settings: readonly Setting[];
}

/** What the newest closed meeting of the chat left to follow up, and how the board wants its minutes; nothing for a chat's first meeting. */
export const carriedOver = async ({ meetings, conversations }: Parts, chat: ConversationId): Promise<CarriedOver> => {
  for (const id of await conversations.meetingsOf(chat)) {
    const { phase, followUps, settings } = await meetings.read(id);
    if (phase !== 'closed') continue;
    return { carried: followUps.map(({ what, who, when }) => ({ what, who, when })), settings };
  }
  return { carried: [], settings: [] };
};
