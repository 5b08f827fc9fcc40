import type { Filings } from '../../app/ports.ts';
import { answering } from './faults.ts';
import type { Sql } from './tables.ts';

/** Remembers in the database which file a meeting's minutes were last stored as. */
export const createFilings = (db: Sql): Filings =>
  answering<Filings>({
    filed: async (meeting, as) =>
      (await db
        .selectFrom('filings')
        .select(['name', 'tag', 'id', 'url'])
        .where('meeting', '=', meeting)
        .where('place', '=', as)
        .executeTakeFirst()) ?? null,

    keepFiled: async (meeting, place, { name, tag, id, url }) => {
      await db
        .insertInto('filings')
        .values({ meeting, place, name, tag, id, url })
        .onConflict((row) => row.columns(['meeting', 'place']).doUpdateSet({ name, tag, id, url }))
        .execute();
    },
  });
