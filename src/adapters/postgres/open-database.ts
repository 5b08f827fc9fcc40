import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import pg from 'pg';
import { type ConstructorOptions, fromPglite } from 'pg-boss';
import { openEmbedded } from './embedded.ts';
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
  /** How pg-boss reaches the same database. */
  readonly boss: ConstructorOptions;
  /** Waits for what is under way. Stop the jobs first. */
  close(): Promise<void>;
}

/** Beyond this a server that swallows our statements counts as away, in milliseconds. */
const patience = 20_000;

type Opened = Omit<Database, 'close'>;

const embedded = async (folder: string): Promise<[Opened, () => Promise<void>]> => {
  const { pglite, close } = await openEmbedded(folder);
  const sql: Sql = new Kysely({ dialect: new PGliteDialect({ pglite }) });
  return [{ kind: 'embedded', sql, boss: { db: fromPglite(pglite), backend: 'pglite' } }, close];
};

const server = (url: string, report: DatabaseSettings['report']): [Opened, () => Promise<void>] => {
  const common = { connectionString: url, application_name: 'klubba', connectionTimeoutMillis: 5000 };
  const pool = new pg.Pool({ ...common, query_timeout: patience, keepAlive: true });
  // Without a listener an idle connection that breaks ends the process.
  pool.on('error', report);
  const sql: Sql = new Kysely({ dialect: new PostgresDialect({ pool }) });
  return [{ kind: 'server', sql, boss: { ...common, max: 4 } }, () => pool.end()];
};

/**
 * Opens the database and brings its tables up to date. Throws `FolderInUse` where another process has the embedded one,
 * `Unavailable` where the server does not answer.
 */
export const openDatabase = async ({ url, folder, report }: DatabaseSettings): Promise<Database> => {
  const [opened, close] = url === null ? await embedded(folder) : server(url, report);
  try {
    await answer(migrate(opened.sql));
  } catch (fault) {
    await close();
    throw fault;
  }
  return { ...opened, sql: opened.sql.withSchema(schema), close };
};
