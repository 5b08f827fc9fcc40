import type { Activity } from 'botbuilder';
import type { ConversationId } from '../../../app/ports/ids.ts';
import type { Content } from '../../../app/ports/outgoing.ts';
import type { TeamsAdapter } from '../adapter.ts';
import type { KnownPlace, Places } from '../directory/places.ts';
import { isTeams, type Registration } from '../incoming/trust.ts';
import type { Wire } from './gateway.ts';

/** Waits 15 s for Teams' answer. The client's own `timeout` is not used: its timer outlives a call that failed, and keeps the process from ending. */
const patience = () => ({ abortSignal: AbortSignal.timeout(15_000) });

/** The message as Teams wants it: one card, or Markdown. `summary` is what notifications show of a card. */
const messageOf = ({ reference }: KnownPlace, content: Content): Partial<Activity> => {
  const { bot, conversation, channelId } = reference;
  const message = {
    type: 'message',
    channelId,
    from: { id: bot.id, name: bot.name },
    // The type wants fields that belong to incoming activities.
    conversation: { id: conversation.id } as Activity['conversation'],
  };
  return typeof content === 'string'
    ? { ...message, text: content, textFormat: 'markdown' }
    : {
        ...message,
        summary: content.summary,
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: content.card }],
      };
};

/** A chat nobody told us of, or whose stored address is no longer one we give our token to; read as `gone`. */
class NoSuchPlace extends Error {
  override name = 'NoSuchPlace';
  readonly statusCode = 404;
}

/** The Connector protocol over botbuilder's client. */
export const createWire = (adapter: TeamsAdapter, places: Places, registration: Registration): Wire => {
  const reach = async (conversation: ConversationId) => {
    const place = await places.find(conversation);
    if (!place || !isTeams(registration, place.reference.serviceUrl)) throw new NoSuchPlace(conversation);
    const { conversations } = await adapter.connector(place.reference.serviceUrl);
    return { place, conversations };
  };

  return {
    async post(conversation, content) {
      const { place, conversations } = await reach(conversation);
      const { id } = await conversations.sendToConversation(conversation, messageOf(place, content), patience());
      return id;
    },
    async update(conversation, activity, content) {
      const { place, conversations } = await reach(conversation);
      const message = { ...messageOf(place, content), id: activity };
      await conversations.updateActivity(conversation, activity, message, patience());
    },
    async remove(conversation, activity) {
      const { conversations } = await reach(conversation);
      await conversations.deleteActivity(conversation, activity, patience());
    },
  };
};
