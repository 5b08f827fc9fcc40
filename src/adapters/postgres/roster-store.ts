import { sql } from 'kysely';
import type { RosterStore } from '../../app/ports/roster-store.ts';
import type { RosterMember } from '../../app/ports/teams/rosters.ts';
import { isUnclosed, selectConversations } from './conversation-rows.ts';
import { answering } from './faults.ts';
import type { Sql } from './tables.ts';

/** Keeps the last known rosters in the database. */
export const createRosterStore = (db: Sql): RosterStore => {
  const withUser = (user: string) =>
    selectConversations(db)
      .innerJoin('rosters', 'rosters.conversation', 'id')
      .where(sql<boolean>`users @> array[${user}]::text[]`)
      .orderBy('id');
  const shared = (user: string) => withUser(user).where('kind', 'in', ['group', 'channel']);

  return answering<RosterStore>({
    get: async (id) => {
      const row = await db.selectFrom('rosters').select('members').where('conversation', '=', id).executeTakeFirst();
      return (row?.members as readonly RosterMember[] | undefined) ?? [];
    },

    keep: async (id, members) => {
      const fresh = { members: JSON.stringify(members), users: members.map(({ user }) => user) };
      await db
        .insertInto('rosters')
        .values({ conversation: id, ...fresh })
        .onConflict((row) => row.column('conversation').doUpdateSet(fresh))
        .execute();
    },

    sharedWith: async (user) => await shared(user).execute(),

    unfinishedWith: async (user) =>
      await shared(user).where(sql<boolean>`(pending is not null or ${isUnclosed})`).execute(),

    personalChatOf: async (user) => (await withUser(user).where('kind', '=', 'personal').executeTakeFirst()) ?? null,
  });
};
