import type { TargetedMeetingNotification } from 'botbuilder';
import { LRUCache } from 'lru-cache';
import type { ConversationId } from '../../../app/ports/ids.ts';
import type { Log } from '../../../app/ports/log.ts';
import type { MeetingNotices } from '../../../app/ports/teams/meeting-notices.ts';
import type { TeamsAdapter } from '../adapter.ts';
import type { KnownChats } from '../directory/known-chats.ts';
import { list, object } from '../incoming/json.ts';
import { isTeams, type Registration } from '../incoming/trust.ts';

/** `entityId` of the static tab in appPackage/manifest.json. */
const tab = 'klubba';
/** How many one call may name: https://learn.microsoft.com/microsoftteams/platform/apps-in-teams-meetings/in-meeting-notification-for-meeting */
const mostRecipients = 10;
/** How long Teams is not asked in a chat where it has refused, in milliseconds. */
const leftAlone = 3_600_000;
/** Chats whose refusal is remembered. */
const mostRefusals = 5_000;

/** The permission is missing, or the meeting or the client has no such thing. */
const isRefused = (error: unknown): boolean =>
  [400, 401, 403, 404, 405, 501].includes(Number(object(error)['statusCode']));

const notificationFor = (recipients: readonly string[]): TargetedMeetingNotification => ({
  type: 'targetedMeetingNotification',
  value: { recipients: [...recipients], surfaces: [{ surface: 'meetingTabIcon', tabEntityId: tab }] },
});

/**
 * Asks Teams by `POST /v1/meetings/{id}/notification`, which needs what the manifest asks for: `OnlineMeetingNotification.Send.Chat`. Meetings in
 * channels need another permission, and are left out. It is asked once: a notice that comes late is worse than none.
 */
export const createMeetingNotices = (
  adapter: TeamsAdapter,
  knownChats: KnownChats,
  registration: Registration,
  now: () => number,
  log: Log,
): MeetingNotices => {
  const refused = new LRUCache<ConversationId, number>({ max: mostRefusals });
  return {
    async mark(conversation, accounts) {
      if ((refused.get(conversation) ?? 0) > now()) return;
      try {
        const chat = await knownChats.find(conversation);
        if (!chat?.teamsMeeting || chat.kind !== 'group' || !isTeams(registration, chat.reference.serviceUrl)) return;
        for (let from = 0; from < accounts.length; from += mostRecipients) {
          const notification = notificationFor(accounts.slice(from, from + mostRecipients));
          const answer = object(await adapter.notify(chat.reference, chat.teamsMeeting, notification));
          const failed = list(answer['recipientsFailureInfo']).length;
          if (failed > 0) log.debug({ conversation, failed }, 'Teams did not mark its icon for some');
        }
      } catch (error) {
        if (isRefused(error)) refused.set(conversation, now() + leftAlone);
        log.info({ error, conversation }, 'Teams does not mark the icon of Klubba in the meeting');
      }
    },
  };
};
