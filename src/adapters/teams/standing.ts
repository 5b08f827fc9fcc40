import { TeamsInfo, type TurnContext } from 'botbuilder';
import type { Log } from '../../app/log.ts';
import type { Actor } from '../../meeting/commands.ts';
import type { KnownPlace } from './places.ts';

/** Longest wait for Teams' word on it, in milliseconds; the person is waiting too. */
const patience = 3_000;

/**
 * Asks Teams which part somebody has in the meeting of this chat. It is not cached: organizers change parts while the meeting goes on.
 * Must be called within the turn of `context`.
 */
export const standingOf = async (
  context: TurnContext,
  { teamsMeeting, reference }: KnownPlace,
  objectId: string | null,
  log: Log,
): Promise<Actor['standing']> => {
  if (teamsMeeting === null) return 'none';
  if (objectId === null) return 'unknown';
  let timeout: NodeJS.Timeout | undefined;
  const givesUp = new Promise<never>((_, reject) => {
    timeout = setTimeout(() => reject(new Error(`No answer within ${patience} ms`)), patience);
  });
  try {
    const asked = TeamsInfo.getMeetingParticipant(
      context,
      teamsMeeting,
      objectId,
      reference.conversation.tenantId ?? '',
    );
    const { meeting } = await Promise.race([asked, givesUp]);
    switch (meeting?.role?.toLowerCase()) {
      case 'organizer':
        return 'organizer';
      case 'presenter':
        return 'presenter';
      case 'attendee':
        return 'attendee';
      default:
        return 'unknown';
    }
  } catch (error) {
    log.warn({ error, conversation: reference.conversation.id }, 'Teams did not tell the role in the meeting');
    return 'unknown';
  } finally {
    clearTimeout(timeout);
  }
};
