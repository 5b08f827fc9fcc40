import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type RawBuilder, sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import pg from 'pg';
import { type Leases, type News, noLeases, noPeers, type Peers } from '../../app/ports/peers.ts';
import type { Database, DatabaseSettings } from './open-database.ts';
import { schema } from './tables.ts';

/** PostgreSQL's name for where the processes speak to each other (LISTEN and NOTIFY). */
const channel = 'klubba';
/** A sign of life is given this often, in milliseconds. */
const beat = 2_000;
/** A process that has given no sign of life for so long has lost its chats, in milliseconds. */
const lapse = 7_000;
/** It stops speaking itself so much earlier, in milliseconds, since a message may be on its way. */
const margin = 1_500;
/** How long a sign of life may take, in milliseconds. */
const patience = 3_000;
/** Chats remembered as one's own; one that is forgotten is asked for again. */
const mostChats = 20_000;

const chatsLeft: News = { type: 'chats left' };

const senders = sql.table(`${schema}.senders`);
const processes = sql.table(`${schema}.processes`);

/** Part of a statement: tells the other processes of the news when the statement is committed. */
export type Telling = (news: News) => RawBuilder<unknown>;
export const tellingNobody: Telling = () => sql`null`;

/** This process among the others on the same database. */
export interface Presence {
  readonly peers: Peers;
  readonly leases: Leases;
  readonly telling: Telling;
  /** Leaves the chats to the others. */
  close(): Promise<void>;
}

/** The embedded database has one process. */
const alone: Presence = { peers: noPeers, leases: noLeases, telling: tellingNobody, close: async () => undefined };

/**
 * Joins the processes on this server. One connection hears their news and gives the sign of life, so that both notice when it goes silent.
 * `report` is told of lost connections; it must not throw.
 */
export const openPresence = async (
  { sql: db, connection }: Pick<Database, 'sql' | 'connection'>,
  report: DatabaseSettings['report'],
): Promise<Presence> => {
  if (connection === null) return alone;
  const me = randomUUID();
  const listeners: ((news: News) => void)[] = [];
  const mine = new LRUCache<string, true>({ max: mostChats });
  const closing = new AbortController();
  /** By this machine's clock that never goes back. */
  let until = 0;
  const current = (): boolean => performance.now() < until;

  const hear = (news: News): void => {
    for (const listener of listeners) listener(news);
  };

  const told = (payload: string | undefined): void => {
    const { from, news } = JSON.parse(payload ?? '{}') as { readonly from?: string; readonly news?: News };
    if (from !== me && news) hear(news);
  };

  const signOfLife = async (client: pg.Client): Promise<void> => {
    const asked = performance.now();
    const { rowCount } = await client.query(
      `with alive as (
         insert into ${schema}.processes (id, until) values ($1, now() + $2::interval)
         on conflict (id) do update set until = excluded.until
       ), dead as (delete from ${schema}.processes where until < now() and id <> $1 returning id)
       select pg_notify($3, $4) from dead`,
      [me, `${lapse} milliseconds`, channel, JSON.stringify({ from: me, news: chatsLeft })],
    );
    const lapsed = !current();
    // Others may have taken the chats meanwhile.
    if (lapsed) mine.clear();
    until = asked + lapse - margin;
    // What was owed while this process might not speak was passed over, and is looked at again.
    if (rowCount || lapsed) hear(chatsLeft);
  };

  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({ ...connection, query_timeout: patience });
    client.on('error', report);
    client.on('notification', ({ payload }) => told(payload));
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      await signOfLife(client);
      return client;
    } catch (fault) {
      // Closing in order would wait for a server that no longer answers.
      client.connection.stream.destroy();
      throw fault;
    }
  };

  /** Waits, or rejects when this process leaves. */
  const rest = (): Promise<void> => wait(beat, undefined, { signal: closing.signal, ref: false });

  const stay = async (first: pg.Client): Promise<void> => {
    let client: pg.Client | null = first;
    while (!closing.signal.aborted) {
      try {
        await rest();
        if (client) await signOfLife(client);
        else {
          client = await connect();
          hear({ type: 'news missed' });
        }
      } catch (fault) {
        if (!closing.signal.aborted) report(fault);
        const lost = client;
        client = null;
        // Cut, not closed in order: the server may no longer answer.
        lost?.connection.stream.destroy();
      }
    }
  };

  const first = await connect();
  const staying = stay(first);
  const telling: Telling = (news) => sql`pg_notify(${channel}, ${JSON.stringify({ from: me, news })})`;

  return {
    telling,
    peers: {
      current,
      listen: (listener) => void listeners.push(listener),
      tell: (news) => void sql`select ${telling(news)}`.execute(db).catch(report),
    },
    leases: {
      has: (chat) => current() && mine.has(chat),
      take: async (chat) => {
        if (!current()) return 'elsewhere';
        if (mine.get(chat)) return 'kept';
        const { rows } = await sql<{ fresh: boolean }>`
          insert into ${senders} as sender (chat, process) values (${chat}, ${me})
          on conflict (chat) do update set process = excluded.process
          where sender.process = excluded.process
             or not exists (select from ${processes} where id = sender.process and until > now())
          returning xmax = 0 as fresh
        `.execute(db);
        if (!rows[0]) return 'elsewhere';
        mine.set(chat, true);
        return rows[0].fresh ? 'kept' : 'taken';
      },
    },
    close: async () => {
      closing.abort();
      until = 0;
      await staying;
      await sql`
        with gone as (delete from ${processes} where id = ${me})
        select ${telling(chatsLeft)}
      `
        .execute(db)
        .catch(report);
    },
  };
};
