import { randomUUID } from 'node:crypto';
import type { Conversations } from '../../src/app/ports/conversations.ts';
import type { Journal } from '../../src/app/ports/journal.ts';
import type { RosterStore } from '../../src/app/ports/roster-store.ts';
import type { RosterMember } from '../../src/app/ports/teams/rosters.ts';
import type { Event } from '../../src/meeting/events.ts';
import { chat, recordIn } from './chats.ts';

const member = (user: string): RosterMember => ({ user, mri: `29:${user}`, name: `"Åsa" {${user}}`, tenant: null });

interface Stores {
  readonly rosterStore: RosterStore;
  readonly conversations: Conversations;
  readonly journal: Journal;
}

/** What every store of rosters promises; the chats beside it are those it finds, and the journal says which meetings are closed. */
export const rosterStoreContract = (name: string, open: () => Stores): void =>
  describe(`the roster store: ${name}`, () => {
    const rosters = (): RosterStore => open().rosterStore;
    const conversations = (): Conversations => open().conversations;
    const record = (meeting: string, ...events: readonly Event[]) => recordIn(open().journal, meeting, ...events);

    test('a roster keeps its order and is replaced as a whole', async () => {
      const kept = chat();
      await conversations().keep(kept);
      expect(await rosters().get(kept.id)).toEqual([]);
      await rosters().keep(kept.id, [member('z'), member('a'), { ...member('b'), tenant: 't' }]);
      await rosters().keep(kept.id, [member('z'), { ...member('b'), tenant: 't' }]);
      expect(await rosters().get(kept.id)).toEqual([member('z'), { ...member('b'), tenant: 't' }]);
    });

    test('a user is found in the groups and channels whose last roster names them', async () => {
      const user = randomUUID();
      const [group, channel, personal, left] = [chat(), chat({ kind: 'channel' }), chat({ kind: 'personal' }), chat()];
      for (const kept of [group, channel, personal, left]) {
        await conversations().keep(kept);
        await rosters().keep(kept.id, [member('other'), member(user)]);
      }
      await rosters().keep(left.id, [member('other')]);
      const found = await rosters().sharedWith(user);
      expect(found).toHaveLength(2);
      expect(found).toEqual(expect.arrayContaining([group, channel]));
      expect(await rosters().sharedWith(randomUUID())).toEqual([]);
    });

    test('the chat somebody has with Klubba alone is found', async () => {
      const user = randomUUID();
      const [group, personal, others] = [chat(), chat({ kind: 'personal' }), chat({ kind: 'personal' })];
      for (const kept of [group, personal, others]) await conversations().keep(kept);
      await rosters().keep(group.id, [member(user)]);
      await rosters().keep(others.id, [member('other')]);
      expect(await rosters().personalChatOf(user)).toBeNull();
      await rosters().keep(personal.id, [member(user)]);
      expect((await rosters().personalChatOf(user))?.id).toBe(personal.id);
    });

    test('a roster of thousands is kept', async () => {
      const kept = chat({ kind: 'channel' });
      const members = Array.from({ length: 12_000 }, (_, index) => member(`${kept.id} ${index}`));
      await conversations().keep(kept);
      await rosters().keep(kept.id, members);
      expect(await rosters().get(kept.id)).toEqual(members);
      expect(await rosters().sharedWith(`${kept.id} 11999`)).toEqual([kept]);
    });

    test('of the chats somebody shares, those whose meeting is not closed are found', async () => {
      const user = randomUUID();
      const [idle, open, closed, called] = [chat(), chat(), chat(), chat()];
      const meetings = [randomUUID(), randomUUID(), randomUUID()] as const;
      for (const kept of [idle, open, closed, called]) {
        await conversations().keep(kept);
        await rosters().keep(kept.id, [member(user)]);
      }
      for (const [index, kept] of [open, closed, called].entries())
        await conversations().hold(kept.id, meetings[index] ?? '');
      await record(meetings[0], { type: 'MeetingOpened' });
      await record(meetings[1], { type: 'MeetingClosed', words: null });
      await record(meetings[2], { type: 'MeetingClosed', words: null });
      await conversations().propose(called.id, randomUUID());
      const found = (await rosters().unfinishedWith(user)).map(({ id }) => id);
      expect([...found].sort()).toEqual([idle.id, open.id, called.id].sort());
      expect(await rosters().unfinishedWith(randomUUID())).toEqual([]);
    });
  });
