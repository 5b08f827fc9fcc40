import * as v from 'valibot';
import type { UserId } from '../../meeting/events.ts';
import type { WritingSection } from '../../views/sections.ts';
import { count, id } from '../../wire/fields.ts';
import type { ConversationId } from '../ports/ids.ts';
import type { Peers } from '../ports/peers.ts';

/** Whoever gives no sign for so long, in milliseconds, writes no more: two signs of a page may be lost. */
const lapse = 8_000;
/** Most signs of one person in so many milliseconds; a page gives one each third second, and one for each text that is begun or left. */
const [mostSigns, window] = [30, 10_000];

/** Where somebody writes: in a note, or (null) in a text that is no note yet. */
export type WritingPlace = Omit<WritingSection['writers'][number], 'name'>;

const writingBody = v.nullable(v.strictObject({ item: count, note: v.nullable(id) }));

/** Where a body says that somebody writes, null for nowhere any more; undefined where it says nothing that is known. */
export const readWriting = (body: unknown): WritingPlace | null | undefined => {
  const read = v.safeParse(writingBody, body);
  return read.success ? read.output : undefined;
};

interface Writer {
  readonly name: string;
  readonly place: WritingPlace;
  readonly over: NodeJS.Timeout;
}

const isSame = (one: WritingPlace | undefined, other: WritingPlace | null): boolean =>
  one?.item === other?.item && one?.note === other?.note;

/** Where those who lead write now, by chat. It is in no record: each process keeps it for some seconds, and tells the others. */
export const createWriting = (peers: Peers, changed: (chat: ConversationId) => void) => {
  const chats = new Map<ConversationId, Map<UserId, Writer>>();
  const signs = new Map<UserId, number>();

  const forget = (chat: ConversationId, user: UserId): void => {
    const writers = chats.get(chat);
    const writer = writers?.get(user);
    if (!writers || !writer) return;
    clearTimeout(writer.over);
    writers.delete(user);
    if (writers.size === 0) chats.delete(chat);
    changed(chat);
  };

  const keep = (chat: ConversationId, user: UserId, name: string, place: WritingPlace): void => {
    const writers = chats.get(chat) ?? new Map<UserId, Writer>();
    chats.set(chat, writers);
    const before = writers.get(user);
    clearTimeout(before?.over);
    const over = setTimeout(() => forget(chat, user), lapse);
    over.unref();
    writers.set(user, { name, place, over });
    // A sign that tells nothing new is nothing to be shown.
    if (!isSame(before?.place, place)) changed(chat);
  };

  const heard = (chat: ConversationId, user: UserId, name: string, place: WritingPlace | null): void =>
    place ? keep(chat, user, name, place) : forget(chat, user);

  peers.listen((news) => {
    if (news.type === 'writes') heard(news.chat, news.user, news.name, news.place);
  });

  return {
    /** Whether another sign of this person may be taken now. */
    mayTell(user: UserId): boolean {
      const given = (signs.get(user) ?? 0) + 1;
      if (given === 1) setTimeout(() => signs.delete(user), window).unref();
      signs.set(user, given);
      return given <= mostSigns;
    },
    /** Tells where somebody writes; null for nowhere any more. */
    tell(chat: ConversationId, user: UserId, name: string, place: WritingPlace | null): void {
      heard(chat, user, name, place);
      peers.tell({ type: 'writes', chat, user, name, place });
    },
    /** Where the others than this person write. */
    seenBy: (chat: ConversationId, user: UserId): WritingSection => ({
      writers: [...(chats.get(chat) ?? [])]
        .filter(([writer]) => writer !== user)
        .map(([, { name, place }]) => ({ name, ...place })),
    }),
    close(): void {
      for (const writers of chats.values()) for (const { over } of writers.values()) clearTimeout(over);
      chats.clear();
    },
  };
};
