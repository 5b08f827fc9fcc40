import { randomUUID } from 'node:crypto';
import { type JobQueue, openJobs } from '../../../src/adapters/postgres/jobs.ts';
import { createJournal } from '../../../src/adapters/postgres/journal.ts';
import { type Database, openDatabase } from '../../../src/adapters/postgres/open-database.ts';
import { type Append, Conflict, type Journal } from '../../../src/app/ports/journal.ts';
import { type Server, startServer } from '../../support/databases.ts';
import { type FaultyNetwork, faultyNetwork } from '../../support/faulty-network.ts';
import { journalOf } from './stores.ts';

const opening = (key: string): Append => ({ at: 0, by: 'anna', key, events: [{ type: 'MeetingOpened' }] });
const ignore = (): void => undefined;

let server: Server;
let network: FaultyNetwork;
let database: Database;
let journal: Journal;
let queue: JobQueue | undefined;
beforeAll(async () => {
  server = await startServer();
  network = await faultyNetwork(await server.database('network'));
});
beforeEach(async () => {
  database = await openDatabase({ url: network.url, folder: 'unused', report: ignore });
  journal = journalOf(database);
});
afterEach(async () => {
  network.listen(ignore);
  await queue?.stop();
  queue = undefined;
  await database.close();
});
afterAll(async () => {
  await network.close();
  await server.stop();
});

/** Does something at the first of a client's pieces that holds the word. */
const onceSent = (word: string, act: () => void): void =>
  network.listen((bytes) => {
    if (!bytes.includes(word)) return;
    network.listen(ignore);
    act();
  });
/** As many connections as there can be, all idle. */
const fillPool = async (): Promise<void> => {
  await Promise.all(Array.from({ length: 30 }, () => journal.read('nothing')));
};

test('losing the connection in mid-statement costs one more try, and nobody is told', async () => {
  const meeting = randomUUID();
  onceSent('MeetingOpened', () => network.reset());
  await journal.append(meeting, 0, [opening('cut')], []);
  expect(await journal.read(meeting)).toHaveLength(1);
});

test('what was written although its answer was lost is not written twice', async () => {
  const meeting = randomUUID();
  // The statement has left, its answer does not arrive.
  onceSent('MeetingOpened', () => setImmediate(() => network.silence()));
  await expect(journal.append(meeting, 0, [opening('unanswered')], [])).rejects.toThrow(Conflict);
  expect((await journal.look(meeting, ['unanswered'])).seen).toEqual(new Set(['unanswered']));
  expect(await journal.read(meeting)).toHaveLength(1);
});

test('after one connection fell silent no other of its age is used again', async () => {
  await fillPool();
  const before = network.usedInVain();
  network.silence();
  expect(await journal.read('nothing')).toEqual([]);
  await fillPool();
  expect(network.usedInVain() - before).toBe(1);
});

test('a meeting whose close was cut off between its writing and its commit can be written to again by itself', async () => {
  queue = await openJobs(database, ignore);
  const owing = createJournal(database.sql, queue);
  const meeting = randomUUID();
  onceSent('MeetingOpened', () => setImmediate(() => network.silence()));
  await owing.append(meeting, 0, [opening('close')], [{ type: 'file minutes', meeting, seq: 1 }]);
  await owing.append(meeting, 1, [opening('after')], []);
  expect(await journal.read(meeting)).toHaveLength(2);
});

test('jobs are found again after the connections of their queue fell silent', async () => {
  queue = await openJobs(database, ignore);
  const meeting = randomUUID();
  let found = (): void => undefined;
  const ran = new Promise<void>((resolve) => {
    found = resolve;
  });
  await queue.start(async (job) => (job.meeting === meeting ? found() : undefined));
  network.silence();
  const owed = [{ type: 'file minutes', meeting, seq: 1 }] as const;
  await createJournal(database.sql, queue).append(meeting, 0, [opening('owed')], owed);
  await ran;
});
