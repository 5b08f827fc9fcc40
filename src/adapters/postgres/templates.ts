import type { Templates } from '../../app/ports/templates.ts';
import { answering } from './faults.ts';
import type { Sql } from './tables.ts';

/** Keeps each board's Word template in the database. */
export const createTemplates = (db: Sql): Templates =>
  answering<Templates>({
    of: async (body) => {
      const row = await db
        .selectFrom('templates')
        .select(['bytes', 'meeting'])
        .where('body', '=', body)
        .executeTakeFirst();
      return row ? { bytes: new Uint8Array(row.bytes), meeting: row.meeting } : null;
    },

    keep: async (body, template) => {
      const fresh = { bytes: Buffer.from(template.bytes), meeting: template.meeting };
      await db
        .insertInto('templates')
        .values({ body, ...fresh })
        .onConflict((row) => row.column('body').doUpdateSet(fresh))
        .execute();
    },

    forget: async (body) => {
      await db.deleteFrom('templates').where('body', '=', body).execute();
    },
  });
