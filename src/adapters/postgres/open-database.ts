import { Kysely, PGliteDialect, PostgresDialect, sql as statement } from 'kysely';
import type { ClientConfig } from 'pg';
import { type ConstructorOptions, fromPglite } from 'pg-boss';
import { connectionTo, openPool, prompt, unhurried } from './connections.ts';
import { openEmbedded } from './embedded/embedded.ts';
import { answer } from './faults.ts';
import { migrate } from './migrations.ts';
import { type Sql, schema } from './tables.ts';

export interface DatabaseSettings {
  /** `postgres://…`; null for the embedded database. */
  readonly url: string | null;
  /** Where the embedded database lives; made when it is not there. */
  readonly folder: string;
  /** Told of faults nobody awaits, such as a lost idle connection; must not throw. */
  readonly report: (fault: unknown) => void;
}

export interface Database {
  readonly kind: 'embedded' | 'server';
  readonly sql: Sql;
  /** How a connection of one's own is made; null where the database is embedded. */
  readonly connection: ClientConfig | null;
  /** How pg-boss reaches the same database. */
  readonly boss: ConstructorOptions;
  /** Rejects with `Unavailable` where the database does not answer; its message says why. */
  answers(): Promise<void>;
  /** Waits for what is under way. Stop the jobs first. */
  close(): Promise<void>;
}

const answers = (sql: Sql) => async (): Promise<void> => {
  await answer(statement`select 1`.execute(sql));
};

/** Connections of the job queue; its workers look for jobs one after another. */
const mostForJobs = 4;

const embedded = async (folder: string): Promise<Database> => {
  const { pglite, close } = await openEmbedded(folder);
  const sql: Sql = new Kysely({ dialect: new PGliteDialect({ pglite }) });
  try {
    await answer(migrate(sql));
  } catch (fault) {
    await close();
    throw fault;
  }
  const boss = { db: fromPglite(pglite), backend: 'pglite' } as const;
  return { kind: 'embedded', sql: sql.withSchema(schema), connection: null, boss, answers: answers(sql), close };
};

const server = async (url: string, report: DatabaseSettings['report']): Promise<Database> => {
  // New tables may take longer than a person would wait.
  const building: Sql = new Kysely({ dialect: new PostgresDialect({ pool: openPool(url, unhurried, report) }) });
  try {
    await answer(migrate(building));
  } finally {
    await building.destroy();
  }
  const sql: Sql = new Kysely({ dialect: new PostgresDialect({ pool: openPool(url, prompt, report) }) });
  return {
    kind: 'server',
    sql: sql.withSchema(schema),
    connection: connectionTo(url, prompt),
    boss: { ...connectionTo(url, unhurried), max: mostForJobs },
    answers: answers(sql),
    close: () => sql.destroy(),
  };
};

/**
 * Opens the database and brings its tables up to date. Throws `FolderInUse` or `DatabaseUnusable` where the embedded
 * one cannot be had, `Unavailable` where the server does not answer.
 */
export const openDatabase = ({ url, folder, report }: DatabaseSettings): Promise<Database> =>
  url === null ? embedded(folder) : server(url, report);
