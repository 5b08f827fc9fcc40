import { randomUUID } from 'node:crypto';
import type { Conversations } from '../../src/app/ports/conversations.ts';
import type { Journal } from '../../src/app/ports/journal.ts';
import type { Event } from '../../src/meeting/events.ts';
import { summons } from '../support/board.ts';
import { chat, recordIn } from './chats.ts';

interface Stores {
  readonly conversations: Conversations;
  readonly journal: Journal;
}

/** What every store of conversations promises; the journal beside it says which meetings are closed. */
export const conversationsContract = (name: string, open: () => Stores): void =>
  describe(`the conversations: ${name}`, () => {
    const conversations = (): Conversations => open().conversations;
    const record = (meeting: string, ...events: readonly Event[]) => recordIn(open().journal, meeting, ...events);

    test('a conversation is kept, refreshed and forgotten', async () => {
      const kept = chat({ teamsMeeting: 'MCMxOTo' });
      expect(await conversations().get(kept.id)).toBeNull();
      await conversations().keep(kept);
      expect(await conversations().get(kept.id)).toEqual(kept);
      const fresh = { ...kept, name: null, reference: ['other'], teamsMeeting: null };
      await conversations().keep(fresh);
      expect(await conversations().get(kept.id)).toEqual(fresh);
      await conversations().forget(kept.id);
      expect(await conversations().get(kept.id)).toBeNull();
    });

    test('its meeting outlives a refresh, and an earlier one is still found', async () => {
      const kept = chat();
      const [earlier, later] = [randomUUID(), randomUUID()];
      await conversations().keep(kept);
      await conversations().hold(kept.id, earlier);
      await conversations().hold(kept.id, later);
      await conversations().keep(kept);
      const held = { ...kept, meeting: later };
      expect(await conversations().get(kept.id)).toEqual(held);
      expect(await conversations().ofMeeting(later)).toEqual(held);
      expect(await conversations().ofMeeting(earlier)).toEqual(held);
      expect(await conversations().ofMeeting(randomUUID())).toBeNull();
      expect(await conversations().meetingsOf(kept.id)).toEqual([later, earlier]);
      await conversations().forget(kept.id);
      expect(await conversations().ofMeeting(later)).toBeNull();
    });

    test('a kallelse under review leaves the chat’s meeting as it is until it is used', async () => {
      const kept = chat();
      const [held, first, second] = [randomUUID(), randomUUID(), randomUUID()];
      await conversations().keep(kept);
      await conversations().hold(kept.id, held);
      await conversations().propose(kept.id, first);
      await conversations().propose(kept.id, second);
      await conversations().keep(kept);
      const reviewed = { ...kept, meeting: held, pending: second };
      expect(await conversations().get(kept.id)).toEqual(reviewed);
      for (const meeting of [held, first, second]) expect(await conversations().ofMeeting(meeting)).toEqual(reviewed);
      await conversations().hold(kept.id, first);
      expect(await conversations().get(kept.id)).toEqual({ ...kept, meeting: first, pending: second });
      await conversations().hold(kept.id, second);
      expect(await conversations().get(kept.id)).toEqual({ ...kept, meeting: second });
    });

    test('of two meetings the newer is the one held later, whichever was called to first', async () => {
      const kept = chat();
      const [first, second] = [randomUUID(), randomUUID()];
      await conversations().keep(kept);
      await conversations().propose(kept.id, first);
      await conversations().hold(kept.id, second);
      expect(await conversations().meetingsOf(kept.id)).toEqual([second, first]);
      await conversations().hold(kept.id, first);
      expect(await conversations().meetingsOf(kept.id)).toEqual([first, second]);
    });

    test('a board has held the meetings of every chat it meets in, the newest first', async () => {
      const [first, second, stranger] = [chat(), chat(), chat()];
      const meetings = [randomUUID(), randomUUID(), randomUUID(), randomUUID()] as const;
      for (const kept of [first, second, stranger]) await conversations().keep(kept);
      await conversations().hold(first.id, meetings[0]);
      await conversations().hold(stranger.id, meetings[1]);
      await conversations().hold(second.id, meetings[2]);
      await conversations().join(second.id, first.body);
      await conversations().hold(first.id, meetings[3]);
      await conversations().keep(second);
      expect(await conversations().get(second.id)).toMatchObject({ body: first.id });
      expect(await conversations().meetingsOf(first.id)).toEqual([meetings[3], meetings[2], meetings[0]]);
      expect(await conversations().meetingsOf(stranger.id)).toEqual([meetings[1]]);
      expect(await conversations().meetingsOf(second.id)).toEqual([]);
    });

    test('the chats that several share are listed, also before their first meeting, and no personal one', async () => {
      const [group, channel, own] = [chat(), chat({ kind: 'channel' }), chat({ kind: 'personal' })];
      for (const kept of [group, channel, own]) await conversations().keep(kept);
      const shared = await conversations().shared();
      expect(shared).toEqual(expect.arrayContaining([group, channel]));
      expect(shared.map(({ kind }) => kind)).not.toContain('personal');
    });

    test('meetings are looked for by what happened in them, and by the date they were called to', async () => {
      const kept = chat();
      const [called, opened, closed] = [randomUUID(), randomUUID(), randomUUID()];
      await conversations().keep(kept);
      for (const meeting of [closed, opened, called]) await conversations().hold(kept.id, meeting);
      const dated = { ...summons, meeting: { ...summons.meeting, date: '2031-05-14' } };
      await record(called, { type: 'SummonsReceived', summons: dated, doubts: [], source: 'x' });
      await record(opened, { type: 'SummonsReceived', summons, doubts: [], source: 'x' }, { type: 'MeetingOpened' });
      await record(closed, { type: 'MeetingOpened' }, { type: 'MeetingClosed', words: null });
      const of = (only?: Parameters<Conversations['meetingsOf']>[1]) => conversations().meetingsOf(kept.id, only);
      expect(await of()).toEqual([called, opened, closed]);
      expect(await of({ having: 'MeetingOpened' })).toEqual([opened, closed]);
      expect(await of({ having: 'MeetingClosed' })).toEqual([closed]);
      expect(await of({ on: '2031-05-14' })).toEqual([called]);
    });

    test('a restart looks at conversations with a meeting that is not closed, or was lately', async () => {
      const [idle, summoned, undone, closed] = [chat(), chat(), chat(), chat()];
      const meetings = [randomUUID(), randomUUID(), randomUUID()];
      for (const kept of [idle, summoned, undone, closed]) await conversations().keep(kept);
      for (const [index, kept] of [summoned, undone, closed].entries())
        await conversations().hold(kept.id, meetings[index] ?? '');
      await record(meetings[1] ?? '', { type: 'MeetingClosed', words: null }, { type: 'Undone', decision: 1 });
      await record(meetings[2] ?? '', { type: 'MeetingClosed', words: null });
      const ids = (await conversations().all()).map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining([summoned.id, undone.id, closed.id]));
      expect(ids).not.toContain(idle.id);
    });
  });
