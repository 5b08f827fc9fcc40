import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { type Sql, schema } from './tables.ts';

const statements = (...texts: readonly string[]): Migration => ({
  up: async (db: Kysely<unknown>) => {
    for (const text of texts) await sql.raw(text).execute(db);
  },
});

/** By name, in the order they run. What has been released is never changed: add one. */
const migrations: Record<string, Migration> = {
  '2026-11-journal': statements(
    `create table ${schema}.events (
       meeting text not null,
       seq int not null,
       decision int not null,
       at timestamptz not null,
       by text not null,
       key text,
       type text not null,
       data json not null,
       recorded timestamptz not null default now(),
       primary key (meeting, seq)
     )`,
    `create unique index events_key on ${schema}.events (meeting, key) where key is not null`,
    `create table ${schema}.conversations (
       id text primary key,
       kind text not null,
       name text,
       reference json not null,
       "teamsMeeting" text,
       meeting text
     )`,
    `create table ${schema}.held (
       meeting text primary key,
       conversation text not null references ${schema}.conversations on delete cascade
     )`,
    `create table ${schema}.rosters (
       conversation text primary key references ${schema}.conversations on delete cascade,
       members json not null,
       users text[] not null
     )`,
    `create index rosters_users on ${schema}.rosters using gin (users)`,
    `create table ${schema}.cards (
       meeting text not null,
       key text not null,
       activity text not null,
       digest text not null,
       primary key (meeting, key)
     )`,
    `create table ${schema}.filings (meeting text primary key, name text not null, tag text not null)`,
  ),
  '2026-11-library': statements(`alter table ${schema}.filings add column id text, add column url text`),
  '2026-11-places': statements(
    `alter table ${schema}.filings add column place text not null default 'draft'`,
    `alter table ${schema}.filings drop constraint filings_pkey, add primary key (meeting, place)`,
    `alter table ${schema}.held add column since timestamptz not null default clock_timestamp()`,
  ),
  '2026-11-templates': statements(`create table ${schema}.templates (board text primary key, bytes bytea not null)`),
  '2026-12-bodies': statements(
    `alter table ${schema}.conversations add column body text`,
    `alter table ${schema}.templates rename column board to body`,
  ),
  '2026-12-filings-begun': statements(
    `create table ${schema}.filings_begun (
       meeting text not null,
       place text not null,
       digest text not null,
       primary key (meeting, place, digest)
     )`,
  ),
  '2026-12-pending': statements(
    `alter table ${schema}.templates add column meeting text`,
    `alter table ${schema}.conversations add column pending text`,
    // A kallelse under review was the chat's meeting until now; the chat goes back to the last one that was used.
    `update ${schema}.conversations as chat set pending = chat.meeting, meeting = (
       select held.meeting from ${schema}.held
       where held.conversation = chat.id and held.meeting <> chat.meeting and exists (
         select from ${schema}.events where events.meeting = held.meeting and events.type = 'SummonsFixed'
       )
       order by held.since desc limit 1
     )
     where chat.meeting is not null and not exists (
       select from ${schema}.events where events.meeting = chat.meeting and events.type = 'SummonsFixed'
     )`,
  ),
  '2026-12-processes': statements(
    `create table ${schema}.processes (id text primary key, until timestamptz not null)`,
    `create table ${schema}.senders (chat text primary key, process text not null)`,
    `create table ${schema}.outbox (
       id text primary key,
       place int generated always as identity,
       chat text not null,
       content json not null
     )`,
    `create index outbox_chat on ${schema}.outbox (chat, place)`,
    `create table ${schema}.leftovers (meeting text not null, activity text not null, primary key (meeting, activity))`,
  ),
  '2026-12-signed-documents': statements(
    `create table ${schema}.signed_documents (
       meeting text not null,
       digest text not null,
       bytes bytea not null,
       primary key (meeting, digest)
     )`,
  ),
  '2027-01-append': statements(
    // PostgreSQL plans the statement of a function once a connection; PGlite took longer to plan it each time than to carry it out.
    `create or replace function ${schema}.append_events(of_meeting text, expected int, given json) returns int
     language plpgsql as $$
     declare added int;
     begin
       insert into ${schema}.events (meeting, seq, decision, at, by, key, type, data)
       select of_meeting, seq, decision, at, by, key, type, data::json
       from json_to_recordset(given)
         as event (seq int, decision int, at timestamptz, by text, key text, type text, data text)
       where expected = 0
          or exists (select from ${schema}.events where meeting = of_meeting and seq = expected);
       get diagnostics added = row_count;
       return added;
     end $$`,
  ),
  '2027-02-called-positions': statements(
    `create table ${schema}.called_positions (meeting text not null, position text not null, primary key (meeting, position))`,
  ),
  '2027-02-told': statements(
    `create table ${schema}.told (chat text not null, about text not null, primary key (chat, about))`,
  ),
  '2027-03-old-minutes': statements(
    `create table ${schema}.old_files (
       body text not null,
       digest text not null,
       source text not null,
       name text not null,
       date text,
       lies json not null,
       primary key (body, digest)
     )`,
    `create table ${schema}.old_positions (
       body text not null,
       digest text not null,
       place int not null,
       item int not null,
       letter text,
       title text not null,
       text text not null,
       searchable text not null,
       primary key (body, digest, place),
       foreign key (body, digest) references ${schema}.old_files on delete cascade
     )`,
  ),
};

/** Kysely's own look takes 0.2 s of every start on PGlite, this one some milliseconds. */
const isCurrent = async (db: Sql): Promise<boolean> => {
  const table = sql.table(`${schema}.kysely_migration`);
  const { rows } = await sql<{
    there: boolean;
  }>`select to_regclass(${`${schema}.kysely_migration`}) is not null as there`.execute(db);
  if (!rows[0]?.there) return false;
  const newest = await sql<{ name: string }>`select name from ${table} order by name desc limit 1`.execute(db);
  return newest.rows[0]?.name === Object.keys(migrations).at(-1);
};

/** Brings the tables up to date; does nothing when they are. Safe for several processes at once on a server. */
export const migrate = async (db: Sql): Promise<void> => {
  if (await isCurrent(db)) return;
  const provider = { getMigrations: async () => migrations };
  const { error } = await new Migrator({ db, provider, migrationTableSchema: schema }).migrateToLatest();
  if (error) throw new Error('The database could not be brought up to date.', { cause: error });
};
