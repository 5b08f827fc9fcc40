import type { PostgresPool, PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { isConnectionLost } from './faults.ts';

/** How long one statement may take, in milliseconds. */
export interface Patience {
  /** The server gives the statement up, and says so: nothing of it was done. */
  readonly statement: number;
  /** The same for the time it waits for another transaction's row. */
  readonly lock: number;
}

/**
 * For statements a person waits for. Teams waits 10 to 15 s, so a failed statement can be tried once more and the person is still answered.
 */
export const prompt: Patience = { statement: 4_000, lock: 3_000 };
/** For what nobody waits for: the job queue, and new tables. */
export const unhurried: Patience = { statement: 10_000, lock: 8_000 };

/** How much longer than the server we wait for its word before the connection counts as lost, in milliseconds. */
const grace = 1_000;
/** How long the server keeps a transaction in which nothing comes, in milliseconds: one that was cut off holds its rows no longer. */
const idleTransaction = 5_000;
/**
 * The server gives up a client that has vanished within some 20 s; Linux would take hours. In seconds, the last in milliseconds:
 * https://www.postgresql.org/docs/current/runtime-config-connection.html#RUNTIME-CONFIG-TCP-SETTINGS
 */
const vanished =
  '-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=3 -c tcp_keepalives_count=3 -c tcp_user_timeout=20000';

/** What every connection to the server asks for, ours and the job queue's. */
export const connectionTo = (url: string, { statement, lock }: Patience) => ({
  connectionString: url,
  application_name: 'klubba',
  connectionTimeoutMillis: 3_000,
  statement_timeout: statement,
  lock_timeout: lock,
  query_timeout: statement + grace,
  idle_in_transaction_session_timeout: idleTransaction,
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
  options: vanished,
});

/**
 * A pool that survives lost connections. When one is lost, all as old as it are replaced when their turn comes, since a fail-over or a
 * router has cut them all. So a second try has a new connection. `report` hears of connections lost while idle; a statement that loses its
 * own rejects.
 */
export const openPool = (url: string, patience: Patience, report: (fault: unknown) => void): PostgresPool => {
  const pool = new pg.Pool(connectionTo(url, patience));
  const generations = new WeakMap<pg.PoolClient, number>();
  let generation = 0;
  pool.on('error', report);
  pool.on('connect', (client) => {
    generations.set(client, generation);
    // Without a listener a connection that breaks in mid-statement ends the process; the statement rejects by itself.
    client.on('error', () => undefined);
  });

  const connect = async (): Promise<pg.PoolClient> => {
    for (;;) {
      const client = await pool.connect();
      if (generations.get(client) === generation) return client;
      client.release(true);
    }
  };

  return {
    options: pool.options,
    connect: async () => {
      const client = await connect();
      let lost: unknown = null;
      return {
        query: async (text: string, values: readonly unknown[]) => {
          // The next statement would wait behind the one given up.
          if (lost !== null) throw lost;
          try {
            return await client.query(text, [...values]);
          } catch (fault) {
            if (isConnectionLost(fault)) {
              lost = fault;
              if (generations.get(client) === generation) generation += 1;
            }
            throw fault;
          }
        },
        release: () => client.release(lost !== null),
        // Kysely's type also wants the form with a cursor, which nothing here uses.
      } as unknown as PostgresPoolClient;
    },
    end: () => pool.end(),
  };
};
