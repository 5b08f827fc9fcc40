import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { CardKey, Shown } from '../../cards/kit/view.ts';
import { show } from '../../cards/show.ts';
import { newestCard, wantedCards } from '../../cards/wanted.ts';
import { quoted } from '../../chat/replies/quoted.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { Conversation } from '../ports/conversations.ts';
import type { MeetingId } from '../ports/ids.ts';
import type { PostedCard } from '../ports/posted-cards.ts';
import { isReviewCard } from '../summons/review-cards.ts';
import type { Viewing } from './viewing.ts';

/** Least time between two updates of one card, in milliseconds: two cards kept moving stay within Teams' 60 messages in 30 s. */
const spacing = 1_200;
/**
 * How long to wait, in milliseconds, before a card is posted again whose first message may or may not have appeared. Doubled up to the
 * longest.
 */
const firstDoubt = 2_000;
const longestDoubt = 300_000;
/** Cards remembered for the two above. */
const mostCards = 5_000;

interface Rendered {
  readonly shown: Shown;
  readonly digest: string;
}

/** Of a message that shows no card yet. */
const nothingShown = '';

const digestOf = (seen: readonly unknown[]): string => {
  const text = JSON.stringify(seen);
  // Tells one state of one card from another, nothing more.
  return `${text.length}-${createHash('sha1').update(text).digest('hex').slice(0, 8)}`;
};

/** The sooner of two waits in milliseconds; null is none. */
const sooner = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);

/**
 * Updates the cards of one meeting in its chat to what the record says. Resolves with the milliseconds after which there is more to do, or
 * null.
 */
interface Bringing {
  all(id: MeetingId, conversation: Conversation): Promise<number | null>;
  /** Only the two cards that show the schedule: the agenda, and the card at the end of the chat. */
  clock(id: MeetingId, conversation: Conversation): Promise<number | null>;
}

export const createBringing = (dependencies: Dependencies, viewing: Viewing): Bringing => {
  const { meetings, cards, outgoing, elapsed } = dependencies;
  const updated = new LRUCache<string, number>({ max: mostCards });
  /** Which messages follow the clock, so that the minute's look does not ask the database; read anew whenever all cards are brought. */
  const clocked = new LRUCache<MeetingId, Map<string, PostedCard | undefined>>({ max: mostCards });

  const followClock = async (id: MeetingId, posted: ReadonlyMap<string, PostedCard>) => {
    const newest = newestCard(await meetings.read(id));
    const keys: readonly string[] = newest === null ? ['agenda'] : ['agenda', newest];
    const followed = new Map(keys.map((key) => [key, posted.get(key)]));
    clocked.set(id, followed);
    return followed;
  };
  const doubts = new LRUCache<string, { readonly wait: number; readonly until: number }>({ max: mostCards });

  /**
   * What the card shows now. The state is read when this is called, not when it was owed. The digest covers the view of chair and secretary
   * too, since an update is what makes their clients fetch it. It leaves out which members fetch a view of their own.
   * That follows from what they did, which the card shows, and is no reason to send anything.
   */
  const render = async (id: MeetingId, key: CardKey, conversation: Conversation): Promise<Rendered | null> => {
    const meeting = await meetings.read(id);
    const everyone = await viewing.everyone(id, meeting, conversation);
    const lead = show(key, await viewing.lead(id, meeting, conversation));
    const shown = show(key, everyone);
    if (!shown) return null;
    const { refresh: _, ...card } = shown.card;
    return { shown, digest: digestOf([card, everyone.leads, lead]) };
  };

  const update = async (id: MeetingId, card: PostedCard, conversation: Conversation): Promise<number | null> => {
    let { digest } = card;
    const sent = await outgoing.update(conversation.id, card.activity, async () => {
      const made = await render(id, card.key as CardKey, conversation);
      if (!made || made.digest === card.digest) return null;
      digest = made.digest;
      return made.shown;
    });
    if (sent.outcome === 'sent') {
      const now = { ...card, digest };
      await cards.shown(id, now);
      const followed = clocked.get(id);
      if (followed?.has(card.key)) followed.set(card.key, now);
    }
    if (sent.outcome !== 'gone') return sent.outcome === 'later' ? sent.retryAfter : null;
    clocked.delete(id);
    await cards.gone(id, card);
    return 0;
  };

  /**
   * A card begins as one line of text, which an update turns into the card. Creating a message has no idempotency key. So when it is not
   * known whether the line appeared, another is posted after a while. The line may then be there twice, but never a card with its buttons.
   */
  const post = async (id: MeetingId, key: CardKey, conversation: Conversation): Promise<number | null> => {
    const name = `${id} ${key}`;
    const doubt = doubts.get(name);
    const rest = (doubt?.until ?? 0) - elapsed();
    if (rest > 0) return rest;
    const made = await render(id, key, conversation);
    if (!made) return null;
    const sent = await outgoing.post(conversation.id, quoted(made.shown.summary));
    if (sent.outcome === 'uncertain') {
      const wait = doubt ? Math.min(doubt.wait * 2, longestDoubt) : firstDoubt;
      doubts.set(name, { wait, until: elapsed() + wait });
      return wait;
    }
    doubts.delete(name);
    if (sent.outcome !== 'sent') return sent.outcome === 'later' ? sent.retryAfter : null;
    const card = { key, activity: sent.activity, digest: nothingShown };
    await cards.keep(id, card);
    return update(id, card, conversation);
  };

  /** An update that comes too soon after the last waits. */
  const updateInTime = async (id: MeetingId, known: PostedCard, conversation: Conversation) => {
    const rest = (updated.get(known.activity) ?? Number.NEGATIVE_INFINITY) + spacing - elapsed();
    if (rest > 0) return rest;
    updated.set(known.activity, elapsed());
    return update(id, known, conversation);
  };

  const bring = async (id: MeetingId, key: CardKey, known: PostedCard | undefined, conversation: Conversation) => {
    if (!known) return post(id, key, conversation);
    const made = await render(id, key, conversation);
    return made && made.digest !== known.digest ? updateInTime(id, known, conversation) : null;
  };

  const postedOf = async (id: MeetingId): Promise<ReadonlyMap<string, PostedCard>> =>
    new Map((await cards.of(id)).map((card) => [card.key, card]));

  /** Removes messages whose card is gone or was moved. */
  const clear = async (id: MeetingId, { id: chat }: Conversation): Promise<number | null> => {
    let soonest: number | null = null;
    for (const activity of await cards.leftovers(id)) {
      const sent = await outgoing.remove(chat, activity);
      if (sent.outcome === 'later') soonest = sooner(soonest, sent.retryAfter);
      else await cards.cleared(id, activity);
    }
    return soonest;
  };

  return {
    async all(id, conversation) {
      const posted = await postedOf(id);
      await followClock(id, posted);
      // The review card is posted where the kallelse was given, not here.
      const wanted = wantedCards(await meetings.read(id)).filter((key) => key !== 'summons');
      // What was taken back has no card any more.
      for (const key of posted.keys())
        if (!wanted.some((one) => one === key) && !isReviewCard(key)) await cards.drop(id, key);
      let soonest = await clear(id, conversation);
      for (const key of wanted) soonest = sooner(soonest, await bring(id, key, posted.get(key), conversation));
      return soonest;
    },
    async clock(id, conversation) {
      const followed = clocked.get(id) ?? (await followClock(id, await postedOf(id)));
      let soonest: number | null = null;
      for (const known of [...followed.values()])
        if (known) soonest = sooner(soonest, await bring(id, known.key as CardKey, known, conversation));
      return soonest;
    },
  };
};
