import type { Registration } from '../../../src/adapters/teams/incoming/trust.ts';
import { connectTeams, type Teams } from '../../../src/adapters/teams/teams.ts';
import type { Desk } from '../../../src/app/desk/desk.ts';
import type { Conversation, Conversations } from '../../../src/app/ports/conversations.ts';
import type { Log } from '../../../src/app/ports/log.ts';
import { noPeers } from '../../../src/app/ports/peers.ts';
import type { RosterStore } from '../../../src/app/ports/roster-store.ts';
import type { RosterMember } from '../../../src/app/ports/teams/rosters.ts';
import { md } from '../../../src/i18n/markdown.ts';
import { serve, type Web } from '../../../src/web/server.ts';
import { type HastyTimer, hastyTimer } from './hasty-timer.ts';
import { startTeams, type TeamsStandIn } from './teams-stand-in.ts';

/** What the desk was told, in order. */
type Told = {
  readonly [K in keyof Desk]: { readonly call: K; readonly given: Parameters<Desk[K]> };
}[keyof Desk];

type Store = Pick<Conversations, 'get' | 'keep'> & {
  readonly kept: readonly string[];
};
type Rosters = Pick<RosterStore, 'get' | 'keep'>;

const memoryStore = (): Store => {
  const conversations = new Map<string, Conversation>();
  const kept: string[] = [];
  return {
    kept,
    get: async (id) => conversations.get(id) ?? null,
    async keep(conversation) {
      kept.push(conversation.id);
      conversations.set(conversation.id, {
        ...conversation,
        meeting: conversations.get(conversation.id)?.meeting ?? null,
        pending: null,
        body: conversation.id,
      });
    },
  };
};

const memoryRosters = (): Rosters => {
  const rosters = new Map<string, readonly RosterMember[]>();
  return {
    get: async (id) => rosters.get(id) ?? [],
    keep: async (id, members) => void rosters.set(id, members),
  };
};

interface LogLine {
  readonly level: keyof Log;
  readonly message: string;
  readonly details: Record<string, unknown>;
}

const memoryLog = (): Log & { readonly lines: readonly LogLine[] } => {
  const lines: LogLine[] = [];
  const at = (level: keyof Log) => (details: object, message: string) =>
    void lines.push({ level, message, details: { ...details } });
  return { lines, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
};

/** The whole way from HTTP to the desk and back to Teams, with nothing of Klubba's own behind it. */
export interface BotAtWork {
  readonly teams: TeamsStandIn;
  readonly connected: Teams;
  readonly told: readonly Told[];
  readonly store: Store;
  readonly rosterStore: Rosters;
  readonly timer: HastyTimer;
  readonly log: ReturnType<typeof memoryLog>;
  readonly web: Web;
  /** Posts as Teams does; what is not given is filled in for a group chat of a meeting. */
  post(activity: object): Promise<{ readonly status: number; readonly body: unknown }>;
  close(): Promise<void>;
}

export const startBot = async (desk: Partial<Desk> = {}, registration: Registration = null): Promise<BotAtWork> => {
  const teams = await startTeams();
  const store = memoryStore();
  const rosterStore = memoryRosters();
  const timer = hastyTimer();
  const log = memoryLog();
  const told: Told[] = [];
  const noting = <K extends keyof Desk>(call: K, otherwise: Awaited<ReturnType<Desk[K]>>) =>
    (async (...given: Parameters<Desk[K]>) => {
      told.push({ call, given } as unknown as Told);
      const own = desk[call] as ((...given: Parameters<Desk[K]>) => Promise<unknown>) | undefined;
      return own ? own(...given) : otherwise;
    }) as Desk[K];
  const connected = connectTeams({ registration, conversations: store, rosterStore, peers: noPeers, log, timer });
  const receive = connected.receive(
    {
      heard: noting('heard', []),
      pressed: noting('pressed', { type: 'message', text: md`noterat` }),
      refreshed: noting('refreshed', { type: 'message', text: md`färskt` }),
      added: noting('added', []),
      removed: noting('removed', undefined),
      hinted: noting('hinted', undefined),
    },
    async (chat, contents) => {
      for (const content of contents) void connected.outgoing.post(chat, content);
    },
    {
      badPress: 'Knappen kunde inte läsas.',
      failed: (id) => md`Något gick fel (${id}).`,
      pressUnknown: md`Det är inte säkert om svaret antecknades.`,
      messageUnknown: md`Det är inte säkert om meddelandet antecknades.`,
    },
  );
  const web = await serve({
    host: '127.0.0.1',
    port: 0,
    messages: receive,
    health: async () => ({ ok: true, problems: [] }),
    files: [],
    loopbackOnly: true,
    log,
  });
  return {
    teams,
    connected,
    told,
    store,
    rosterStore,
    timer,
    log,
    web,
    async post(activity) {
      const answer = await fetch(`${web.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...groupChat(teams.serviceUrl), ...activity }),
      });
      const body = await answer.text();
      return { status: answer.status, body: body === '' ? null : JSON.parse(body) };
    },
    async close() {
      await connected.outgoing.settled();
      await web.close();
      await teams.close();
    },
  };
};

export const chat = '19:meeting_invented@thread.v2';
export const bot = { id: '28:klubba', name: 'Klubba' };
export const anna = { id: '29:anna', name: 'Anna Ek', aadObjectId: '11111111-2222-4333-8444-555555555555' };

/** What every activity of a Teams group chat carries. */
export const groupChat = (serviceUrl: string) => ({
  id: '1700000000001',
  channelId: 'msteams',
  serviceUrl,
  from: anna,
  recipient: bot,
  conversation: {
    id: chat,
    conversationType: 'groupChat',
    isGroup: true,
    tenantId: 'aaaaaaaa-0000-4000-8000-000000000001',
  },
  channelData: { tenant: { id: 'aaaaaaaa-0000-4000-8000-000000000001' }, meeting: { id: 'bWVldGluZy8x+=' } },
});

const mention = { type: 'mention', text: '<at>Klubba</at>', mentioned: bot };

/** A message in the group chat that begins with Klubba's name. */
export const said = (text: string) => ({ type: 'message', text: `<at>Klubba</at> ${text}`, entities: [mention] });

/** A press of a button. */
export const pressed = (value: unknown) => ({ type: 'invoke', name: 'adaptiveCard/action', value });
