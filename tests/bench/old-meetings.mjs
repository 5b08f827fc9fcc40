import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { createConversations } from '../../dist/adapters/postgres/conversations.js';
import { createFilings } from '../../dist/adapters/postgres/filings.js';
import { createJournal } from '../../dist/adapters/postgres/journal.js';
import { openDatabase } from '../../dist/adapters/postgres/open-database.js';
import { createRosterStore } from '../../dist/adapters/postgres/roster-store.js';
import { openLobby } from '../../dist/app/attendance/lobby.js';
import { createViewing } from '../../dist/app/delivery/viewing.js';
import { createWhereabouts } from '../../dist/app/desk/whereabouts.js';
import { createMinutesFinder } from '../../dist/app/minutes/find-minutes.js';
import { noPeers } from '../../dist/app/ports/peers.js';
import { openMeetings } from '../../dist/app/record/meetings.js';
import { newestHeld } from '../../dist/app/summons/previous-meeting.js';
import { sv } from '../../dist/i18n/sv.js';
import { heldEvents } from './documents.mjs';

const firstDay = Date.parse('2020-01-01');
const aDay = 86_400_000;
const dayOf = (n) => new Date(firstDay + n * aDay).toISOString().slice(0, 10);

/** `count` closed and released meetings of one board, one a day, each in its own chat. `u` is in all of them. */
const fill = async (database, count) => {
  const journal = createJournal(database.sql, { owe: async () => {} });
  const conversations = createConversations(database.sql);
  const chat = { id: '19:0@thread.v2', kind: 'group', name: 'VNK', teamsMeeting: null, reference: {} };
  const member = { user: 'u', mri: '29:u', name: 'Namn1 Efternamn', tenant: null };
  await conversations.keep(chat);
  await createRosterStore(database.sql).keep(chat.id, [member]);
  await conversations.hold(chat.id, 'meeting 0');
  const events = [...heldEvents(12, dayOf(0)), { type: 'MinutesReleased' }];
  await journal.append('meeting 0', 0, [{ at: firstDay, by: 'u', key: null, events }], []);
  const numbers = sql.raw(`generate_series(1, ${count - 1}) as n`);
  const run = (text) => sql.raw(text).execute(database.sql);
  const of = `from klubba.%, generate_series(1, ${count - 1}) as n`;
  await run(`insert into klubba.conversations (id, kind, name, reference, meeting, body)
    select '19:' || n || '@thread.v2', kind, name, reference, 'meeting ' || n, id ${of.replace('%', 'conversations')}`);
  await run(`insert into klubba.rosters (conversation, members, users)
    select '19:' || n || '@thread.v2', members, users ${of.replace('%', 'rosters')}`);
  await run(`insert into klubba.events (meeting, seq, decision, at, by, type, data, recorded)
    select 'meeting ' || n, seq, decision, at + n * interval '1 day', by, type,
      replace(data::text, '${dayOf(0)}', (date '${dayOf(0)}' + n::int)::text)::json, recorded - interval '1 year' ${of.replace('%', 'events')}`);
  await sql`insert into klubba.held (meeting, conversation, since)
    select 'meeting ' || n, '19:' || n || '@thread.v2', timestamptz '2020-01-01' + n * interval '1 day' from ${numbers}`.execute(
    database.sql,
  );
  await run(`insert into klubba.filings (meeting, place, name, tag)
    select 'meeting ' || n, 'released 1', 'Mötesanteckning.docx', 't' from generate_series(1, ${count - 1}) as n`);
};

/** Milliseconds for each answer that needs closed meetings of one board, when none of them is in memory. */
export const oldMeetings = async (count) => {
  const folder = await mkdtemp(join(tmpdir(), 'klubba-bench-'));
  const database = await openDatabase({ url: null, folder, report: console.error });
  await fill(database, count);
  const conversations = createConversations(database.sql);
  const library = { link: () => 'http://127.0.0.1/minutes' };
  const timed = async (call) => {
    const rosters = { members: async () => [], includes: async () => true };
    const meetings = openMeetings(createJournal(database.sql, { owe: async () => {} }), noPeers);
    const filings = createFilings(database.sql);
    const rosterStore = createRosterStore(database.sql);
    const parts = {
      meetings,
      conversations,
      rosterStore,
      filings,
      rosters,
      library,
      releases: library,
      words: sv,
      now: Date.now,
    };
    const began = performance.now();
    const answer = await call(parts, createViewing(parts, openLobby()));
    return { took: performance.now() - began, answer };
  };
  const board = '19:0@thread.v2';
  const minutes = (date) => (parts, viewing) => createMinutesFinder(parts, viewing)(board, date, 'u', 'personal');
  await timed(minutes(null));
  const found = {
    minutes: await timed(minutes(null)),
    dated: await timed(minutes(dayOf(3))),
    held: await timed((parts) => newestHeld(parts, board)),
    alone: await timed((parts) => createWhereabouts(parts)({ id: 'a:u', kind: 'personal' }, 'u')),
  };
  await database.close();
  await rm(folder, { recursive: true, force: true });
  return found;
};
