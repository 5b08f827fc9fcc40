import { Refused } from '../exchange.ts';
import { cardsOf, isJson, type Json } from './activity.ts';
import type { BotAnswer, BotLine } from './bot-line.ts';
import { pressOf, titlesOf } from './buttons.ts';
import type { Chat, ChatKind, Message } from './chats.ts';
import type { Files } from './files.ts';
import type { Person } from './people.ts';
import { answerOf, refresh, showOwn } from './refresh.ts';
import { type Scene, someone } from './scene.ts';
import { dropped, executed, submitted, written } from './to-bot.ts';

/** The result of a press: a new card for the presser, text below the card, a sent message (Submit), or a failure. */
type PressResult =
  | { readonly outcome: 'card' | 'sent' | 'failed' }
  | { readonly outcome: 'words'; readonly words: string };

/**
 * What people do in a chat. A person is given by id, `29:…` or object id. Each action resolves when the bot has answered,
 * and throws `Refused` when there is no such person, message or button.
 */
export interface UserActions {
  /** Writes in a chat. In the meeting's chat the bot is mentioned unless `mention` is false; then the bot does not get the message. */
  say(person: string, text: string, place: ChatKind, mention?: boolean): Promise<{ readonly id: string }>;
  /** Presses the button with this title, id or verb on the card as this person sees it. `older`: in a client without Action.Execute. */
  press(person: string, message: string, button: string, inputs?: Json, older?: boolean): Promise<PressResult>;
  /** Sends an action as a client would, whether or not the card has it: `data` with the inputs merged in. */
  act(person: string, message: string, action: Json): Promise<PressResult>;
  /** Chooses "Refresh card" in the menu of a message. */
  refresh(person: string, message: string): Promise<void>;
  /** Drops a file in the person's 1:1 chat, the only place where Teams hands files to bots. */
  drop(person: string, file: { readonly name: string; readonly bytes: Uint8Array }): Promise<{ readonly id: string }>;
}

/** `ready` resolves when the bot has been told that it is in the chat. */
export function userActions(
  scene: Scene,
  line: BotLine,
  files: Files,
  ready: (chat: Chat) => Promise<void>,
): UserActions {
  const { chats } = scene;
  const chatAt = (person: Person, place: ChatKind): Chat =>
    place === 'meeting' ? chats.meeting : chats.personal(person);

  async function tell(
    chat: Chat,
    message: Message,
    activity: Parameters<BotLine['deliver']>[0],
  ): Promise<{ id: string }> {
    const { status } = await line.deliver(activity);
    if (status === 0 || status >= 400) chats.undelivered(chat, message);
    return { id: message.id };
  }

  async function act(person: Person, chat: Chat, message: Message, action: Json): Promise<PressResult> {
    chats.notice(chat, message, person, null);
    if (action['type'] === 'Action.Submit') {
      const { status } = await line.deliver(
        submitted(scene, chat, message, person, isJson(action['data']) ? action['data'] : {}),
      );
      return status === 0 || status >= 400 ? noticed(chat, message, person, null) : { outcome: 'sent' };
    }
    const { type, id, verb, data } = action;
    if (type !== 'Action.Execute') throw new Refused(409, 'NotPressable', `Teams does not send ${type} to a bot`);
    const [{ version }, asked] = [message, chats.ask()];
    const sent = executed(scene, chat, message, person, { type, id, verb, data }, 'manual');
    const { status, body }: BotAnswer = await line.deliver(sent);
    const answer = answerOf(status, body);
    if (answer === null || typeof answer === 'string') return noticed(chat, message, person, answer);
    showOwn(chats, chat, message, person, { version, asked }, answer);
    return { outcome: 'card' };
  }

  /** Shows a text, or that something failed, below the pressed card, only to the presser. */
  function noticed(chat: Chat, message: Message, person: Person, words: string | null): PressResult {
    chats.notice(chat, message, person, words === null ? { kind: 'failed' } : { kind: 'answer', text: words });
    return words === null ? { outcome: 'failed' } : { outcome: 'words', words };
  }

  return {
    async say(id, text, place, mention = true) {
      const person = someone(scene, id);
      const chat = chatAt(person, place);
      const toBot = place === 'personal' || mention;
      // In a new chat the bot greets first, before the message is shown.
      if (place === 'personal') await ready(chat);
      const message = chats.add(chat, person, { type: 'message', text, mention: toBot && place === 'meeting' });
      if (!toBot) return { id: message.id };
      await ready(chat);
      return tell(chat, message, written(scene, chat, message, person, text));
    },
    async press(id, messageId, button, inputs = {}, older = false) {
      const person = someone(scene, id);
      const { chat, message } = found(scene, person, messageId);
      const card = message.views.get(person.id)?.card ?? cardsOf(message.activity)[0];
      const action = card ? pressOf(card, button, inputs, older) : null;
      if (!action)
        throw new Refused(
          409,
          'NoSuchButton',
          `No "${button}" here; there is: ${card ? titlesOf(card).join(', ') : ''}`,
        );
      return act(person, chat, message, action);
    },
    act: async (id, messageId, action) => {
      const person = someone(scene, id);
      const { chat, message } = found(scene, person, messageId);
      return act(person, chat, message, action);
    },
    refresh: async (id, messageId) => {
      const person = someone(scene, id);
      const { chat, message } = found(scene, person, messageId);
      await refresh(scene, line, chat, message, person, 'manual');
    },
    async drop(id, file) {
      const person = someone(scene, id);
      const chat = chats.personal(person);
      const downloadUrl = files.keep(file);
      await ready(chat);
      const message = chats.add(chat, person, { type: 'message', file: { name: file.name, link: downloadUrl } });
      return tell(chat, message, dropped(scene, chat, message, person, { name: file.name, downloadUrl }));
    },
  };
}

function found(scene: Scene, person: Person, id: string): { readonly chat: Chat; readonly message: Message } {
  for (const chat of [scene.chats.meeting, scene.chats.personal(person)]) {
    const message = chat.messages.get(id);
    if (message) return { chat, message };
  }
  throw new Refused(404, 'NoSuchMessage', `${person.name} sees no message ${id}`);
}
