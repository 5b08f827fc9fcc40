import { openLobby } from '../../../src/app/attendance/lobby.ts';
import { createViewing } from '../../../src/app/delivery/viewing.ts';
import { createWhereabouts } from '../../../src/app/desk/whereabouts.ts';
import { createMinutesFinder } from '../../../src/app/minutes/find-minutes.ts';
import { noPeers } from '../../../src/app/ports/peers.ts';
import { openMeetings } from '../../../src/app/record/meetings.ts';
import type { Event } from '../../../src/meeting/events.ts';
import { ek, links, opening, summons } from '../../support/board.ts';
import { memoryConversations, memoryJournal } from '../../support/memory.ts';
import { memoryRosters } from '../../support/memory-chat.ts';
import { groupChat, openOffice, privateChat } from '../../support/office.ts';

const held: readonly Event[] = [{ type: 'SummonsFixed', links, lead: null }, { type: 'MeetingOpened' }];

/** A board that has closed the meetings of nine days, in chats of their own, and holds a tenth; `read` is what was read of the journal since. */
const after = async () => {
  const { journal } = memoryJournal();
  const { conversations, rosterStore } = memoryConversations(journal);
  const read: string[] = [];
  const asked = async (id: string, since?: number) => {
    read.push(id);
    return journal.read(id, since);
  };
  const meetings = openMeetings({ ...journal, read: asked }, noPeers);
  const { dependencies } = await openOffice({
    conversations,
    rosterStore,
    meetings,
    rosters: memoryRosters(rosterStore),
  });
  for (const day of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
    const [id, meeting] = [`19:${day}@thread.v2`, `meeting ${day}`];
    const dated = { ...summons, meeting: { ...summons.meeting, date: `2024-04-${String(day).padStart(2, '0')}` } };
    const events: readonly Event[] = [{ type: 'SummonsReceived', summons: dated, doubts: [], source: 'x' }, ...held];
    const closed: readonly Event[] = day < 10 ? [{ type: 'MeetingClosed', words: null }] : [];
    await journal.append(meeting, 0, [{ at: opening, by: ek.user, key: null, events: [...events, ...closed] }], []);
    await conversations.keep({ ...groupChat, id });
    await rosterStore.keep(id, [{ ...ek, mri: '29:u-ek', tenant: null }]);
    await conversations.hold(id, meeting);
    await conversations.join(id, 'board');
  }
  return { dependencies, read };
};

test('whoever writes alone means the meeting that goes on, and closed ones are not read for that', async () => {
  const { dependencies, read } = await after();
  const where = await createWhereabouts(dependencies)(privateChat, ek.user);
  expect(where).toMatchObject({ found: true, id: 'meeting 10' });
  expect(read).toEqual(['meeting 10']);
});

test('minutes are found by their date, and the newest without, and no others are read for that', async () => {
  const { dependencies, read } = await after();
  const find = createMinutesFinder(dependencies, createViewing(dependencies, openLobby()));
  await find('board', '2024-04-04', ek.user, 'personal');
  expect(read).toEqual(['meeting 4']);
  await find('board', null, ek.user, 'personal');
  expect(read).toEqual(['meeting 4', 'meeting 9']);
});
