import { LRUCache } from 'lru-cache';
import { paceOf } from '../cards/pace.ts';
import type { CardKey } from '../cards/view.ts';
import { createBringing } from './bring-cards.ts';
import type { Parts } from './parts.ts';
import { type MeetingId, Unreadable } from './ports.ts';
import type { Viewing } from './viewing.ts';

/** Changes within this many milliseconds are shown together. */
const gathering = 150;
/** First wait after a fault, doubled up to the longest, in milliseconds. */
const firstWait = 1_000;
const longestWait = 60_000;
/** Meetings whose clock is remembered, so that the minute's look costs nothing where it tells the same. */
const mostClocks = 5_000;

/** Brings the cards of meetings to what the record says. */
export interface Delivery {
  /** The meeting's cards may have changed. Returns at once; what is shown is the newest state when its turn comes. */
  owe(meeting: MeetingId): void;
  /** The same for all processes: the cards may have changed by other than events, which they hear of by themselves. */
  oweEverywhere(meeting: MeetingId): void;
  /** Takes the card away and posts it again, at the end of the chat. */
  repost(meeting: MeetingId, key: CardKey): Promise<void>;
  /** Looks at every meeting again, as after a restart. */
  oweAll(): Promise<void>;
  /** Looks at every open meeting whose plan stands otherwise against the clock than before. */
  oweClocks(): Promise<void>;
  /** Resolves when nothing is owed. */
  settled(): Promise<void>;
  /** Starts nothing more. */
  stop(): void;
}

/** A meeting's cards are brought by the process that speaks in its chat; when that one ends, the others look at all meetings and take over. */
export const createDelivery = (parts: Parts, viewing: Viewing): Delivery => {
  const { meetings, conversations, cards, outgoing, leases, peers, zone, now, wait, log } = parts;
  const dirty = new Set<MeetingId>();
  const running = new Map<MeetingId, Promise<void>>();
  const clocks = new LRUCache<MeetingId, string>({ max: mostClocks });
  const bring = createBringing(parts, viewing);
  let stopped = false;

  const bringMine = async (id: MeetingId): Promise<number | null> => {
    const conversation = await conversations.ofMeeting(id);
    if (!conversation) return null;
    const lease = await leases.take(conversation.id);
    if (lease === 'elsewhere') return null;
    if (lease === 'taken') outgoing.tookOver(conversation.id);
    return bring(id, conversation);
  };

  const run = async (id: MeetingId): Promise<void> => {
    let patience = firstWait;
    while (dirty.delete(id) && !stopped) {
      try {
        await wait(gathering);
        const again = await bringMine(id);
        patience = firstWait;
        if (again !== null) {
          await wait(again);
          dirty.add(id);
        }
      } catch (error) {
        if (error instanceof Unreadable) {
          log.error({ error, meeting: id }, 'The record of a meeting is broken; the meeting is set aside');
          break;
        }
        log.error({ error, meeting: id }, 'The cards of a meeting could not be brought up to date');
        await wait(patience);
        patience = Math.min(patience * 2, longestWait);
        dirty.add(id);
      }
    }
    running.delete(id);
    // Owed between the last look and here.
    if (dirty.has(id) && !stopped) owe(id);
  };

  const owe = (id: MeetingId): void => {
    dirty.add(id);
    if (!running.has(id) && !stopped) running.set(id, run(id));
  };

  const oweAll = async (): Promise<void> => {
    for (const { meeting } of await conversations.all()) if (meeting) owe(meeting);
  };

  /** How the plan stands against the clock; null where no card tells it. */
  const clockOf = async (id: MeetingId): Promise<string | null> => {
    const meeting = await meetings.read(id);
    if (meeting.phase !== 'open' || !meeting.summons) return null;
    return JSON.stringify(paceOf({ meeting, now: now(), zone }));
  };

  const oweClocks = async (): Promise<void> => {
    for (const { id: chat, meeting } of await conversations.all()) {
      if (!meeting || !leases.has(chat)) continue;
      const clock = await clockOf(meeting).catch(() => null);
      if (clock === null || clocks.get(meeting) === clock) continue;
      clocks.set(meeting, clock);
      owe(meeting);
    }
  };

  const oweEverywhere = (id: MeetingId): void => {
    owe(id);
    peers.tell({ type: 'cards owed', meeting: id });
  };

  peers.listen((news) => {
    if (news.type === 'cards owed') owe(news.meeting);
    if (news.type === 'chats left' || news.type === 'news missed')
      oweAll().catch((error: unknown) => log.error({ error }, 'The open meetings could not be looked up'));
  });

  return {
    owe,
    oweEverywhere,
    async repost(id, key) {
      await cards.drop(id, key);
      oweEverywhere(id);
    },
    oweAll,
    oweClocks,
    async settled() {
      while (running.size > 0) await Promise.all(running.values());
    },
    stop() {
      stopped = true;
    },
  };
};
