import type { Conversation, Conversations } from '../../src/app/ports/conversations.ts';
import type { Filings } from '../../src/app/ports/filings.ts';
import type { MeetingId } from '../../src/app/ports/ids.ts';
import type { Job } from '../../src/app/ports/jobs.ts';
import { Conflict, type Journal } from '../../src/app/ports/journal.ts';
import type { Filed } from '../../src/app/ports/library.ts';
import type { Log } from '../../src/app/ports/log.ts';
import type { Outbox } from '../../src/app/ports/outbox.ts';
import type { PostedCard, PostedCards } from '../../src/app/ports/posted-cards.ts';
import type { RosterStore } from '../../src/app/ports/roster-store.ts';
import type { SignedDocuments } from '../../src/app/ports/signed-documents.ts';
import type { CalledPositions } from '../../src/app/ports/teams/meeting-notices.ts';
import type { Content } from '../../src/app/ports/teams/outgoing.ts';
import type { RosterMember } from '../../src/app/ports/teams/rosters.ts';
import type { Templates } from '../../src/app/ports/templates.ts';
import type { Recorded } from '../../src/meeting/events.ts';

export const silent: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** A journal in memory. It passes the same contract suite as the real ones. */
export const memoryJournal = () => {
  const meetings = new Map<MeetingId, Recorded[]>();
  const keys = new Set<string>();
  const owed: Job[] = [];
  const journal: Journal = {
    read: async (id, since = 0) => (meetings.get(id) ?? []).slice(since),
    look: async (id, asked) => ({
      head: meetings.get(id)?.length ?? 0,
      seen: new Set(asked.filter((key) => keys.has(`${id} ${key}`))),
    }),
    append: async (id, expected, batch, jobs) => {
      const events = meetings.get(id) ?? [];
      const told = batch.flatMap(({ key }) => (key === null ? [] : [`${id} ${key}`]));
      if (events.length !== expected || told.some((key) => keys.has(key)) || new Set(told).size < told.length) {
        throw new Conflict(`${id} is at ${events.length}`);
      }
      const added: Recorded[] = [];
      for (const { at, by, events: decided } of batch) {
        const decision = expected + added.length + 1;
        for (const event of decided) added.push({ seq: expected + added.length + 1, decision, at, by, event });
      }
      meetings.set(id, [...events, ...added]);
      for (const key of told) keys.add(key);
      owed.push(...jobs);
      return added;
    },
  };
  return { journal, owed };
};

interface Chats {
  readonly conversations: Conversations;
  readonly rosterStore: RosterStore;
}

/** Chats and their rosters; the journal beside them tells what happened in the meetings. */
export const memoryConversations = ({ read }: Pick<Journal, 'read'>): Chats => {
  const chats = new Map<string, Conversation>();
  const rosters = new Map<string, readonly RosterMember[]>();
  const homes = new Map<MeetingId, string>();
  const all = () => [...chats.values()];
  const conversations: Conversations = {
    get: async (id) => chats.get(id) ?? null,
    keep: async (chat) => {
      const { meeting, pending, body } = chats.get(chat.id) ?? { meeting: null, pending: null, body: chat.id };
      chats.set(chat.id, { ...chat, meeting, pending, body });
    },
    join: async (id, body) => {
      const chat = chats.get(id);
      if (chat) chats.set(id, { ...chat, body });
    },
    propose: async (id, meeting) => {
      const chat = chats.get(id);
      if (chat) chats.set(id, { ...chat, pending: meeting });
      homes.delete(meeting);
      homes.set(meeting, id);
    },
    hold: async (id, meeting) => {
      const chat = chats.get(id);
      if (chat) chats.set(id, { ...chat, meeting, pending: chat.pending === meeting ? null : chat.pending });
      homes.delete(meeting);
      homes.set(meeting, id);
    },
    forget: async (id) => void chats.delete(id),
    ofMeeting: async (meeting) => chats.get(homes.get(meeting) ?? '') ?? null,
    meetingsOf: async (body, { having, on } = {}) => {
      const ids = [...homes].filter(([, chat]) => chats.get(chat)?.body === body).map(([meeting]) => meeting);
      const told = await Promise.all(
        ids.map(async (id) => ({ id, events: (await read(id)).map(({ event }) => event) })),
      );
      return told
        .filter(({ events }) => !having || events.some(({ type }) => type === having))
        .filter(
          ({ events }) =>
            !on || events.some((one) => one.type === 'SummonsReceived' && one.summons.meeting.date === on),
        )
        .map(({ id }) => id)
        .reverse();
    },
    shared: async () =>
      all()
        .filter(({ kind }) => kind !== 'personal')
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    all: async () => all().filter(({ meeting }) => meeting !== null),
  };
  const rosterStore: RosterStore = {
    sharedWith: async (user) =>
      all().filter(({ id, kind }) => kind !== 'personal' && rosters.get(id)?.some((member) => member.user === user)),
    unfinishedWith: async (user) => {
      const shared = await rosterStore.sharedWith(user);
      const closed = async ({ meeting, pending }: Conversation) =>
        pending === null && meeting !== null && (await read(meeting)).at(-1)?.event.type === 'MeetingClosed';
      const told = await Promise.all(shared.map(async (chat) => ({ chat, over: await closed(chat) })));
      return told.flatMap(({ chat, over }) => (over ? [] : [chat]));
    },
    personalChatOf: async (user) =>
      all().find(({ id, kind }) => kind === 'personal' && rosters.get(id)?.some((member) => member.user === user)) ??
      null,
    get: async (id) => rosters.get(id) ?? [],
    keep: async (id, members) => void rosters.set(id, members),
  };
  return { conversations, rosterStore };
};

