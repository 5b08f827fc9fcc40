import type { Activity } from 'botbuilder';
import type { ConversationId } from '../../../app/ports/ids.ts';
import type { Content } from '../../../app/ports/teams/outgoing.ts';
import type { TeamsAdapter } from '../adapter.ts';
import type { KnownChat, KnownChats } from '../directory/known-chats.ts';
import { isTeams, type Registration } from '../incoming/trust.ts';
import type { Wire } from './gateway.ts';

/** Waits 15 s for Teams' answer. The client's own `timeout` is not used: its timer outlives a call that failed, and keeps the process from ending. */
const patience = () => ({ abortSignal: AbortSignal.timeout(15_000) });

/** The message as Teams wants it: one card, or Markdown. `summary` is what notifications show of a card. */
const messageOf = ({ reference }: KnownChat, content: Content): Partial<Activity> => {
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

/** An unknown chat, or one whose stored address is no longer trusted with our token. Read as `gone`. */
class NoSuchChat extends Error {
  override name = 'NoSuchPlace';
  readonly statusCode = 404;
}

/** The Connector protocol over botbuilder's client. */
export const createWire = (adapter: TeamsAdapter, knownChats: KnownChats, registration: Registration): Wire => {
  const reach = async (conversation: ConversationId) => {
    const chat = await knownChats.find(conversation);
    if (!chat || !isTeams(registration, chat.reference.serviceUrl)) throw new NoSuchChat(conversation);
    const { conversations } = await adapter.connector(chat.reference.serviceUrl);
    return { chat, conversations };
  };

  return {
    async post(conversation, content) {
      const { chat, conversations } = await reach(conversation);
      const { id } = await conversations.sendToConversation(conversation, messageOf(chat, content), patience());
      return id;
    },
    async update(conversation, activity, content) {
      const { chat, conversations } = await reach(conversation);
      const message = { ...messageOf(chat, content), id: activity };
      await conversations.updateActivity(conversation, activity, message, patience());
    },
    async remove(conversation, activity) {
      const { conversations } = await reach(conversation);
      await conversations.deleteActivity(conversation, activity, patience());
    },
  };
};
