import type { Filings } from '../../app/ports/filings.ts';
import { answering } from './faults.ts';
import type { Sql } from './tables.ts';

/** Remembers in the database which file a meeting's minutes were last stored as, and what was about to be stored. */
export const createFilings = (db: Sql): Filings =>
  answering<Filings>({
    filed: async (meeting, as) =>
      (await db
        .selectFrom('filings')
        .select(['name', 'tag', 'id', 'url'])
        .where('meeting', '=', meeting)
        .where('place', '=', as)
        .executeTakeFirst()) ?? null,

    begin: async (meeting, place, digest) => {
      await db
        .insertInto('filings_begun')
        .values({ meeting, place, digest })
        .onConflict((row) => row.doNothing())
        .execute();
    },

    begun: async (meeting, place) => {
      const rows = await db
        .selectFrom('filings_begun')
        .select('digest')
        .where('meeting', '=', meeting)
        .where('place', '=', place)
        .execute();
      return rows.map(({ digest }) => digest);
    },

    keepFiled: async (meeting, place, { name, tag, id, url }) => {
      // One statement, so that both are done or neither.
      await db
        .with('forgotten', (begun) =>
          begun.deleteFrom('filings_begun').where('meeting', '=', meeting).where('place', '=', place),
        )
        .insertInto('filings')
        .values({ meeting, place, name, tag, id, url })
        .onConflict((row) => row.columns(['meeting', 'place']).doUpdateSet({ name, tag, id, url }))
        .execute();
    },
  });
