import { LRUCache } from 'lru-cache';
import type { ConversationId } from '../../../app/ports/ids.ts';
import type { Log } from '../../../app/ports/log.ts';
import type { Peers } from '../../../app/ports/peers.ts';
import type { RosterStore } from '../../../app/ports/roster-store.ts';
import type { RosterMember, Rosters } from '../../../app/ports/teams/rosters.ts';
import type { UserId } from '../../../meeting/events.ts';
import { type AccountKind, isAnonymous } from '../../../meeting/people/account.ts';
import type { TeamsAdapter } from '../adapter.ts';
import { type Json, object, text } from '../incoming/json.ts';
import { isTeams, type Registration } from '../incoming/trust.ts';
import type { KnownChats } from './known-chats.ts';

/** The rosters, and the news that one has changed. */
export interface RosterKeeper extends Rosters {
  /** Teams tells one process that somebody came or left; the others hear of it from there. */
  changed(conversation: ConversationId): void;
}

/** Part of a chat's members as Teams gives them; `home` is the tenant that holds the chat's meeting. */
interface RosterPage {
  readonly members: readonly Json[];
  readonly continuation: string | null;
  readonly home: string | null;
}

export interface RosterDependencies {
  /** One page of a chat's members, as Teams gives it. */
  readonly page: (conversation: ConversationId, continuation: string | null) => Promise<RosterPage>;
  readonly store: Pick<RosterStore, 'get' | 'keep'>;
  readonly peers: Peers;
  /** Milliseconds, never going back. */
  readonly now: () => number;
  readonly log: Log;
}

/** Longest wait for a page, in milliseconds. */
const patience = 10_000;
/** How long a roster is believed for cards and names, in milliseconds. */
const believed = 3_600_000;
/**
 * How old a roster may be that lets somebody act from a personal chat, in milliseconds. Teams tells of those who left to one process only,
 * or not at all. A meeting written line by line from such a chat then asks once a minute.
 */
const believedForActing = 60_000;
/** After a failure Teams is not asked for so long, in milliseconds. */
const leftAlone = 30_000;
/** Pages read of one chat: with 100 a page far above what a meeting chat holds (1,000). */
const mostPages = 50;
/** Chats whose roster is kept in memory: room for those of all open meetings. For one forgotten Teams is asked again. */
const mostRemembered = 5_000;

/** What the account is in a meeting of this tenant; undefined where Teams tells too little to say. */
const kindOf = (account: Json, user: UserId, home: string | null): AccountKind | undefined => {
  const [role, tenant] = [text(account['userRole'])?.toLowerCase(), text(account['tenantId'])];
  if (role === 'anonymous' || isAnonymous(user)) return 'anonymous';
  if (role === 'guest') return 'guest';
  if (home === null || tenant === null) return undefined;
  return tenant.toLowerCase() === home.toLowerCase() ? 'member' : 'external';
};

/** Of `eva@sjo.example`, and of a guest's `eva_sjo.example#EXT#@region.example`, the domain of Sjö. */
const domainOf = (account: Json): string | undefined => {
  const principal = text(account['userPrincipalName']) ?? '';
  const [guest, host] = principal.split('#EXT#');
  return (host === undefined ? principal.split('@') : (guest ?? '').split('_')).slice(1).pop() || undefined;
};

const memberOf = (account: Json, home: string | null): RosterMember | null => {
  const mri = text(account['id']);
  if (mri === null) return null;
  const signedIn = text(account['userRole'])?.toLowerCase() !== 'anonymous';
  const user = (signedIn && (text(account['aadObjectId']) ?? text(account['objectId']))) || mri;
  const [kind, domain] = [kindOf(account, user, home), domainOf(account)];
  const known = { user, mri, name: text(account['name']) ?? '', tenant: text(account['tenantId']) };
  return { ...known, ...(kind && { kind }), ...(domain && { domain }) };
};

/** Keeps who is in each chat. Asks Teams one question at a time per chat, and falls back on the last known answer. */
export const createRosters = ({ page, store, peers, now, log }: RosterDependencies): RosterKeeper => {
  const fresh = new LRUCache<
    ConversationId,
    { readonly asked: number; readonly until: number; readonly members: Promise<readonly RosterMember[]> }
  >({ max: mostRemembered });

  const ask = async (conversation: ConversationId): Promise<readonly RosterMember[]> => {
    const members: RosterMember[] = [];
    let continuation: string | null = null;
    for (let pages = 0; pages < mostPages; pages += 1) {
      const answer = await page(conversation, continuation);
      members.push(
        ...answer.members.map((account) => memberOf(account, answer.home)).filter((member) => member !== null),
      );
      continuation = answer.continuation;
      if (continuation === null) break;
    }
    await store.keep(conversation, members);
    return members;
  };

  const askOrRecall = async (conversation: ConversationId): Promise<readonly RosterMember[]> => {
    try {
      return await ask(conversation);
    } catch (error) {
      log.warn({ error, conversation }, 'Teams did not tell who is in the chat; the last known roster is used');
      const members = store.get(conversation);
      fresh.set(conversation, { asked: now(), until: now() + leftAlone, members });
      return members;
    }
  };

  const membersWithin = (conversation: ConversationId, age: number): Promise<readonly RosterMember[]> => {
    const known = fresh.get(conversation);
    if (known && known.until > now() && known.asked + age > now()) return known.members;
    const members = askOrRecall(conversation);
    fresh.set(conversation, { asked: now(), until: now() + believed, members });
    return members;
  };

  peers.listen((news) => {
    if (news.type === 'members changed') fresh.delete(news.chat);
    if (news.type === 'news missed') fresh.clear();
  });
  return {
    members: (conversation) => membersWithin(conversation, believed),
    includes: async (conversation, user) =>
      (await membersWithin(conversation, believedForActing)).some((member) => member.user === user),
    changed(chat) {
      fresh.delete(chat);
      peers.tell({ type: 'members changed', chat });
    },
  };
};

/** Reads pages by `GET conversations/{id}/pagedmembers`, the only roster call Teams has not deprecated. */
export const pagesFromTeams =
  (adapter: TeamsAdapter, knownChats: KnownChats, registration: Registration): RosterDependencies['page'] =>
  async (conversation, continuation) => {
    const chat = await knownChats.find(conversation);
    if (!chat || !isTeams(registration, chat.reference.serviceUrl))
      return { members: [], continuation: null, home: null };
    const { conversations } = await adapter.connector(chat.reference.serviceUrl);
    const answer = await conversations.getConversationPagedMembers(conversation, {
      pageSize: 100,
      abortSignal: AbortSignal.timeout(patience),
      // The types want a token for the first page too, which has none.
      continuationToken: (continuation ?? undefined) as string,
    });
    const home = chat.reference.conversation.tenantId;
    return { members: (answer.members ?? []).map(object), continuation: text(answer.continuationToken), home };
  };
