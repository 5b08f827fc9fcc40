import { randomUUID } from 'node:crypto';
import { EventEmitter, on, once } from 'node:events';
import { sql } from 'kysely';
import { type JobQueue, openJobs } from '../../../src/adapters/postgres/jobs.ts';
import { type Database, openDatabase } from '../../../src/adapters/postgres/open-database.ts';
import { Unavailable } from '../../../src/app/ports/unavailable.ts';
import { type Server, startServer } from '../../support/databases.ts';
import { journalOf, storeContracts } from './stores.ts';

let report: (fault: unknown) => void = (fault) => {
  throw fault;
};
const open = (url: string): Promise<Database> =>
  openDatabase({ url, folder: 'unused', report: (fault) => report(fault) });

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

const waiting = async (queue: JobQueue, ...meetings: readonly string[]): Promise<void> => {
  for (const meeting of meetings)
    await databases[0].sql
      .transaction()
      .execute((changes) => queue.owe(changes, [{ type: 'file minutes', meeting, seq: 1 }]));
};

test('a job that waited is not run before the change that owes it again is there to be seen', async () => {
  const [database] = databases;
  const queue = await openJobs(database, report);
  const [meeting, sentinel] = [randomUUID(), randomUUID()];
  await waiting(queue, meeting, sentinel);
  const seen: string[] = [];
  const ran = new EventEmitter();
  await database.sql.transaction().execute(async (changes) => {
    await queue.owe(changes, [{ type: 'file minutes', meeting, seq: 1 }]);
    const other = once(ran, sentinel);
    await queue.start(async (job) => {
      seen.push(job.meeting);
      ran.emit(job.meeting);
    });
    await other;
    expect(seen).toEqual([sentinel]);
  });
  while (!seen.includes(meeting)) await once(ran, meeting);
  await queue.stop();
});

test('alike jobs owed by two transactions at once are one', async () => {
  const [database] = databases;
  const queue = await openJobs(database, report);
  const meeting = randomUUID();
  const second = await database.sql.transaction().execute(async (changes) => {
    await queue.owe(changes, [{ type: 'file minutes', meeting, seq: 1 }]);
    const owing = waiting(queue, meeting);
    for (let turn = 0; turn < 50; turn += 1) await sql`select 1`.execute(changes);
    return { owing };
  });
  await second.owing;
  const alike = sql`select state from klubba_jobs.job where data ->> 'meeting' = ${meeting}`;
  expect((await alike.execute(database.sql)).rows).toEqual([{ state: 'created' }]);
  const ran = new EventEmitter();
  const last = once(ran, meeting);
  await queue.start(async (job) => void ran.emit(job.meeting));
  await last;
  await queue.stop();
});

test('a slow job keeps its like waiting, but no other meeting', async () => {
  const queue = await openJobs(databases[0], report);
  const [meeting, other] = [randomUUID(), randomUUID()];
  await waiting(queue, meeting);
  const seen: string[] = [];
  const ran = new EventEmitter();
  const ended = once(ran, 'twice');
  await queue.start(async (job) => {
    seen.push(job.meeting);
    if (seen.length === 1) {
      const reached = once(ran, other);
      await waiting(queue, meeting, other);
      await reached;
      seen.push('end of the first');
    }
    ran.emit(job.meeting);
    if (seen.length === 4) ran.emit('twice');
  });
  await ended;
  expect(seen).toEqual([meeting, other, 'end of the first', meeting]);
  await queue.stop();
});

test('broken connections are reported and replaced', async () => {
  const [one, other] = databases;
  const meeting = randomUUID();
  await journalOf(one).append(meeting, 0, [{ at: 0, by: 'anna', key: null, events: [{ type: 'MeetingOpened' }] }], []);
  const reported = new EventEmitter();
  report = (fault) => reported.emit('fault', fault);
  const faults = on(reported, 'fault');
  const { rows } = await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where pid <> pg_backend_pid() and application_name = 'klubba'`.execute(other.sql);
  for (const _ of rows) expect((await faults.next()).value).toMatchObject([{ code: '57P01' }]);
  expect(rows.length).toBeGreaterThan(0);
  expect(await journalOf(one).read(meeting)).toHaveLength(1);
});

test('a server that does not answer is unavailable, not broken', async () => {
  await expect(open('postgres://nobody@127.0.0.1:1/nothing')).rejects.toThrow(Unavailable);
});