export const memoryCards = (): PostedCards => {
  const meetings = new Map<MeetingId, Map<string, PostedCard>>();
  const leftovers = new Map<MeetingId, Set<string>>();
  const of = (meeting: MeetingId) => {
    const held = meetings.get(meeting) ?? new Map<string, PostedCard>();
    meetings.set(meeting, held);
    return held;
  };
  const is = (meeting: MeetingId, { key, activity }: PostedCard) => of(meeting).get(key)?.activity === activity;
  const left = (meeting: MeetingId) => leftovers.get(meeting) ?? new Set<string>();
  return {
    of: async (meeting) => [...of(meeting).values()],
    keep: async (meeting, card) => void of(meeting).set(card.key, card),
    shown: async (meeting, card) => {
      if (is(meeting, card)) of(meeting).set(card.key, card);
    },
    gone: async (meeting, card) => {
      if (is(meeting, card)) of(meeting).delete(card.key);
    },
    drop: async (meeting, key) => {
      const card = of(meeting).get(key);
      if (card) leftovers.set(meeting, new Set([...left(meeting), card.activity]));
      of(meeting).delete(key);
    },
    leftovers: async (meeting) => [...left(meeting)],
    cleared: async (meeting, activity) => void left(meeting).delete(activity),
  };
};

export const memoryCalledPositions = (): CalledPositions => {
  const called = new Set<string>();
  return {
    remember: async (meeting, position) => {
      const before = called.size;
      return called.add(`${meeting} ${position}`).size > before;
    },
  };
};

export const memoryOutbox = (): Outbox => {
  let owed: { readonly id: string; readonly chat: string; readonly content: Content }[] = [];
  const told = new Set<string>();
  let newest = 0;
  const add = (chat: string, contents: readonly Content[]): void => {
    for (const content of contents) {
      newest += 1;
      owed.push({ id: `${newest}`, chat, content });
    }
  };
  return {
    add: async (chat, contents) => add(chat, contents),
    addOnce: async (chat, about, content) => {
      const key = JSON.stringify([chat, about]);
      if (told.has(key)) return false;
      told.add(key);
      add(chat, [content]);
      return true;
    },
    of: async (wanted) => owed.filter(({ chat }) => chat === wanted).map(({ id, content }) => ({ id, content })),
    said: async (said) => {
      owed = owed.filter(({ id }) => id !== said);
    },
    chats: async () => [...new Set(owed.map(({ chat }) => chat))],
  };
};

export const memoryFilings = (): Filings => {
  const filings = new Map<string, Filed>();
  const begun = new Map<string, readonly string[]>();
  const of = (key: string) => begun.get(key) ?? [];
  return {
    filed: async (meeting, as) => filings.get(`${meeting} ${as}`) ?? null,
    begin: async (meeting, as, digest) => {
      const key = `${meeting} ${as}`;
      if (!of(key).includes(digest)) begun.set(key, [...of(key), digest]);
    },
    begun: async (meeting, as) => of(`${meeting} ${as}`),
    keepFiled: async (meeting, as, filed) => {
      begun.delete(`${meeting} ${as}`);
      filings.set(`${meeting} ${as}`, filed);
    },
  };
};

export const memorySignedDocuments = (): SignedDocuments => {
  const kept = new Map<string, Uint8Array>();
  return {
    of: async (meeting, digest) => kept.get(`${meeting} ${digest}`) ?? null,
    keep: async (meeting, digest, document) => {
      const key = `${meeting} ${digest}`;
      if (!kept.has(key)) kept.set(key, document);
    },
  };
};

export const memoryTemplates = (): Templates => {
  const kept = new Map<string, NonNullable<Awaited<ReturnType<Templates['of']>>>>();
  return {
    of: async (board) => kept.get(board) ?? null,
    keep: async (board, template) => void kept.set(board, template),
    forget: async (board) => void kept.delete(board),
  };
};
