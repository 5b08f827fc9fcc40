import type { Instant } from '../../meeting/events.ts';
import type { ConversationId, MeetingId } from '../ports/ids.ts';
import type { Onlooker, Surface, Visit } from './add-in.ts';

/** Changes within this many milliseconds are sent together. */
const gathering = 15;
/** How often the clock, and who may look on, is seen to, in milliseconds. */
const minute = 60_000;

/** One who looks on, and what they hold. */
export interface Watch {
  readonly visit: Visit;
  readonly surface: Surface;
  readonly onlooker: Onlooker;
  /** The digests of what they were sent last. */
  held: string | null;
  /** Settles when the update that was begun last is sent: a newer state is never overtaken by an older one. */
  updated: Promise<void>;
}

interface WatchingParts {
  /** Sends one what they lack. */
  readonly send: (watch: Watch) => Promise<void>;
  /** Whether the person is still in the chat. */
  readonly stays: (visit: Visit) => Promise<boolean>;
  readonly chatOf: (meeting: MeetingId) => Promise<ConversationId | null>;
  readonly now: () => Instant;
  readonly report: (fault: unknown) => void;
}

/** Keeps all who look on, by chat, and brings them up to date after each change and each minute. */
export const createWatching = ({ send, stays, chatOf, now, report }: WatchingParts) => {
  const watches = new Map<ConversationId, Set<Watch>>();
  const waiting = new Set<ConversationId>();

  const update = (watch: Watch): Promise<void> => {
    watch.updated = watch.updated.then(() => send(watch)).catch(report);
    return watch.updated;
  };

  const updateChat = async (chat: ConversationId): Promise<void> => {
    await Promise.all([...(watches.get(chat) ?? [])].map(update));
  };

  const soon = (chat: ConversationId): void => {
    if (!watches.has(chat) || waiting.has(chat)) return;
    waiting.add(chat);
    setTimeout(() => {
      waiting.delete(chat);
      updateChat(chat).catch(report);
    }, gathering);
  };

  const leave = (watch: Watch): void => {
    const chat = watch.visit.chat.id;
    const those = watches.get(chat);
    those?.delete(watch);
    if (those?.size === 0) watches.delete(chat);
  };

  const seeTo = async (watch: Watch): Promise<void> => {
    if (watch.visit.person.until > now() && (await stays(watch.visit))) return update(watch);
    leave(watch);
    watch.onlooker.over();
  };

  const clock = setInterval(() => {
    for (const those of watches.values()) for (const watch of those) seeTo(watch).catch(report);
  }, minute);
  clock.unref();

  return {
    add(watch: Watch): () => void {
      const chat = watch.visit.chat.id;
      const those = watches.get(chat) ?? new Set();
      watches.set(chat, those.add(watch));
      void update(watch);
      return () => leave(watch);
    },
    /** A meeting has changed: whoever looks on in its chat is to see it. */
    changed(meeting: MeetingId): void {
      if (watches.size === 0) return;
      chatOf(meeting).then((chat) => chat !== null && soon(chat), report);
    },
    close(): void {
      clearInterval(clock);
      for (const those of watches.values()) for (const { onlooker } of those) onlooker.over();
      watches.clear();
    },
  };
};
