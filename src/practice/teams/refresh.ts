import { cardsOf, isJson, type Json } from './activity.ts';
import type { BotLine } from './bot-line.ts';
import type { Chat, Chats, Message } from './chats.ts';
import type { Person } from './people.ts';
import type { Scene } from './scene.ts';
import { executed } from './to-bot.ts';

/** More than this and only those named in `userIds` refresh by themselves; no more than this can be named. */
const mostByThemselves = 60;

/** Whose clients fetch their own view of a card without being asked (Microsoft Learn, "User Specific Views"). */
export function refreshers(card: Json, members: readonly Person[]): readonly Person[] {
  const refresh = card['refresh'];
  if (!isJson(refresh) || !isJson(refresh['action'])) return [];
  const { userIds } = refresh;
  if (!Array.isArray(userIds)) return members.length <= mostByThemselves ? members : [];
  const named = userIds.slice(0, mostByThemselves);
  return members.filter(({ mri, aadObjectId }) => named.includes(mri) || named.includes(`8:orgid:${aadObjectId}`));
}

/** Keeps everyone's own views fresh: each posted or updated card makes the clients of its `refreshers` ask for theirs. */
export function keepRefreshed(scene: Scene, line: BotLine): void {
  scene.chats.onChange(({ chat, message, gone, only }) => {
    if (gone || only || message.from !== 'bot') return;
    const [card] = cardsOf(message.activity);
    if (!card) return;
    for (const person of refreshers(card, chat.members)) void refresh(scene, line, chat, message, person, 'automatic');
  });
}

/** One client asks for its own view of a card. Resolves when it has it, or was refused and keeps what it had. */
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

/** Shows a person's own card, unless the message was updated or taken away, or a later asking answered, since the bot was asked. */
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

/** The card or the words an `adaptiveCard/action` invoke was answered with; null for all else (Universal Actions, response format). */
export function answerOf(status: number, body: unknown): Json | string | null {
  if (status !== 200 || !isJson(body) || body['statusCode'] !== 200) return null;
  const { type, value } = body;
  if (type === 'application/vnd.microsoft.card.adaptive' && isJson(value)) return value;
  if (type === 'application/vnd.microsoft.activity.message' && typeof value === 'string') return value;
  return null;
}
