import { sql } from 'kysely';
import type { MeetingId } from '../../app/ports/ids.ts';
import { type Append, Conflict, type Journal, Unreadable } from '../../app/ports/journal.ts';
import type { Event, Recorded } from '../../meeting/events.ts';
import { answering, isUniqueViolation } from './faults.ts';
import type { JobQueue } from './jobs.ts';
import { type Telling, tellingNobody } from './presence.ts';
import { type Sql, schema } from './tables.ts';

const events = sql.table(`${schema}.events`);
const append = sql.table(`${schema}.append_events`);

/** Largest event read, in characters of JSON; a kallelse of 300 items takes a tenth of it. */
const largestEvent = 8_000_000;

/** An event far beyond every limit of ours would take the memory of the whole process. Stored sizes are asked first, since they cost nothing. */
const refuseOversized = async (db: Sql, meeting: MeetingId): Promise<void> => {
  const { rows } = await sql<{ seq: number }>`
    select seq from ${events} where meeting = ${meeting} and case
      when pg_column_size(data) > 30000 then octet_length(data::text) > ${largestEvent} else false end
  `.execute(db);
  if (rows[0])
    throw new Unreadable(`Event ${rows[0].seq} of meeting ${meeting} is larger than ${largestEvent} characters`);
};

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

/** A key or account as PostgreSQL can keep it: NUL and lone surrogates, which it refuses, stand as JSON escapes them. */
const storable = (text: string): string =>
  text.replace(/\p{Surrogate}/gu, (sign) => JSON.stringify(sign).slice(1, -1)).replaceAll('\0', '\\u0000');

const dataOf = ({ type: _, ...data }: Event): string => JSON.stringify(data);

/** A row as the function reads it. The event is text within the JSON, because PostgreSQL unpacks no JSON that holds `\u0000`. */
const rowOf = ({ recorded: { seq, decision, at, by, event }, key }: Numbered) => ({
  seq,
  decision,
  at: new Date(at).toISOString(),
  by: storable(by),
  key: key && storable(key),
  type: event.type,
  data: dataOf(event),
});

/**
 * One statement, so that it is all or nothing without a transaction: two who append the same `seq` or key break the unique
 * indexes, and a caller ahead of the meeting inserts nothing.
 */
const insert = async (
  db: Sql,
  telling: Telling,
  meeting: MeetingId,
  expected: number,
  rows: readonly Numbered[],
): Promise<void> => {
  const told = telling({ type: 'recorded', meeting, seq: expected + rows.length });
  const given = JSON.stringify(rows.map(rowOf));
  const { rows: added } = await sql`
    select ${told} from ${append}(${meeting}, ${expected}, ${given}) as added where added > 0
  `.execute(db);
  if (added.length === 0) throw new Conflict(`${meeting} is not at ${expected}`);
};

/**
 * Keeps events in the database; `telling` is how the other processes hear of it. Texts come back to the character.
 * After `Unavailable` from an append it is not known whether it was written: read again, and `look` for the key.
 */
export const createJournal = (db: Sql, queue: Pick<JobQueue, 'owe'>, telling: Telling = tellingNobody): Journal =>
  answering<Journal>({
    read: async (meeting, since = 0) => {
      if (since === 0) await refuseOversized(db, meeting);
      const rows = await db
        .selectFrom('events')
        .select(['seq', 'decision', 'at', 'by', 'type', 'data'])
        .where('meeting', '=', meeting)
        .where('seq', '>', since)
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
        if (owed.length === 0) await insert(db, telling, meeting, expected, rows);
        else
          await db.transaction().execute(async (transaction) => {
            await insert(transaction, telling, meeting, expected, rows);
            await queue.owe(transaction, owed);
          });
      } catch (fault) {
        if (isUniqueViolation(fault)) throw new Conflict(`${meeting} is not at ${expected}`, { cause: fault });
        throw fault;
      }
      return rows.map(({ recorded }) => recorded);
    },

    look: async (meeting, keys) => {
      const { rows } = await sql<{ head: number; seen: readonly string[] }>`
        select coalesce(max(seq), 0) as head,
          array(select key from ${events} where meeting = ${meeting} and key = any(${keys.map(storable)}::text[])) as seen
        from ${events} where meeting = ${meeting}
      `.execute(db);
      const kept = new Set(rows[0]?.seen);
      return { head: rows[0]?.head ?? 0, seen: new Set(keys.filter((key) => kept.has(storable(key)))) };
    },
  });
