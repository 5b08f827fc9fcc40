import type { Content } from '../../app/chat-port.ts';
import type { Outbox } from '../../app/outbox.ts';
import { answering } from './faults.ts';
import type { Sql } from './tables.ts';

/** Keeps in the database what is to be said in a chat, until it is said. */
export const createOutbox = (db: Sql): Outbox =>
  answering<Outbox>({
    add: async (chat, contents) => {
      if (contents.length === 0) return;
      const rows = contents.map((content) => ({ chat, content: JSON.stringify(content) }));
      await db.insertInto('outbox').values(rows).execute();
    },

    of: async (chat) => {
      const rows = await db
        .selectFrom('outbox')
        .select(['id', 'content'])
        .where('chat', '=', chat)
        .orderBy('id')
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
