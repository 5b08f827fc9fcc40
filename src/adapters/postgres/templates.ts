import type { Templates } from '../../app/ports.ts';
import { answering } from './faults.ts';
import type { Sql } from './tables.ts';

/** Keeps each board's Word template in the database. */
export const createTemplates = (db: Sql): Templates =>
  answering<Templates>({
    of: async (body) => {
      const row = await db.selectFrom('templates').select('bytes').where('body', '=', body).executeTakeFirst();
      return row ? new Uint8Array(row.bytes) : null;
    },

    keep: async (body, template) => {
      const bytes = Buffer.from(template);
      await db
        .insertInto('templates')
        .values({ body, bytes })
        .onConflict((row) => row.column('body').doUpdateSet({ bytes }))
        .execute();
    },
  });
