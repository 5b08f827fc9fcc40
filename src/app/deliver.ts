import { show } from '../cards/show.ts';
import type { CardKey, Shown } from '../cards/view.ts';
import { wantedCards } from '../cards/wanted.ts';
import type { Sent } from './chat-port.ts';
import type { Parts } from './parts.ts';
import type { Conversation, MeetingId, PostedCard } from './ports.ts';
import type { Viewing } from './viewing.ts';

/** Least time between two updates of one card, in milliseconds: two cards kept moving stay within Teams' 60 messages in 30 s. */
const spacing = 1_200;
/** Changes within this many milliseconds are shown together. */
const gathering = 150;
/** First wait after a fault, doubled up to the longest, in milliseconds. */
const firstWait = 1_000;
const longestWait = 60_000;

/** Brings the cards of meetings to what the record says. */
export interface Delivery {
  /** The meeting's cards may have changed. Returns at once; what is shown is the newest state when its turn comes. */
  owe(meeting: MeetingId): void;
  /** Takes the card away and posts it again, at the end of the chat. */
  repost(meeting: MeetingId, key: CardKey): Promise<void>;
  /** Looks at every meeting again, as after a restart. */
  oweAll(): Promise<void>;
  /** Resolves when nothing is owed. */
  settled(): Promise<void>;
  /** Starts nothing more. */
  stop(): void;
}

interface Rendered {
  readonly shown: Shown;
  readonly digest: string;
}

const digestOf = (views: readonly (Shown | null)[]): string => {
  // FNV-1a over the cards' text: tells one state of one card from another, nothing more.
  const text = JSON.stringify(views);
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${text.length}-${(hash >>> 0).toString(16)}`;
};

export const createDelivery = (parts: Parts, viewing: Viewing): Delivery => {
  const { meetings, conversations, outgoing, now, wait, log } = parts;
  const dirty = new Set<MeetingId>();
  const running = new Map<MeetingId, Promise<void>>();
  const updated = new Map<string, number>();
  let stopped = false;

  /**
   * What the card shows now; the state is read when this is called, not when it was owed. The digest is also of what chair and secretary
   * see: an update is what makes their clients fetch it anew. Which members fetch a view of their own is left out of it (that takes the roster):
   * it follows from what they did, which the card tells, and nothing is sent for its sake alone.
   */
  const render = async (id: MeetingId, key: CardKey, conversation: Conversation): Promise<Rendered | null> => {
    const meeting = await meetings.read(id);
    const everyone = await viewing.everyone(id, meeting, conversation);
    const lead = show(key, await viewing.lead(id, meeting, conversation));
    const shown = show(key, everyone);
    return shown && { shown, digest: digestOf([show(key, { ...everyone, roster: [] }), lead]) };
  };

  const post = async (id: MeetingId, key: CardKey, conversation: Conversation): Promise<Sent | null> => {
    const made = await render(id, key, conversation);
    if (!made) return null;
    const sent = await outgoing.post(conversation.id, made.shown);
    if (sent.outcome === 'sent')
      await conversations.keepCard(id, { key, activity: sent.activity, digest: made.digest });
    return sent;
  };

  const update = async (id: MeetingId, card: PostedCard, conversation: Conversation): Promise<Sent> => {
    const key = card.key as CardKey;
    let digest = card.digest;
    const sent = await outgoing.update(conversation.id, card.activity, async () => {
      const made = await render(id, key, conversation);
      if (!made || made.digest === card.digest) return null;
      digest = made.digest;
      return made.shown;
    });
    if (sent.outcome === 'gone') await conversations.dropCard(id, key);
    if (sent.outcome === 'sent') await conversations.keepCard(id, { ...card, digest });
    return sent;
  };

  const takeAway = async (id: MeetingId, key: string, activity: string, { id: chat }: Conversation): Promise<void> => {
    await conversations.dropCard(id, key);
    void outgoing.remove(chat, activity);
  };

  /** One card; resolves with the milliseconds to wait before it should be looked at again, or null. */
  const bring = async (id: MeetingId, key: CardKey, known: PostedCard | null, conversation: Conversation) => {
    if (!known) {
      const sent = await post(id, key, conversation);
      return sent?.outcome === 'later' ? sent.retryAfter : null;
    }
    const made = await render(id, key, conversation);
    if (!made || made.digest === known.digest) return null;
    const rest = (updated.get(known.activity) ?? 0) + spacing - now();
    if (rest > 0) return rest;
    updated.set(known.activity, now());
    const sent = await update(id, known, conversation);
    if (sent.outcome === 'gone') return 0;
    return sent.outcome === 'later' ? sent.retryAfter : null;
  };

  const bringAll = async (id: MeetingId): Promise<number | null> => {
    const conversation = await conversations.ofMeeting(id);
    if (!conversation) return null;
    const posted = new Map((await conversations.cards(id)).map((card) => [card.key, card]));
    let soonest: number | null = null;
    // The review card answers who gave the kallelse, wherever that was.
    const wanted = wantedCards(await meetings.read(id)).filter((key) => key !== 'summons');
    // What was taken back has no card any more.
    for (const [key, { activity }] of posted) {
      if (!wanted.some((one) => one === key)) await takeAway(id, key, activity, conversation);
    }
    for (const key of wanted) {
      const again = await bring(id, key, posted.get(key) ?? null, conversation);
      if (again !== null) soonest = Math.min(soonest ?? again, again);
    }
    return soonest;
  };

  const run = async (id: MeetingId): Promise<void> => {
    let patience = firstWait;
    while (dirty.delete(id) && !stopped) {
      try {
        await wait(gathering);
        const again = await bringAll(id);
        patience = firstWait;
        if (again !== null) {
          await wait(again);
          dirty.add(id);
        }
      } catch (error) {
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

  return {
    owe,
    async repost(id, key) {
      const conversation = await conversations.ofMeeting(id);
      const known = (await conversations.cards(id)).find((card) => card.key === key);
      if (conversation && known) await takeAway(id, key, known.activity, conversation);
      owe(id);
    },
    async oweAll() {
      for (const { meeting } of await conversations.all()) if (meeting) owe(meeting);
    },
    async settled() {
      while (running.size > 0) await Promise.all(running.values());
    },
    stop() {
      stopped = true;
    },
  };
};
