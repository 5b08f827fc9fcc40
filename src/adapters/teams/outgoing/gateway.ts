import { LRUCache } from 'lru-cache';
import type { ConversationId } from '../../../app/ports/ids.ts';
import type { Log } from '../../../app/ports/log.ts';
import type { Content, Outgoing, Sent } from '../../../app/ports/teams/outgoing.ts';
import { createQueue, givenUp, type Queue } from './queue.ts';
import { chatWindows, createRateLimit, tenantWindows } from './rate-limit.ts';
import type { Timer } from './timer.ts';

/** The three calls of the Connector protocol, rejecting as botbuilder's client does. `post` resolves with the new message's id. */
export interface Wire {
  post(conversation: ConversationId, content: Content): Promise<string>;
  update(conversation: ConversationId, activity: string, content: Content): Promise<void>;
  remove(conversation: ConversationId, activity: string): Promise<void>;
}

export interface GatewayDependencies {
  readonly wire: Wire;
  readonly timer: Timer;
  /** Between 0 and 1, for jitter. */
  readonly random: () => number;
  readonly log: Log;
}

/** Chats whose queue is kept: more than speak within an hour. A queue that is dropped forgets how much was sent in its chat. */
const mostQueues = 5_000;

const failed = Symbol('failed');

/** Teams counts a channel's threads (`…;messageid=…`) as one chat. */
const chatOf = (conversation: ConversationId): string => conversation.replace(/;messageid=.*$/, '');

/**
 * The only sender. Each chat has a queue, with one call at a time, since Teams answers 412 to two at once. All queues share the app's limit
 * in a tenant.
 */
export const createGateway = ({ wire, timer, random, log }: GatewayDependencies): Outgoing => {
  const queues = new LRUCache<string, Queue>({ max: mostQueues });
  const shared = createRateLimit(tenantWindows);

  const queueOf = (conversation: ConversationId): Queue => {
    const chat = chatOf(conversation);
    let queue = queues.get(chat);
    if (!queue) {
      queue = createQueue({ chat, limits: [createRateLimit(chatWindows), shared], timer, random, log });
      queues.set(chat, queue);
    }
    return queue;
  };

  /** A fault in rendering is ours, not Teams'. It is logged, and the caller tries again. */
  const rendered = async (render: () => Promise<Content | null>): Promise<Content | null | typeof failed> => {
    try {
      return await render();
    } catch (error) {
      log.error({ error }, 'A card could not be made');
      return failed;
    }
  };

  return {
    post: (conversation, content) =>
      queueOf(conversation).add({
        action: 'post',
        card: null,
        send: async (): Promise<Sent> => ({ outcome: 'sent', activity: await wire.post(conversation, content) }),
      }),
    update: (conversation, activity, render) =>
      queueOf(conversation).add({
        action: 'update',
        card: activity,
        send: async (): Promise<Sent> => {
          const content = await rendered(render);
          if (content === failed) return { outcome: 'later', retryAfter: givenUp };
          if (content === null) return { outcome: 'unchanged' };
          await wire.update(conversation, activity, content);
          return { outcome: 'sent', activity };
        },
      }),
    remove: (conversation, activity) =>
      queueOf(conversation).add({
        action: 'remove',
        card: activity,
        send: async (): Promise<Sent> => {
          await wire.remove(conversation, activity);
          return { outcome: 'sent', activity };
        },
      }),
    tookOver: (conversation) => queueOf(conversation).tookOver(),
    async settled() {
      await Promise.all([...queues.values()].map((queue) => queue.settled()));
    },
  };
};
