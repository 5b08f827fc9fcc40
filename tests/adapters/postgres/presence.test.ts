import { randomUUID } from 'node:crypto';
import { EventEmitter, on } from 'node:events';
import { sql } from 'kysely';
import { createJournal } from '../../../src/adapters/postgres/journal.ts';
import { type Database, openDatabase } from '../../../src/adapters/postgres/open-database.ts';
import { openPresence, type Presence } from '../../../src/adapters/postgres/presence.ts';
import type { News } from '../../../src/app/ports/peers.ts';
import { type Server, startServer } from '../../support/databases.ts';

let server: Server;
let url: string;
const opened: { readonly database: Database; readonly presence: Presence }[] = [];

/** One process; `next` resolves with the next news of a type. */
const start = async () => {
  const database = await openDatabase({ url, folder: 'unused', report: () => undefined });
  const presence = await openPresence(database, () => undefined);
  opened.push({ database, presence });
  const heard = new EventEmitter();
  presence.peers.listen((news) => heard.emit('news', news));
  const next = async (type: News['type']): Promise<News> => {
    for await (const [news] of on(heard, 'news')) if (news.type === type) return news;
    throw new Error('No more news.');
  };
  const owes = { owe: async () => undefined };
  return { ...presence, sql: database.sql, journal: createJournal(database.sql, owes, presence.telling), next };
};

beforeAll(async () => {
  server = await startServer();
  url = await server.database('presence');
});
afterEach(async () => {
  for (const { presence, database } of opened.splice(0)) {
    await presence.close();
    await database.close();
  }
});
afterAll(() => server.stop());

const opening = [{ at: 0, by: 'anna', key: null, events: [{ type: 'MeetingOpened' }] }] as const;

test('what one process records or tells the others hear, and it does not', async () => {
  const [one, other] = [await start(), await start()];
  const own: News[] = [];
  one.peers.listen((news) => own.push(news));
  const [meeting, chat] = [randomUUID(), randomUUID()];
  const recorded = other.next('recorded');
  await one.journal.append(meeting, 0, opening, []);
  expect(await recorded).toEqual({ type: 'recorded', meeting, seq: 1 });
  const changed = other.next('chat changed');
  one.peers.tell({ type: 'chat changed', chat });
  expect(await changed).toEqual({ type: 'chat changed', chat });
  expect(own).toEqual([]);
});

test('K5 where somebody writes is told the other processes, whatever the name', async () => {
  const [one, other] = [await start(), await start()];
  const place = { item: 3, note: 'n1' };
  for (const told of [place, null]) {
    const news = { type: 'writes', chat: randomUUID(), user: 'u', name: `Åsa "O'Neil"; drop`, place: told } as const;
    const heard = other.next('writes');
    one.peers.tell(news);
    expect(await heard).toEqual(news);
  }
});

test('what is not recorded is not told', async () => {
  const [one, other] = [await start(), await start()];
  const heard: News[] = [];
  other.peers.listen((news) => heard.push(news));
  await one.journal.append(randomUUID(), 3, opening, []).catch(() => undefined);
  const last = other.next('chat changed');
  one.peers.tell({ type: 'chat changed', chat: 'c' });
  await last;
  expect(heard).toEqual([{ type: 'chat changed', chat: 'c' }]);
});

test('one process at a time speaks in a chat, and leaves it when it ends', async () => {
  const [one, other] = [await start(), await start()];
  const chat = randomUUID();
  const takes = await Promise.all([one.leases.take(chat), other.leases.take(chat)]);
  expect(takes.toSorted()).toEqual(['elsewhere', 'kept']);
  const [holder, waiting] = takes[0] === 'kept' ? [one, other] : [other, one];
  expect([holder.leases.has(chat), waiting.leases.has(chat)]).toEqual([true, false]);
  expect(await holder.leases.take(chat)).toBe('kept');
  const left = waiting.next('chats left');
  await holder.close();
  await left;
  expect(holder.leases.has(chat)).toBe(false);
  expect(await waiting.leases.take(chat)).toBe('taken');
});

test('the chats of a process that gives no sign of life are told to be left, and taken over', async () => {
  const one = await start();
  const [chat, alive, dead] = [randomUUID(), randomUUID(), randomUUID()];
  await sql`insert into klubba.processes values (${dead}, now() + interval '2 seconds'),
    (${alive}, now() + interval '1 hour')`.execute(one.sql);
  await sql`insert into klubba.senders values (${chat}, ${dead}), (${alive}, ${alive})`.execute(one.sql);
  expect(await one.leases.take(chat)).toBe('elsewhere');
  await one.next('chats left');
  expect(await one.leases.take(chat)).toBe('taken');
  expect(await one.leases.take(alive)).toBe('elsewhere');
  await sql`delete from klubba.processes where id = ${alive}`.execute(one.sql);
});

test('a connection that is lost is made anew, and it is told that news was missed', async () => {
  const one = await start();
  const chat = randomUUID();
  expect(await one.leases.take(chat)).toBe('kept');
  const missed = one.next('news missed');
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen%' or query like 'with alive%'`.execute(
    one.sql,
  );
  await missed;
  expect(one.peers.current()).toBe(true);
  expect(one.leases.has(chat)).toBe(true);
});

test('a process that stood still for long looks at its chats again', async () => {
  const one = await start();
  const left = one.next('chats left');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 6_000);
  expect(one.peers.current()).toBe(false);
  await left;
  expect(one.peers.current()).toBe(true);
});

test('an embedded database has one process, which speaks everywhere', async () => {
  const presence = await openPresence({ connection: null } as Database, () => undefined);
  expect(await presence.leases.take('c')).toBe('kept');
  expect(presence.peers.current()).toBe(true);
  await presence.close();
});
