import { createHash } from 'node:crypto';
import type { Activity, Json } from './activity.ts';
import type { Person } from './people.ts';

/** The meeting's group chat, or a person's own chat with the bot. */
export type ChatKind = 'meeting' | 'personal';

/** The personal card of one person, shown until the message is updated. */
interface OwnCard {
  /** The number of the request it answers, from `Chats.ask`. */
  readonly asked: number;
  readonly card: Json;
}

/** What the presser sees below a card: the bot's text, or that it failed. */
export type Notice = { readonly kind: 'answer'; readonly text: string } | { readonly kind: 'failed' };

export interface Message {
  readonly id: string;
  readonly from: Person | 'bot';
  readonly at: string;
  activity: Activity;
  /** The number of updates, to recognise an answer for an older card. */
  version: number;
  /** The message was for the bot, which did not take it. */
  undelivered: boolean;
  /** By the id of the person. */
  readonly views: Map<string, OwnCard>;
  /** By the id of the person; `at` in milliseconds. */
  readonly notices: Map<string, { readonly notice: Notice; readonly at: number }>;
}

export interface Chat {
  readonly id: string;
  readonly place: ChatKind;
  readonly members: readonly Person[];
  readonly messages: Map<string, Message>;
}

/** A message was posted, changed or deleted. `only`: the one person who sees the change. */
export interface Change {
  readonly chat: Chat;
  readonly message: Message;
  readonly gone: boolean;
  readonly only: Person | null;
}

/** All chats of the room with their messages. Ids start at the current time, so none is reused after a restart. */
export interface Chats {
  readonly meeting: Chat;
  personal(person: Person): Chat;
  find(id: string): Chat | null;
  add(chat: Chat, from: Person | 'bot', activity: Activity): Message;
  update(chat: Chat, message: Message, activity: Activity): void;
  remove(chat: Chat, message: Message): void;
  /** The number of a new request to the bot, greater than all before. */
  ask(): number;
  view(chat: Chat, message: Message, person: Person, view: OwnCard): void;
  /** Shows a text below a card to one person, or removes it. An update by others leaves it long enough to be read. */
  notice(chat: Chat, message: Message, person: Person, notice: Notice | null): void;
  undelivered(chat: Chat, message: Message): void;
  onChange(listener: (change: Change) => void): void;
}

/** In milliseconds. */
const readingTime = 10_000;

/** Opens the meeting chat, with everyone in it, and one empty chat per person. */
export function openChats(people: readonly Person[], chatName: string, now: () => number): Chats {
  const meeting = chatOf(`19:meeting_${short(chatName)}@thread.v2`, 'meeting', people);
  const own = new Map(people.map((person) => [person.id, chatOf(`a:1${short(person.mri)}`, 'personal', [person])]));
  const byId = new Map([meeting, ...own.values()].map((chat) => [chat.id, chat]));
  const listeners: ((change: Change) => void)[] = [];
  const tell = (chat: Chat, message: Message, only: Person | null = null, gone = false): void => {
    for (const listener of listeners) listener({ chat, message, gone, only });
  };
  let last = 0;
  let asks = 0;

  return {
    meeting,
    personal: (person) => own.get(person.id) as Chat,
    find: (id) => byId.get(id) ?? null,
    add(chat, from, activity) {
      last = Math.max(last + 1, now());
      const message: Message = {
        id: String(last),
        from,
        at: new Date(now()).toISOString(),
        activity,
        version: 0,
        undelivered: false,
        views: new Map(),
        notices: new Map(),
      };
      chat.messages.set(message.id, message);
      tell(chat, message);
      return message;
    },
    update(chat, message, activity) {
      message.activity = activity;
      message.version += 1;
      message.views.clear();
      for (const [person, { at }] of message.notices) if (now() - at > readingTime) message.notices.delete(person);
      tell(chat, message);
    },
    remove(chat, message) {
      chat.messages.delete(message.id);
      tell(chat, message, null, true);
    },
    ask: () => (asks += 1),
    view(chat, message, person, view) {
      message.views.set(person.id, view);
      tell(chat, message, person);
    },
    notice(chat, message, person, notice) {
      if (notice) message.notices.set(person.id, { notice, at: now() });
      else if (!message.notices.delete(person.id)) return;
      tell(chat, message, person);
    },
    undelivered(chat, message) {
      message.undelivered = true;
      tell(chat, message);
    },
    onChange: (listener) => void listeners.push(listener),
  };
}

const short = (seed: string): string => createHash('sha256').update(seed).digest('base64url').slice(0, 32);

const chatOf = (id: string, place: ChatKind, members: readonly Person[]): Chat => ({
  id,
  place,
  members,
  messages: new Map(),
});
