import type { ConversationId } from '../ports/ids.ts';
import type { Log } from '../ports/log.ts';
import type { Outbox } from '../ports/outbox.ts';
import type { Leases, Peers } from '../ports/peers.ts';
import type { PostedCards } from '../ports/posted-cards.ts';
import type { Content, Outgoing } from '../ports/teams/outgoing.ts';

/** First wait after a fault, doubled up to the longest, in milliseconds. */
const firstWait = 1_000;
const longestWait = 60_000;

/**
 * Says these in the chat, in order and after what waits there. Resolves once that is durable, which may be before they appear in Teams.
 * Never rejects: while the database is away they are sent at once, and lost if the process ends.
 */
export type Say = (chat: ConversationId, contents: readonly Content[]) => Promise<void>;

/**
 * Says it in the chat, unless something about the same was said there before; `about` holds what makes it unique. Resolves once that is
 * durable. Rejects while the database is away, so that it is tried again.
 */
export type SayOnce = (chat: ConversationId, about: string, content: Content) => Promise<void>;

/** Says in chats what waits to be said there. */
export interface Courier {
  readonly say: Say;
  readonly sayOnce: SayOnce;
  /** Looks into every chat where something waits, as after a restart. */
  lookAround(): Promise<void>;
  /** Resolves when nothing is being said. */
  settled(): Promise<void>;
  /** Starts nothing more. */
  stop(): void;
}

export interface CourierDependencies {
  readonly outbox: Outbox;
  readonly outgoing: Outgoing;
  readonly cards: Pick<PostedCards, 'keep'>;
  readonly peers: Peers;
  readonly leases: Leases;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly log: Log;
}

export const createCourier = ({ outbox, outgoing, cards, peers, leases, wait, log }: CourierDependencies): Courier => {
  const running = new Map<ConversationId, Promise<void>>();
  const again = new Set<ConversationId>();
  let stopped = false;

  /** Says all that waits; resolves with the milliseconds after which there is more to do, or null. */
  const sayAll = async (chat: ConversationId): Promise<number | null> => {
    const waiting = await outbox.of(chat);
    if (waiting.length === 0) return null;
    const lease = await leases.take(chat);
    if (lease === 'taken') outgoing.tookOver(chat);
    if (lease === 'elsewhere') {
      // If that process ends first, whoever takes over the chat says it.
      peers.tell({ type: 'message owed', chat });
      return null;
    }
    for (const { id, content } of waiting) {
      const sent = await outgoing.post(chat, content);
      if (sent.outcome === 'later') return sent.retryAfter;
      if (sent.outcome !== 'sent') log.warn({ conversation: chat, outcome: sent.outcome }, 'An answer was not shown');
      // The card's message id is kept before the message counts as said.
      if (sent.outcome === 'sent' && typeof content !== 'string' && 'tracked' in content)
        await cards.keep(content.tracked.meeting, {
          key: content.tracked.key,
          activity: sent.activity,
          digest: '',
        });
      await outbox.said(id);
    }
    return null;
  };

  const run = async (chat: ConversationId): Promise<void> => {
    let patience = firstWait;
    while (again.delete(chat) && !stopped) {
      try {
        const more = await sayAll(chat);
        patience = firstWait;
        if (more === null) continue;
        again.add(chat);
        await wait(more);
      } catch (error) {
        log.error({ error, conversation: chat }, 'What is to be said in a chat could not be said');
        again.add(chat);
        await wait(patience);
        patience = Math.min(patience * 2, longestWait);
      }
    }
    running.delete(chat);
  };

  const owe = (chat: ConversationId): void => {
    again.add(chat);
    if (!running.has(chat) && !stopped) running.set(chat, run(chat));
  };

  const lookAround = async (): Promise<void> => {
    for (const chat of await outbox.chats()) owe(chat);
  };

  peers.listen((news) => {
    if (news.type === 'message owed' && leases.has(news.chat)) owe(news.chat);
    if (news.type === 'chats left' || news.type === 'news missed')
      lookAround().catch((error: unknown) => log.error({ error }, 'What is to be said could not be looked up'));
  });

  return {
    say: async (chat, contents) => {
      if (contents.length === 0) return;
      try {
        await outbox.add(chat, contents);
        owe(chat);
      } catch (error) {
        log.warn({ error, conversation: chat }, 'What is to be said could not be kept, and is said at once');
        for (const content of contents) void outgoing.post(chat, content);
      }
    },
    sayOnce: async (chat, about, content) => {
      if (await outbox.addOnce(chat, about, content)) owe(chat);
    },
    lookAround,
    async settled() {
      while (running.size > 0) await Promise.all(running.values());
    },
    stop() {
      stopped = true;
    },
  };
};
