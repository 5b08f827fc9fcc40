import { createHash } from 'node:crypto';
import type { Activity, Json } from './activity.ts';
import type { Person } from './people.ts';

/** The meeting's group chat, or a person's own chat with the bot. */
export type Place = 'meeting' | 'personal';

/** The card one person sees instead of what all see; it lasts until the message is updated. */
interface View {
  /** Which asking this answers, by `Chats.ask`. */
  readonly asked: number;
  readonly card: Json;
}

/** What stands under a card for the one who pressed: the bot's words, or that it failed. */
export type Notice = { readonly kind: 'answer'; readonly text: string } | { readonly kind: 'failed' };

export interface Message {
  readonly id: string;
  readonly from: Person | 'bot';
  readonly at: string;
  activity: Activity;
  /** Counts the updates, so that an answer for an older card is known as such. */
  version: number;
  /** The message was meant for the bot and it never took it. */
  undelivered: boolean;
  /** By the id of the person. */
  readonly views: Map<string, View>;
  /** By the id of the person; `at` in milliseconds. */
  readonly notices: Map<string, { readonly notice: Notice; readonly at: number }>;
}

export interface Chat {
  readonly id: string;
  readonly place: Place;
  readonly members: readonly Person[];
  readonly messages: Map<string, Message>;
}

/** Something was shown, changed or taken away. `only`: for nobody else than this person. */
export interface Change {
  readonly chat: Chat;
  readonly message: Message;
  readonly gone: boolean;
  readonly only: Person | null;
}

/** All chats of the room and what was said in them. Ids never return, not even after a restart: they begin at the clock. */
export interface Chats {
  readonly meeting: Chat;
  personal(person: Person): Chat;
  find(id: string): Chat | null;
  add(chat: Chat, from: Person | 'bot', activity: Activity): Message;
  update(chat: Chat, message: Message, activity: Activity): void;
  remove(chat: Chat, message: Message): void;
  /** A number greater than all before, for one asking of the bot. */
  ask(): number;
  view(chat: Chat, message: Message, person: Person, view: View): void;
  /** Puts words under a card for one person, or takes them away. They outlive an update by others for as long as it takes to read them. */
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

const chatOf = (id: string, place: Place, members: readonly Person[]): Chat => ({
  id,
  place,
  members,
  messages: new Map(),
});
