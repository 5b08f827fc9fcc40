import type { Filings } from '../../app/ports.ts';
import { answering } from './faults.ts';
import type { Sql } from './tables.ts';

/** Remembers in the database which file a meeting's minutes were last stored as. */
export const createFilings = (db: Sql): Filings =>
  answering<Filings>({
    filed: async (meeting) =>
      (await db.selectFrom('filings').select(['name', 'tag']).where('meeting', '=', meeting).executeTakeFirst()) ??
      null,

    keepFiled: async (meeting, { name, tag }) => {
      await db
        .insertInto('filings')
        .values({ meeting, name, tag })
        .onConflict((row) => row.column('meeting').doUpdateSet({ name, tag }))
        .execute();
    },
  });
