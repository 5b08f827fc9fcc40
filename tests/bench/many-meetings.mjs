import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { createConversations } from '../../dist/adapters/postgres/conversations.js';
import { createJournal } from '../../dist/adapters/postgres/journal.js';
import { openDatabase } from '../../dist/adapters/postgres/open-database.js';
import { createPostedCards } from '../../dist/adapters/postgres/posted-cards.js';
import { createRosterStore } from '../../dist/adapters/postgres/roster-store.js';
import { connectTeams } from '../../dist/adapters/teams/teams.js';
import { openLobby } from '../../dist/app/attendance/lobby.js';
import { createDelivery } from '../../dist/app/delivery/deliver.js';
import { createViewing } from '../../dist/app/delivery/viewing.js';
import { cacheConversations } from '../../dist/app/desk/conversation-cache.js';
import { noLeases, noPeers } from '../../dist/app/ports/peers.js';
import { openMeetings } from '../../dist/app/record/meetings.js';
import { sv } from '../../dist/i18n/sv.js';
import { freePort, startProgram } from './bot-client.mjs';
import { heldEvents } from './documents.mjs';

const items = 12;
const anHour = 3_600_000;
const quiet = { debug() {}, info() {}, warn: console.warn, error: console.error };

/** Teams in its own process, so that its processor time is not counted as ours. */
const openTeams = async () => {
  const members = Array.from({ length: 25 }, (_, i) => ({ id: `29:u${i}`, aadObjectId: i === 0 ? 'u' : `u${i}` }));
  const program = `
    const answer = (url) => (url.includes('/pagedmembers') ? ${JSON.stringify({ members })} : { id: 'm' });
    const server = require('node:http').createServer((request, response) =>
      request.resume().on('end', () => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer(request.url)));
      }));
    server.listen(0, '127.0.0.1', () => console.log(server.address().port));`;
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = await once(child.stdout, 'data');
  return { serviceUrl: `http://127.0.0.1:${Number(port)}/`, close: () => child.kill() };
};

/** `count` meetings, each in its own chat and at its sixth item. None has a card yet. */
const fill = async (database, count, serviceUrl, at) => {
  const journal = createJournal(database.sql, { owe: async () => {} });
  const conversations = createConversations(database.sql);
  const events = heldEvents(items, new Date(at).toISOString().slice(0, 10)).slice(0, 4 + 4 * 6 - 2);
  const chat = { id: '19:0@thread.v2', kind: 'group', name: 'VNK', teamsMeeting: null };
  const conversation = { id: chat.id, conversationType: 'groupChat', tenantId: 't' };
  const reference = { channelId: 'msteams', serviceUrl, bot: { id: '28:bot', name: 'Klubba' }, conversation };
  await conversations.keep({ ...chat, reference });
  await conversations.hold(chat.id, 'meeting 0');
  await journal.append('meeting 0', 0, [{ at, by: 'u', key: null, events }], []);
  const copies = sql.raw(`generate_series(1, ${count - 1}) as n`);
  await sql`insert into klubba.conversations (id, kind, name, reference, meeting)
    select '19:' || n || '@thread.v2', kind, name, replace(reference::text, id, '19:' || n || '@thread.v2')::json, 'meeting ' || n
    from klubba.conversations, ${copies}`.execute(database.sql);
  await sql`insert into klubba.held (meeting, conversation) select 'meeting ' || n, '19:' || n || '@thread.v2' from ${copies}`.execute(
    database.sql,
  );
  await sql`insert into klubba.events (meeting, seq, decision, at, by, type, data)
    select 'meeting ' || n, seq, decision, at, by, type, data from klubba.events, ${copies}`.execute(database.sql);
};

/** Brings the cards into the chats: over Teams, or directly to set up a thousand meetings at once. `seen` counts what is read and sent. */
const openDelivery = ({ database, clock, seen, teams }) => {
  const journal = createJournal(database.sql, { owe: async () => {} });
  const read = (...asked) => {
    seen.read += 1;
    return journal.read(...asked);
  };
  const conversations = cacheConversations(createConversations(database.sql), noPeers);
  const rosterStore = createRosterStore(database.sql);
  const { outgoing, rosters } = connectTeams({
    registration: null,
    conversations,
    rosterStore,
    peers: noPeers,
    log: quiet,
  });
  const sent = (activity) => {
    seen.sent += 1;
    return { outcome: 'sent', activity };
  };
  const atOnce = {
    post: async () => sent(`m${seen.sent}`),
    update: async (_chat, activity, render) => ((await render()) ? sent(activity) : { outcome: 'unchanged' }),
  };
  const counted = {
    update: async (...asked) => {
      seen.sent += 1;
      return outgoing.update(...asked);
    },
  };
  const parts = {
    meetings: openMeetings({ ...journal, read }, noPeers),
    conversations,
    rosterStore,
    cards: createPostedCards(database.sql),
    peers: noPeers,
    leases: noLeases,
    rosters,
    outgoing: teams ? counted : atOnce,
    filings: { filed: async () => null },
    words: sv,
    zone: 'Europe/Stockholm',
    now: () => clock.now,
    elapsed: () => performance.now(),
    wait: (milliseconds) => wait(milliseconds),
    log: quiet,
  };
  return createDelivery(parts, createViewing(parts, openLobby()));
};

/**
 * Looks at `count` open meetings, each in its own chat: at a start, in a minute without changes, and in a minute where every clock has moved.
 * Each look has processor time and duration in milliseconds, meetings read from the journal, and messages sent. `memory` is what the
 * meetings take, in MB. `listening` is how long the program takes until it answers, in milliseconds.
 */
export const manyMeetings = async (count) => {
  const folder = await mkdtemp(join(tmpdir(), 'klubba-bench-'));
  const teams = await openTeams();
  const database = await openDatabase({ url: null, folder, report: console.error });
  const clock = { now: Date.now() };
  const seen = { read: 0, sent: 0 };
  const measured = async (delivery, call) => {
    Object.assign(seen, { read: 0, sent: 0 });
    const [before, began] = [process.cpuUsage(), performance.now()];
    await call();
    await delivery.settled();
    const { user, system } = process.cpuUsage(before);
    return { processor: (user + system) / 1000, took: performance.now() - began, ...seen };
  };
  await fill(database, count, teams.serviceUrl, clock.now);
  const filling = openDelivery({ database, clock, seen, teams: false });
  await filling.oweAll();
  await filling.settled();
  const before = process.memoryUsage().rss;
  const delivery = openDelivery({ database, clock, seen, teams: true });
  const start = await measured(delivery, () => delivery.oweAll());
  const memory = (process.memoryUsage().rss - before) / 1024 / 1024;
  const still = await measured(delivery, () => delivery.oweClocks());
  clock.now += anHour;
  const moved = await measured(delivery, () => delivery.oweClocks());
  await database.close();
  const port = await freePort();
  const env = { DATA_DIR: folder, BROWSER: 'none', LOG_LEVEL: 'error', PORT: String(port) };
  const program = await startProgram('dist/main.js', env, port, '/health', false);
  await program.stop();
  teams.close();
  await rm(folder, { recursive: true, force: true });
  return { start, still, moved, memory, listening: program.took };
};
