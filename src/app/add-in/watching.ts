import type { ConversationId, MeetingId } from '../ports/ids.ts';
import type { Changed, Onlooker, Surface, Visitor } from './add-in.ts';

/** Changes within this many milliseconds are sent together. */
const gathering = 15;
/** Least time between two states that are sent to a chat, in milliseconds: what many ask for at once is shown as it comes to be, not press by press. */
const spacing = 60;
/** After a fault it is tried again in so many milliseconds. */
const pauseAfterFault = 2_000;
/** How often the clock, and who may look on, is seen to, in milliseconds. */
const minute = 60_000;

/** One who looks on, and what they hold. */
interface Watch {
  readonly visitor: Visitor;
  readonly surface: Surface;
  readonly onlooker: Onlooker;
  /** The digests of what they were sent last. */
  held: string | null;
}

/** Those who look on in one chat. They are brought up to date together, one state after another, so that none is overtaken by an older one. */
interface Audience {
  readonly watches: Set<Watch>;
  /** `again`: something has changed since the state that is being sent was read. */
  state: 'idle' | 'sending' | 'again';
  /** When a state was sent last, by `elapsed`. */
  sentAt: number;
}

interface WatchingParts {
  /** Reads a chat's meeting once; gives what a viewer lacks of it. */
  readonly read: (chat: ConversationId) => Promise<(watch: Watch) => Changed | null>;
  /** Whether the person may still look on. */
  readonly stays: (visitor: Visitor) => Promise<boolean>;
  readonly chatOf: (meeting: MeetingId) => Promise<ConversationId | null>;
  /** Milliseconds by a clock that never goes back. */
  readonly elapsed: () => number;
  readonly report: (fault: unknown) => void;
}

/** Keeps all who look on, by chat, and brings them up to date after each change and each minute. Nothing is done while nobody looks on. */
export const createWatching = ({ read, stays, chatOf, elapsed, report }: WatchingParts) => {
  const audiences = new Map<ConversationId, Audience>();
  const waiting = new Map<ConversationId, NodeJS.Timeout>();

  const send = async (chat: ConversationId, audience: Audience): Promise<void> => {
    const lacking = await read(chat);
    for (const watch of audience.watches) {
      const changed = lacking(watch);
      if (!changed) continue;
      watch.held = changed.held;
      watch.onlooker.changed(changed);
    }
  };

  const update = async (chat: ConversationId): Promise<void> => {
    const audience = audiences.get(chat);
    if (!audience) return;
    if (audience.state !== 'idle') {
      audience.state = 'again';
      return;
    }
    do {
      audience.state = 'sending';
      audience.sentAt = elapsed();
      await send(chat, audience).catch((fault: unknown) => {
        report(fault);
        soon(chat, pauseAfterFault);
      });
    } while (isAgain(audience));
    audience.state = 'idle';
  };

  const soon = (chat: ConversationId, least = gathering): void => {
    const audience = audiences.get(chat);
    if (!audience || waiting.has(chat)) return;
    const delay = Math.max(least, audience.sentAt + spacing - elapsed());
    const timer = setTimeout(() => {
      waiting.delete(chat);
      void update(chat);
    }, delay);
    timer.unref();
    waiting.set(chat, timer);
  };

  const leave = (watch: Watch): void => {
    const chat = watch.visitor.chat.id;
    const watches = audiences.get(chat)?.watches;
    watches?.delete(watch);
    if (watches?.size === 0) audiences.delete(chat);
  };

  /** Ends the streams of those who may no longer look on. */
  const inspect = async (chat: ConversationId): Promise<void> => {
    const watches = [...(audiences.get(chat)?.watches ?? [])];
    const staying = await Promise.all(watches.map(({ visitor }) => stays(visitor)));
    for (const [index, watch] of watches.entries())
      if (!staying[index]) {
        leave(watch);
        watch.onlooker.over();
      }
  };

  const inspectAndUpdate = (chat: ConversationId): void => {
    inspect(chat)
      .catch(report)
      .then(() => update(chat), report);
  };

  const clock = setInterval(() => {
    for (const chat of audiences.keys()) inspectAndUpdate(chat);
  }, minute);
  clock.unref();

  return {
    /** Begins with what differs from `held`. Returns how to leave. */
    add(watch: Watch): () => void {
      const chat = watch.visitor.chat.id;
      const audience = audiences.get(chat) ?? { watches: new Set(), state: 'idle', sentAt: elapsed() - spacing };
      audiences.set(chat, audience);
      audience.watches.add(watch);
      void update(chat);
      return () => leave(watch);
    },
    /** A meeting has changed: whoever looks on in its chat is to see it. */
    changed(meeting: MeetingId): void {
      if (audiences.size === 0) return;
      chatOf(meeting).then((chat) => chat !== null && soon(chat), report);
    },
    /** What is shown in a chat beside its meeting has changed. */
    changedIn: (chat: ConversationId): void => soon(chat),
    /** Somebody has come to a chat or left it. */
    membersChanged: inspectAndUpdate,
    /** Anything may have changed. */
    anythingChanged(): void {
      for (const chat of audiences.keys()) inspectAndUpdate(chat);
    },
    close(): void {
      clearInterval(clock);
      for (const timer of waiting.values()) clearTimeout(timer);
      const all = [...audiences.values()].flatMap(({ watches }) => [...watches]);
      audiences.clear();
      for (const { onlooker } of all) onlooker.over();
    },
  };
};

/** Asked of the audience anew: it may have changed while the state was sent. */
const isAgain = ({ state }: Audience): boolean => state === 'again';
