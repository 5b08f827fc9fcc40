import { LRUCache } from 'lru-cache';
import type { Chat, Conversations } from '../../../app/ports/conversations.ts';
import type { ConversationId } from '../../../app/ports/ids.ts';
import { type Json, object, text } from '../incoming/json.ts';

/** Botbuilder's ConversationReference, as much of it as a message needs. */
interface Reference {
  readonly channelId: string;
  readonly serviceUrl: string;
  /** Klubba's own account in this chat. */
  readonly bot: { readonly id: string; readonly name: string };
  readonly conversation: {
    readonly id: string;
    readonly conversationType: string;
    readonly tenantId: string | null;
  };
}

/** A chat with what is needed to speak there. */
export type KnownChat = Chat & { readonly reference: Reference };

/** Which chats Klubba is in; what the store knows, with the newest in memory. */
export interface KnownChats {
  /** Learns the chat from an activity and keeps it when it is new or changed; what an activity leaves out stays as it was. */
  learn(activity: Json): Promise<KnownChat>;
  find(conversation: ConversationId): Promise<KnownChat | null>;
}

const kindOf = (conversation: Json): Chat['kind'] => {
  const type = conversation['conversationType'];
  if (type === 'channel') return 'channel';
  return type === 'groupChat' || (type !== 'personal' && conversation['isGroup'] === true) ? 'group' : 'personal';
};

/** The chat an activity tells of; its name and its Teams meeting are null where it does not say. */
const chatOf = (activity: Json): KnownChat => {
  const conversation = object(activity['conversation']);
  const bot = object(activity['recipient']);
  const id = text(conversation['id']) ?? '';
  return {
    id,
    kind: kindOf(conversation),
    name: text(conversation['name']),
    teamsMeeting: text(object(object(activity['channelData'])['meeting'])['id']),
    reference: {
      channelId: text(activity['channelId']) ?? 'msteams',
      serviceUrl: text(activity['serviceUrl']) ?? '',
      bot: { id: text(bot['id']) ?? '', name: text(bot['name']) ?? '' },
      conversation: {
        id,
        conversationType: text(conversation['conversationType']) ?? '',
        tenantId: text(conversation['tenantId']) ?? text(object(object(activity['channelData'])['tenant'])['id']),
      },
    },
  };
};

const same = (one: KnownChat, other: KnownChat): boolean =>
  one.kind === other.kind &&
  one.name === other.name &&
  one.teamsMeeting === other.teamsMeeting &&
  one.reference.serviceUrl === other.reference.serviceUrl &&
  one.reference.bot.id === other.reference.bot.id &&
  one.reference.conversation.tenantId === other.reference.conversation.tenantId;

/** Chats kept in memory; the store has them all. */
const mostRemembered = 10_000;

export const createKnownChats = (store: Pick<Conversations, 'get' | 'keep'>): KnownChats => {
  const known = new LRUCache<ConversationId, KnownChat>({ max: mostRemembered });

  const find = async (id: ConversationId): Promise<KnownChat | null> => {
    const remembered = known.get(id);
    if (remembered) return remembered;
    const stored = await store.get(id);
    if (!stored) return null;
    // What the store gives back is what `learn` gave it.
    const { meeting: _, ...chat } = stored;
    return chat as KnownChat;
  };

  return {
    find,
    async learn(activity) {
      const told = chatOf(activity);
      const before = known.get(told.id) ?? (await find(told.id));
      const chat = before
        ? { ...told, name: told.name ?? before.name, teamsMeeting: told.teamsMeeting ?? before.teamsMeeting }
        : told;
      if (!before || !same(before, chat)) await store.keep(chat);
      known.set(chat.id, chat);
      return chat;
    },
  };
};
