import type { Filings } from '../../app/ports.ts';
import { answering } from './faults.ts';
import type { Sql } from './tables.ts';

/** Remembers in the database which file a meeting's minutes were last stored as. */
export const createFilings = (db: Sql): Filings =>
  answering<Filings>({
    filed: async (meeting) =>
      (await db
        .selectFrom('filings')
        .select(['name', 'tag', 'id', 'url'])
        .where('meeting', '=', meeting)
        .executeTakeFirst()) ?? null,

    keepFiled: async (meeting, { name, tag, id, url }) => {
      await db
        .insertInto('filings')
        .values({ meeting, name, tag, id, url })
        .onConflict((row) => row.column('meeting').doUpdateSet({ name, tag, id, url }))
        .execute();
    },
  });
