import type { ConversationId } from '../../../app/ports/ids.ts';
import type { Log } from '../../../app/ports/log.ts';
import type { Actor } from '../../../meeting/commands.ts';
import type { TeamsAdapter } from '../adapter.ts';
import { object, text } from '../incoming/json.ts';
import { isTeams, type Registration } from '../incoming/trust.ts';
import type { KnownChats } from './known-chats.ts';

/** Longest wait for Teams' answer, in milliseconds. The person is waiting too. */
const patience = 3_000;

/** Which role the account with this Entra object id has in the Teams meeting of a chat, wherever the person writes. */
export type MeetingRoles = (conversation: ConversationId, objectId: string | null) => Promise<Actor['meetingRole']>;

/** Every meeting's chat has such an id. Which meeting it is becomes known with the first activity that names it. */
const isMeetingChat = (conversation: ConversationId): boolean => conversation.startsWith('19:meeting_');

const meetingRoleOf = (role: string | null): Actor['meetingRole'] => {
  switch (role?.toLowerCase()) {
    case 'organizer':
      return 'organizer';
    case 'presenter':
      return 'presenter';
    case 'attendee':
      return 'attendee';
    default:
      return 'unknown';
  }
};

const withinPatience = async <T>(asked: Promise<T>): Promise<T> => {
  let timeout: NodeJS.Timeout | undefined;
  const givesUp = new Promise<never>((_, reject) => {
    timeout = setTimeout(() => reject(new Error(`No answer within ${patience} ms`)), patience);
  });
  try {
    return await Promise.race([asked, givesUp]);
  } finally {
    clearTimeout(timeout);
  }
};

/** Asks Teams each time, since organizers change roles during a meeting. A personal chat gives nobody a role. */
export const createMeetingRoles =
  (adapter: TeamsAdapter, knownChats: KnownChats, registration: Registration, log: Log): MeetingRoles =>
  async (conversation, objectId) => {
    const chat = await knownChats.find(conversation);
    if (!chat || chat.kind === 'personal') return 'unknown';
    const { teamsMeeting, reference } = chat;
    if (teamsMeeting === null) return isMeetingChat(conversation) ? 'unknown' : 'none';
    if (objectId === null || !isTeams(registration, reference.serviceUrl)) return 'unknown';
    try {
      const tenant = reference.conversation.tenantId ?? '';
      const told = await withinPatience(adapter.participant(reference, teamsMeeting, objectId, tenant));
      return meetingRoleOf(text(object(object(told)['meeting'])['role']));
    } catch (error) {
      log.warn({ error, conversation }, 'Teams did not tell the role in the meeting');
      return 'unknown';
    }
  };
