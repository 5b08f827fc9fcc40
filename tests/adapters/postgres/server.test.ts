import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type Database, openDatabase } from '../../../src/adapters/postgres/open-database.ts';
import { Unavailable } from '../../../src/app/ports.ts';
import { type Server, startServer } from '../../support/databases.ts';
import { journalOf, storeContracts } from './stores.ts';

const faults: unknown[] = [];
const open = (url: string): Promise<Database> =>
  openDatabase({ url, folder: 'unused', report: (fault) => faults.push(fault) });

let server: Server;
let databases: readonly [Database, Database];
beforeAll(async () => {
  server = await startServer();
  const url = await server.database('contracts');
  // At once, as two processes that start together: both find tables that are not there yet.
  databases = await Promise.all([open(url), open(url)]);
});
afterAll(async () => {
  await Promise.all(databases.map((database) => database.close()));
  await server.stop();
});

storeContracts('server', () => databases);

test('a broken connection is reported, replaced, and nothing else', async () => {
  const [one, other] = databases;
  const meeting = randomUUID();
  await journalOf(one).append(meeting, 0, [{ at: 0, by: 'anna', key: null, events: [{ type: 'MeetingOpened' }] }], []);
  const broken = new Promise((resolve) => {
    faults.push = (fault) => {
      resolve(fault);
      return 0;
    };
  });
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()
    and application_name = 'klubba'`.execute(other.sql);
  expect(await broken).toMatchObject({ code: '57P01' });
  expect(await journalOf(one).read(meeting)).toHaveLength(1);
});

test('a server that does not answer is unavailable, not broken', async () => {
  await expect(open('postgres://nobody@127.0.0.1:1/nothing')).rejects.toThrow(Unavailable);
});
