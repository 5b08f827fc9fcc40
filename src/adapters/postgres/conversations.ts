import { sql } from 'kysely';
import type { Conversations } from '../../app/ports/conversations.ts';
import { bodyOf, isUnclosed, selectConversations } from './conversation-rows.ts';
import { answering } from './faults.ts';
import { type Sql, type SqlTransaction, schema } from './tables.ts';

const events = sql.table(`${schema}.events`);
/** A meeting just closed may still owe its chat the last cards; after a week nobody waits for them. */
const recent = sql`exists (
  select from ${events} as late where late.meeting = conversations.meeting and late.recorded > now() - interval '7 days'
)`;

/** Notes where a meeting is held or to be held, and that this was so from now. */
const kept = async (transaction: SqlTransaction, meeting: string, conversation: string): Promise<void> => {
  const since = sql<Date>`clock_timestamp()`;
  await transaction
    .insertInto('held')
    .values({ meeting, conversation })
    .onConflict((row) => row.column('meeting').doUpdateSet({ conversation, since }))
    .execute();
};

/** Keeps chats in the database. */
export const createConversations = (db: Sql): Conversations => {
  const conversations = selectConversations(db);

  return answering<Conversations>({
    get: async (id) => (await conversations.where('id', '=', id).executeTakeFirst()) ?? null,

    keep: async ({ id, kind, name, reference, teamsMeeting }) => {
      const fresh = { kind, name, reference: JSON.stringify(reference), teamsMeeting };
      await db
        .insertInto('conversations')
        .values({ id, ...fresh })
        .onConflict((row) => row.column('id').doUpdateSet(fresh))
        .execute();
    },

    propose: async (id, meeting) => {
      await db.transaction().execute(async (transaction) => {
        await kept(transaction, meeting, id);
        await transaction.updateTable('conversations').set({ pending: meeting }).where('id', '=', id).execute();
      });
    },

    hold: async (id, meeting) => {
      await db.transaction().execute(async (transaction) => {
        await kept(transaction, meeting, id);
        const pending = sql<string | null>`nullif(pending, ${meeting})`;
        await transaction.updateTable('conversations').set({ meeting, pending }).where('id', '=', id).execute();
      });
    },

    forget: async (id) => {
      await db.deleteFrom('conversations').where('id', '=', id).execute();
    },

    ofMeeting: async (meeting) =>
      (await conversations
        .innerJoin('held', 'held.conversation', 'id')
        .where('held.meeting', '=', meeting)
        .executeTakeFirst()) ?? null,

    join: async (id, body) => {
      await db.updateTable('conversations').set({ body }).where('id', '=', id).execute();
    },

    meetingsOf: async (body, { having, on } = {}) => {
      let held = db
        .selectFrom('held')
        .innerJoin('conversations', 'conversations.id', 'held.conversation')
        .select('held.meeting')
        .where(bodyOf, '=', body);
      if (having)
        held = held.where(sql<boolean>`exists (
          select from ${events} as told where told.meeting = held.meeting and told.type = ${having}
        )`);
      // Events are kept as `JSON.stringify` writes them.
      if (on)
        held = held.where(sql<boolean>`exists (
          select from ${events} as told where told.meeting = held.meeting and told.type = 'SummonsReceived'
          and strpos(told.data::text, ${`"date":${JSON.stringify(on)}`}) > 0
        )`);
      return (await held.orderBy('since', 'desc').execute()).map(({ meeting }) => meeting);
    },

    shared: async () => await conversations.where('kind', '<>', 'personal').orderBy('id').execute(),

    all: async () =>
      await conversations
        .where('conversations.meeting', 'is not', null)
        .where(sql<boolean>`(${isUnclosed} or ${recent})`)
        .orderBy('id')
        .execute(),
  });
};
