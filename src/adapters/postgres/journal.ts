import { sql } from 'kysely';
import { type Append, Conflict, type Journal, type MeetingId } from '../../app/ports.ts';
import type { Event, Recorded } from '../../meeting/events.ts';
import { answering, isUniqueViolation } from './faults.ts';
import type { JobQueue } from './jobs.ts';
import { type Sql, schema } from './tables.ts';

/** An event with the key of the decision it opens. */
interface Numbered {
  readonly recorded: Recorded;
  readonly key: string | null;
}

const number = (expected: number, batch: readonly Append[]): readonly Numbered[] => {
  let seq = expected;
  return batch.flatMap(({ at, by, key, events }) => {
    const decision = seq + 1;
    return events.map((event, index) => {
      seq += 1;
      return { recorded: { seq, decision, at, by, event }, key: index === 0 ? key : null };
    });
  });
};

const dataOf = ({ type: _, ...data }: Event): string => JSON.stringify(data);

/**
 * One statement, so that it is all or nothing without a transaction: two who append the same `seq` or key break the unique
 * indexes, and a caller ahead of the meeting inserts nothing. Arrays, for PGlite plans one parameter of many values much faster.
 */
const insert = async (db: Sql, meeting: MeetingId, expected: number, rows: readonly Numbered[]): Promise<void> => {
  const { numAffectedRows } = await sql`
    insert into ${sql.table(`${schema}.events`)} (meeting, seq, decision, at, by, key, type, data)
    select ${meeting}, seq, decision, at, by, key, type, data::json
    from unnest(
      ${rows.map(({ recorded }) => recorded.seq)}::int[],
      ${rows.map(({ recorded }) => recorded.decision)}::int[],
      ${rows.map(({ recorded }) => new Date(recorded.at).toISOString())}::timestamptz[],
      ${rows.map(({ recorded }) => recorded.by)}::text[],
      ${rows.map(({ key }) => key)}::text[],
      ${rows.map(({ recorded }) => recorded.event.type)}::text[],
      ${rows.map(({ recorded }) => dataOf(recorded.event))}::text[]
    ) as given (seq, decision, at, by, key, type, data)
    where ${expected}::int = 0
       or exists (select from ${sql.table(`${schema}.events`)} where meeting = ${meeting} and seq = ${expected})
  `.execute(db);
  if (numAffectedRows !== BigInt(rows.length)) throw new Conflict(`${meeting} is not at ${expected}`);
};

/**
 * Keeps events in the database. Texts come back to the character. After `Unavailable` from an append it is not known whether
 * it was written: read again, and ask `seen`.
 */
export const createJournal = (db: Sql, queue: Pick<JobQueue, 'owe'>): Journal =>
  answering<Journal>({
    read: async (meeting) => {
      const rows = await db
        .selectFrom('events')
        .select(['seq', 'decision', 'at', 'by', 'type', 'data'])
        .where('meeting', '=', meeting)
        .orderBy('seq')
        .execute();
      return rows.map(({ seq, decision, at, by, type, data }) => ({
        seq,
        decision,
        at: at.getTime(),
        by,
        event: { type, ...(data as object) } as Event,
      }));
    },

    append: async (meeting, expected, batch, owed) => {
      const rows = number(expected, batch);
      try {
        // The transaction costs two more round trips, so only what owes a job takes one.
        if (owed.length === 0) await insert(db, meeting, expected, rows);
        else
          await db.transaction().execute(async (transaction) => {
            await insert(transaction, meeting, expected, rows);
            await queue.owe(transaction, owed);
          });
      } catch (fault) {
        if (isUniqueViolation(fault)) throw new Conflict(`${meeting} is not at ${expected}`, { cause: fault });
        throw fault;
      }
      return rows.map(({ recorded }) => recorded);
    },

    seen: async (meeting, keys) => {
      if (keys.length === 0) return new Set();
      const rows = await db
        .selectFrom('events')
        .select('key')
        .where('meeting', '=', meeting)
        .where('key', 'in', keys)
        .execute();
      return new Set(rows.flatMap(({ key }) => (key === null ? [] : [key])));
    },
  });
