import { cardsOf, isJson, type Json } from './activity.ts';
import type { Chat, Message, Notice } from './chats.ts';
import type { Person } from './people.ts';

/** A message as one person sees it; what the page draws and what drivers of the room read. */
export interface VisibleMessage {
  readonly id: string;
  /** `null` is the bot. */
  readonly from: { readonly id: string; readonly name: string } | null;
  readonly at: string;
  readonly edited: boolean;
  /** Markdown when `from` is the bot (Teams' default), else plain. */
  readonly text: string;
  readonly mention: boolean;
  readonly cards: readonly Json[];
  /** The cards are this person's own, fetched or answered. */
  readonly own: boolean;
  readonly canRefresh: boolean;
  readonly notice: Notice | null;
  readonly file: { readonly name: string; readonly link: string } | null;
  readonly undelivered: boolean;
}

export function visibleMessage(person: Person, message: Message): VisibleMessage {
  const { id, from, at, version, activity, undelivered } = message;
  const view = message.views.get(person.id);
  const common = cardsOf(activity);
  const file = isJson(activity['file']) ? (activity['file'] as unknown as { name: string; link: string }) : null;
  return {
    id,
    from: from === 'bot' ? null : { id: from.id, name: from.name },
    at,
    edited: version > 0,
    text: activity.text ?? '',
    mention: activity['mention'] === true,
    cards: view ? [view.card] : common,
    own: view !== undefined,
    canRefresh: isJson(common[0]?.['refresh']),
    notice: message.notices.get(person.id)?.notice ?? null,
    file,
    undelivered,
  };
}

/** All messages of a chat, oldest first, as one person sees them. */
export const visibleMessages = (person: Person, chat: Chat): readonly VisibleMessage[] =>
  [...chat.messages.values()].map((message) => visibleMessage(person, message));
