import { randomUUID } from 'node:crypto';
import type { Outbox } from '../../app/ports/outbox.ts';
import type { Content } from '../../app/ports/outgoing.ts';
import { answering } from './faults.ts';
import type { Sql } from './tables.ts';

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
