import { sql } from 'kysely';
import { type Sql, schema } from './tables.ts';

const events = sql.table(`${schema}.events`);

/** A chat that joined no other chat's board has its own. */
export const bodyOf = sql<string>`coalesce(conversations.body, conversations.id)`;

/** Whether the chat's meeting is not closed. What was undone after the close may have been the close itself. */
export const isUnclosed = sql<boolean>`not exists (
  select from ${events} as closing where closing.meeting = conversations.meeting and closing.type = 'MeetingClosed'
  and not exists (
    select from ${events} as undone
    where undone.meeting = closing.meeting and undone.seq > closing.seq and undone.type = 'Undone'
  )
)`;

/** Every chat, as the ports give it. */
export const selectConversations = (db: Sql) =>
  db
    .selectFrom('conversations')
    .select(['id', 'kind', 'name', 'reference', 'teamsMeeting', 'conversations.meeting', 'pending', bodyOf.as('body')]);
