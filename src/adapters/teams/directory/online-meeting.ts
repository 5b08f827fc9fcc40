import type { Log } from '../../../app/ports/log.ts';
import type { OnlineMeetings } from '../../../app/ports/teams/online-meetings.ts';
import { Unavailable } from '../../../app/ports/unavailable.ts';
import type { TeamsAdapter } from '../adapter.ts';
import { object, text } from '../incoming/json.ts';
import { isTeams, type Registration } from '../incoming/trust.ts';
import type { KnownChats } from './known-chats.ts';

/** Teams has understood and will not tell: the permission is missing, or there is no such meeting. */
const isRefused = (error: unknown): boolean => {
  const status = object(error)['statusCode'];
  return typeof status === 'number' && status >= 400 && status < 500 && status !== 408 && status !== 429;
};

/** Asks Teams by `GET /v1/meetings/{id}`, which needs what the manifest asks for: `OnlineMeeting.ReadBasic.Chat`, `ChannelMeeting.ReadBasic.Group`. */
export const createOnlineMeetings = (
  adapter: TeamsAdapter,
  knownChats: KnownChats,
  registration: Registration,
  log: Log,
): OnlineMeetings => ({
  async of(conversation) {
    const chat = await knownChats.find(conversation);
    if (!chat?.teamsMeeting || !isTeams(registration, chat.reference.serviceUrl)) return null;
    try {
      const told = object(await adapter.meeting(chat.reference, chat.teamsMeeting));
      const [organizer, details] = [object(told['organizer']), object(told['details'])];
      const user = text(organizer['aadObjectId']) ?? text(organizer['objectId']);
      if (user === null) return null;
      return { organizer: user, id: text(details['msGraphResourceId']), joinUrl: text(details['joinUrl']) };
    } catch (error) {
      if (!isRefused(error)) throw new Unavailable('Teams does not tell of its meeting now.', 60_000, error);
      log.info({ error, conversation }, 'Teams will not tell which of its meetings the chat belongs to');
      return null;
    }
  },
});
