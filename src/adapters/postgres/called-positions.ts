import type { CalledPositions } from '../../app/ports/teams/meeting-notices.ts';
import { answering } from './faults.ts';
import type { Sql } from './tables.ts';

/** Keeps in the database for which positions people were called. */
export const createCalledPositions = (db: Sql): CalledPositions =>
  answering<CalledPositions>({
    remember: async (meeting, position) => {
      const added = await db
        .insertInto('called_positions')
        .values({ meeting, position })
        .onConflict((row) => row.doNothing())
        .returning('position')
        .execute();
      return added.length > 0;
    },
  });
