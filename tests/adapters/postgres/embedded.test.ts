import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, openDatabase } from '../../../src/adapters/postgres/open-database.ts';
import { temporaryFolder } from '../../support/databases.ts';
import { journalOf, storeContracts } from './stores.ts';

const report = (fault: unknown): never => {
  throw fault;
};
const folder = await temporaryFolder();
let database: Database;
beforeAll(async () => {
  // What a process killed while it made the database leaves.
  await mkdir(join(folder.path, 'database.new'));
  await writeFile(join(folder.path, 'database.new', 'PG_VERSION'), '');
  database = await openDatabase({ url: null, folder: folder.path, report });
});
afterAll(async () => {
  await database.close();
  await folder.remove();
});

storeContracts('embedded', () => [database, database]);

test('an earlier attempt at making the database is cleared away', async () => {
  expect((await readdir(folder.path)).sort()).toEqual(['database', 'database.lock']);
});

test('the database is opened again with what it had', async () => {
  const meeting = 'm1';
  const opened = { at: 1, by: 'anna', key: 'k', events: [{ type: 'MeetingOpened' }] } as const;
  await journalOf(database).append(meeting, 0, [opened], []);
  await database.close();
  database = await openDatabase({ url: null, folder: folder.path, report });
  expect(await journalOf(database).read(meeting)).toHaveLength(1);
});
