import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Outbox } from '../../app/ports/outbox.ts';
import type { Content } from '../../app/ports/teams/outgoing.ts';
import { answering } from './faults.ts';
import { type Sql, schema } from './tables.ts';

const outbox = sql.table(`${schema}.outbox`);
/** What each chat was told once, so that it is not told again. */
const told = sql.table(`${schema}.told`);

/** Keeps in the database what is to be said in a chat, until it is said. */
export const createOutbox = (db: Sql): Outbox =>
  answering<Outbox>({
    add: async (chat, contents) => {
      if (contents.length === 0) return;
      // A statement that lost its connection is tried again, and must not add them twice.
      const rows = contents.map((content) => ({ id: randomUUID(), chat, content: JSON.stringify(content) }));
      const statement = db
        .insertInto('outbox')
        .values(rows)
        .onConflict((row) => row.column('id').doNothing());
      await statement.execute();
    },

    // One statement: what is noted as told waits in the outbox, also if the process ends here.
    addOnce: async (chat, about, content) => {
      const { rows } = await sql<{ said: boolean }>`
        with fresh as (
          insert into ${told} (chat, about) values (${chat}, ${about}) on conflict do nothing returning chat
        )
        insert into ${outbox} (id, chat, content)
        select ${randomUUID()}, chat, ${JSON.stringify(content)}::json from fresh
        returning true as said
      `.execute(db);
      return rows.length > 0;
    },

    of: async (chat) => {
      const rows = await db
        .selectFrom('outbox')
        .select(['id', 'content'])
        .where('chat', '=', chat)
        .orderBy('place')
        .execute();
      return rows.map(({ id, content }) => ({ id, content: content as Content }));
    },

    said: async (id) => {
      await db.deleteFrom('outbox').where('id', '=', id).execute();
    },

    chats: async () => {
      const rows = await db.selectFrom('outbox').select('chat').distinct().execute();
      return rows.map(({ chat }) => chat);
    },
  });
