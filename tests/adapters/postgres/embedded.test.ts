import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { createConversations } from '../../../src/adapters/postgres/conversations.ts';
import { DatabaseUnusable } from '../../../src/adapters/postgres/embedded/unusable.ts';
import { type Database, openDatabase } from '../../../src/adapters/postgres/open-database.ts';
import type { Event } from '../../../src/meeting/events.ts';
import { createLog } from '../../../src/web/log.ts';
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

test('a kallelse under review, which was its chat’s meeting before, gives the chat back its last meeting', async () => {
  const chat = (id: string) => ({ id, kind: 'group', name: null, reference: {}, teamsMeeting: null }) as const;
  const fixed = { at: 1, by: 'anna', key: null, events: [{ type: 'SummonsFixed', links: {}, lead: null }] } as const;
  const before = createConversations(database.sql);
  for (const id of ['19:first', '19:next', '19:held']) await before.keep(chat(id));
  const held = [
    ['19:first', 'r1'],
    ['19:next', 'h1'],
    ['19:next', 'h2'],
    ['19:next', 'r2'],
    ['19:held', 'h3'],
  ] as const;
  for (const [id, meeting] of held) await before.hold(id, meeting);
  for (const [, meeting] of held)
    if (meeting.startsWith('h')) await journalOf(database).append(meeting, 0, [fixed], []);
  const undo = [
    sql`alter table klubba.conversations drop column pending`,
    sql`alter table klubba.templates drop column meeting`,
    sql`drop table klubba.processes, klubba.senders, klubba.outbox, klubba.leftovers, klubba.signed_documents,
      klubba.called_positions, klubba.told, klubba.old_positions, klubba.old_files`,
    sql`delete from klubba.kysely_migration where name >= '2026-12-pending'`,
  ];
  for (const statement of undo) await statement.execute(database.sql);
  await database.close();
  database = await openDatabase({ url: null, folder: folder.path, report });
  const after = createConversations(database.sql);
  expect(await after.get('19:first')).toMatchObject({ meeting: null, pending: 'r1' });
  expect(await after.get('19:next')).toMatchObject({ meeting: 'h2', pending: 'r2' });
  expect(await after.get('19:held')).toMatchObject({ meeting: 'h3', pending: null });
});

test('answers while it is open', async () => {
  await database.answers();
});

const refusedIn = async (hurt: (path: string) => Promise<unknown>): Promise<unknown> => {
  const broken = await temporaryFolder();
  await hurt(join(broken.path, 'database'));
  const opened = openDatabase({ url: null, folder: broken.path, report });
  const fault = await opened.then(
    () => null,
    (error: unknown) => error,
  );
  // The folder is given back, for whoever mends it and starts again.
  expect(await readdir(broken.path)).toEqual(['database']);
  await broken.remove();
  return fault;
};

test('a database that lost its marker is not begun anew', async () => {
  const fault = await refusedIn(async (path) => {
    await mkdir(path);
    await writeFile(join(path, 'postgresql.conf'), '');
  });
  expect(fault).toBeInstanceOf(DatabaseUnusable);
  expect(fault).toMatchObject({ message: expect.stringContaining('is damaged and cannot be opened') });
});

test('a file in the place of the database is told in clear words', async () => {
  const fault = await refusedIn((path) => writeFile(path, 'x'));
  expect(fault).toBeInstanceOf(DatabaseUnusable);
  expect(fault).toMatchObject({ message: expect.stringContaining('where a folder is wanted') });
});

test('an empty folder is a database yet to be made', async () => {
  const empty = await temporaryFolder();
  await mkdir(join(empty.path, 'database'));
  const opened = await openDatabase({ url: null, folder: empty.path, report });
  await opened.close();
  await empty.remove();
});

test('what a person wrote is not in the log when a statement fails', async () => {
  const note = { type: 'OtherMatterRaised', letter: 'a', by: 'p1', text: 'hemlig synpunkt' } as unknown as Event;
  const batch = [{ at: 1, by: 'anna', key: 'k2', events: [note] }];
  const fault: unknown = await journalOf(database)
    .append('m2\u0000', 0, batch, [])
    .catch((error: unknown) => error);
  const lines: string[] = [];
  createLog('info', { write: (line) => void lines.push(line) }).error({ error: fault }, 'A turn failed');
  expect(lines.join('')).toContain('0x00');
  expect(lines.join('')).not.toContain('hemlig');
});
