import { sql } from 'kysely';
import type { OldFile, OldMinutes } from '../../app/ports/old-minutes.ts';
import { answering } from './faults.ts';
import type { Sql } from './tables.ts';

/** Rows of one statement. PostgreSQL takes 65,535 values in one. */
const mostAtOnce = 1_000;

/** Keeps in the database what minutes from before Klubba tell. */
export const createOldMinutes = (db: Sql): OldMinutes => {
  const files = db.selectFrom('old_files').select(['digest', 'source', 'name', 'date', 'lies']);

  return answering<OldMinutes>({
    of: async (body, digest, source) => {
      const row = await files
        .where('body', '=', body)
        .where((are) => are.or([are('digest', '=', digest), are('source', '=', source)]))
        .orderBy(sql`digest = ${digest}`, 'desc')
        .executeTakeFirst();
      return row ? { ...row, lies: row.lies as OldFile['lies'] } : null;
    },

    keep: async (body, { digest, source, name, date, lies }, positions) => {
      const fresh = { source, name, date, lies: JSON.stringify(lies) };
      await db.transaction().execute(async (transaction) => {
        await transaction
          .deleteFrom('old_files')
          .where('body', '=', body)
          .where('source', '=', source)
          .where('digest', '<>', digest)
          .execute();
        // The row is locked from here, so that two who import the same file do it one after the other.
        await transaction
          .insertInto('old_files')
          .values({ body, digest, ...fresh })
          .onConflict((row) => row.columns(['body', 'digest']).doUpdateSet(fresh))
          .execute();
        await transaction.deleteFrom('old_positions').where('body', '=', body).where('digest', '=', digest).execute();
        const rows = positions.map((position, place) => ({ body, digest, place, ...position }));
        for (let at = 0; at < rows.length; at += mostAtOnce)
          await transaction
            .insertInto('old_positions')
            .values(rows.slice(at, at + mostAtOnce))
            .execute();
      });
    },

    forget: async (body) =>
      (await db.deleteFrom('old_files').where('body', '=', body).returning('digest').execute()).length,

    find: async (bodies, words, most) => {
      let found = db
        .selectFrom('old_positions')
        .innerJoin('old_files', (on) =>
          on.onRef('old_files.body', '=', 'old_positions.body').onRef('old_files.digest', '=', 'old_positions.digest'),
        )
        .select(['item', 'letter', 'title', 'text', 'old_files.digest', 'source', 'name', 'date', 'lies'])
        .where('old_positions.body', 'in', bodies);
      for (const word of words) found = found.where(sql<boolean>`strpos(searchable, ${word}) > 0`);
      const rows = await found
        .orderBy('date', (order) => order.desc().nullsLast())
        .orderBy('source')
        .orderBy('place')
        .limit(most)
        .execute();
      return rows.map(({ item, letter, title, text, lies, ...file }) => ({
        ...{ item, letter, title, text },
        file: { ...file, lies: lies as OldFile['lies'] },
      }));
    },
  });
};
