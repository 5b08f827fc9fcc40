import { LRUCache } from 'lru-cache';
import { scheduleProgress } from '../../cards/agenda/schedule-progress.ts';
import type { CardKey } from '../../cards/kit/view.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { Timed } from '../../meeting/time/planned-day.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { ConversationId, MeetingId } from '../ports/ids.ts';
import { Unreadable } from '../ports/journal.ts';
import { createBringing } from './bring-cards.ts';
import { createCallMissing } from './call-missing.ts';
import type { Viewing } from './viewing.ts';

/** Changes within this many milliseconds are shown together. */
const gathering = 150;
/** First wait after a fault, doubled up to the longest, in milliseconds. */
const firstWait = 1_000;
const longestWait = 60_000;
/** Meetings whose cards follow the clock. Beyond that number the least recently used no longer do. */
const mostClocks = 5_000;
/**
 * How many meetings are looked at together when all are owed, and the longest wait for them in milliseconds. Presses must be answered
 * meanwhile.
 */
const atOnce = 16;
const longestTurn = 1_000;

/** Brings the cards of meetings to what the record says. */
export interface Delivery {
  /** The meeting's cards may have changed. Returns at once; each card shows the newest state when its turn comes. */
  owe(meeting: MeetingId): void;
  /** The same for all processes. For changes other than events, which every process hears of by itself. */
  oweEverywhere(meeting: MeetingId): void;
  /** Takes the card away and posts it again, at the end of the chat. */
  repost(meeting: MeetingId, key: CardKey): Promise<void>;
  /** Looks at every meeting again, as after a restart. Resolves when the last is owed, which takes some seconds where they are many. */
  oweAll(): Promise<void>;
  /**
   * Updates agenda and newest card of every open meeting that no longer show how it stands against its schedule. Reads nothing for the others.
   */
  oweClocks(): Promise<void>;
  /** Resolves when nothing is owed. */
  settled(): Promise<void>;
  /** Starts nothing more. */
  stop(): void;
}

/** What is owed of a meeting's cards: all of them, or those that follow the clock. */
type OwedCards = 'all' | 'clock';

/** What decides how an open meeting stands against its schedule, and what its card shows of that. */
interface FollowedClock {
  readonly chat: ConversationId;
  readonly timed: Timed;
  readonly shown: string;
}

/** The process that speaks in a chat updates the cards there. When it ends, the others look at all meetings and take over. */
export const createDelivery = (dependencies: Dependencies, viewing: Viewing): Delivery => {
  const { meetings, conversations, cards, outgoing, leases, peers, zone, now, wait, log } = dependencies;
  const dirty = new Map<MeetingId, OwedCards>();
  const running = new Map<MeetingId, Promise<void>>();
  const clocks = new LRUCache<MeetingId, FollowedClock>({ max: mostClocks });
  const bring = createBringing(dependencies, viewing);
  const callMissing = createCallMissing(dependencies);
  let stopped = false;

  const clockOf = (meeting: Timed): string => JSON.stringify(scheduleProgress({ meeting, now: now(), zone }));

  /** Keeps only what the clock needs, so that the check each minute reads no meeting that is no longer in memory. */
  const follow = (id: MeetingId, chat: ConversationId, { phase, summons, openedAt, visits, pauses }: Meeting): void => {
    const timed = { summons, openedAt, visits, pauses };
    if (phase === 'open' && summons) clocks.set(id, { chat, timed, shown: clockOf(timed) });
    else clocks.delete(id);
  };

  const bringMine = async (id: MeetingId, owed: OwedCards): Promise<number | null> => {
    const conversation = await conversations.ofMeeting(id);
    if (!conversation) return null;
    const lease = await leases.take(conversation.id);
    if (lease === 'elsewhere') {
      clocks.delete(id);
      return null;
    }
    if (lease === 'taken') outgoing.tookOver(conversation.id);
    follow(id, conversation.id, await meetings.read(id));
    if (owed === 'clock') return bring.clock(id, conversation);
    // Nothing waits for it: it is only a help.
    void callMissing(id, conversation);
    return bring.all(id, conversation);
  };

  const run = async (id: MeetingId): Promise<void> => {
    let patience = firstWait;
    while (dirty.has(id) && !stopped) {
      await wait(gathering);
      const owed = dirty.get(id) ?? 'all';
      dirty.delete(id);
      try {
        const again = await bringMine(id, owed);
        patience = firstWait;
        if (again !== null) {
          await wait(again);
          owe(id, owed);
        }
      } catch (error) {
        if (error instanceof Unreadable) {
          log.error({ error, meeting: id }, 'The record of a meeting is broken; the meeting is set aside');
          break;
        }
        log.error({ error, meeting: id }, 'The cards of a meeting could not be brought up to date');
        await wait(patience);
        patience = Math.min(patience * 2, longestWait);
        owe(id, owed);
      }
    }
    running.delete(id);
    // Owed between the last look and here.
    if (dirty.has(id) && !stopped) start(id);
  };

  const start = (id: MeetingId): void => void running.set(id, run(id));

  const owe = (id: MeetingId, owed: OwedCards = 'all'): void => {
    if (owed === 'all' || !dirty.has(id)) dirty.set(id, owed);
    if (!running.has(id) && !stopped) start(id);
  };

  /** Owes many, some at a time. */
  const oweInTurn = async (ids: readonly MeetingId[], owed: OwedCards): Promise<void> => {
    for (let from = 0; from < ids.length && !stopped; from += atOnce) {
      const some = ids.slice(from, from + atOnce);
      for (const id of some) owe(id, owed);
      await Promise.race([Promise.all(some.map((id) => running.get(id))), wait(longestTurn)]);
    }
  };

  const oweAll = async (): Promise<void> => {
    const ids = (await conversations.all()).map(({ meeting }) => meeting).filter((meeting) => meeting !== null);
    await oweInTurn(ids, 'all');
  };

  const oweClocks = async (): Promise<void> => {
    const moved = [...clocks].filter(([, { chat, timed, shown }]) => leases.has(chat) && clockOf(timed) !== shown);
    await oweInTurn(
      moved.map(([id]) => id),
      'clock',
    );
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
    owe: (id) => owe(id),
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
