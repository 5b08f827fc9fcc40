import { cardsOf, isJson, type Json } from './activity.ts';
import type { BotLine } from './bot-line.ts';
import type { Chat, Chats, Message } from './chats.ts';
import type { Person } from './people.ts';
import type { Scene } from './scene.ts';
import { executed } from './to-bot.ts';

/** In chats of more people than this only those in `userIds` refresh; `userIds` holds at most this many. */
const mostByThemselves = 60;

/** The people whose clients refresh a card by themselves (Microsoft Learn, "User Specific Views"). */
export function refreshers(card: Json, members: readonly Person[]): readonly Person[] {
  const refresh = card['refresh'];
  if (!isJson(refresh) || !isJson(refresh['action'])) return [];
  const { userIds } = refresh;
  if (!Array.isArray(userIds)) return members.length <= mostByThemselves ? members : [];
  const named = userIds.slice(0, mostByThemselves);
  return members.filter(({ mri, aadObjectId }) => named.includes(mri) || named.includes(`8:orgid:${aadObjectId}`));
}

/** Refreshes personal views: when a card is posted or updated, the clients of its `refreshers` ask for theirs. */
export function keepRefreshed(scene: Scene, line: BotLine): void {
  scene.chats.onChange(({ chat, message, gone, only }) => {
    if (gone || only || message.from !== 'bot') return;
    const [card] = cardsOf(message.activity);
    if (!card) return;
    for (const person of refreshers(card, chat.members)) void refresh(scene, line, chat, message, person, 'automatic');
  });
}

/** A client asks for its personal view of a card. If that fails it keeps the one it had. */
export async function refresh(
  scene: Scene,
  line: BotLine,
  chat: Chat,
  message: Message,
  person: Person,
  trigger: 'manual' | 'automatic',
): Promise<void> {
  const [card] = cardsOf(message.activity);
  const wanted = card?.['refresh'];
  if (!isJson(wanted) || !isJson(wanted['action'])) return;
  const [{ version }, asked] = [message, scene.chats.ask()];
  const { status, body } = await line.deliver(executed(scene, chat, message, person, wanted['action'], trigger));
  const answer = answerOf(status, body);
  if (isJson(answer)) showOwn(scene.chats, chat, message, person, { version, asked }, answer);
}

/** Shows a personal card, unless the message was changed or deleted since the bot was asked, or a later request was answered. */
export function showOwn(
  chats: Chats,
  chat: Chat,
  message: Message,
  person: Person,
  when: { readonly version: number; readonly asked: number },
  card: Json,
): void {
  const { version, asked } = when;
  if (chat.messages.get(message.id) !== message || message.version !== version) return;
  if ((message.views.get(person.id)?.asked ?? 0) > asked) return;
  chats.view(chat, message, person, { asked, card });
}

/** The card or text in the answer to an `adaptiveCard/action` invoke; null for anything else (Universal Actions, response format). */
export function answerOf(status: number, body: unknown): Json | string | null {
  if (status !== 200 || !isJson(body) || body['statusCode'] !== 200) return null;
  const { type, value } = body;
  if (type === 'application/vnd.microsoft.card.adaptive' && isJson(value)) return value;
  if (type === 'application/vnd.microsoft.activity.message' && typeof value === 'string') return value;
  return null;
}
