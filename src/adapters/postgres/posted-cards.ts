import { sql } from 'kysely';
import type { PostedCards } from '../../app/ports/posted-cards.ts';
import { answering } from './faults.ts';
import { type Sql, schema } from './tables.ts';

/** Keeps in the database which message shows which card. */
export const createPostedCards = (db: Sql): PostedCards =>
  answering<PostedCards>({
    of: async (meeting) =>
      await db
        .selectFrom('cards')
        .select(['key', 'activity', 'digest'])
        .where('meeting', '=', meeting)
        .orderBy('key')
        .execute(),

    keep: async (meeting, { key, activity, digest }) => {
      await db
        .insertInto('cards')
        .values({ meeting, key, activity, digest })
        .onConflict((row) => row.columns(['meeting', 'key']).doUpdateSet({ activity, digest }))
        .execute();
    },

    shown: async (meeting, { key, activity, digest }) => {
      await db
        .updateTable('cards')
        .set({ digest })
        .where('meeting', '=', meeting)
        .where('key', '=', key)
        .where('activity', '=', activity)
        .execute();
    },

    gone: async (meeting, { key, activity }) => {
      await db
        .deleteFrom('cards')
        .where('meeting', '=', meeting)
        .where('key', '=', key)
        .where('activity', '=', activity)
        .execute();
    },

    drop: async (meeting, key) => {
      await sql`
        with dropped as (
          delete from ${sql.table(`${schema}.cards`)} where meeting = ${meeting} and key = ${key} returning activity
        )
        insert into ${sql.table(`${schema}.leftovers`)} (meeting, activity)
        select ${meeting}, activity from dropped on conflict do nothing
      `.execute(db);
    },

    leftovers: async (meeting) => {
      const rows = await db.selectFrom('leftovers').select('activity').where('meeting', '=', meeting).execute();
      return rows.map(({ activity }) => activity);
    },

    cleared: async (meeting, activity) => {
      await db.deleteFrom('leftovers').where('meeting', '=', meeting).where('activity', '=', activity).execute();
    },
  });
