import { type Board, boardsCalled, boardsOf } from '../../../src/app/old-minutes/boards.ts';
import { noMeeting } from '../../../src/meeting/no-meeting.ts';
import { fixed, received, summons } from '../../support/board.ts';
import { groupChat, openOffice, privateChat } from '../../support/office.ts';

const named = (boards: readonly Board[]) => boards.map(({ body, name, chats }) => [body, name, chats]);

test('each board is known with its name and its chats, also before its first meeting; a person’s own chat is none', async () => {
  const { dependencies, journal } = await openOffice();
  const { conversations } = dependencies;
  await conversations.keep({ ...groupChat, id: '19:second', name: 'Möte i maj' });
  await conversations.join('19:second', groupChat.id);
  await conversations.keep({ ...groupChat, id: '19:third', name: null });
  await conversations.keep(privateChat);
  expect(named(await boardsOf(dependencies))).toEqual([
    [groupChat.id, null, [groupChat.name, 'Möte i maj']],
    ['19:third', null, []],
  ]);
  await journal.append('m1', 0, [{ at: 0, by: 'u', key: null, events: [received, fixed] }], []);
  await conversations.hold(groupChat.id, 'm1');
  const [board] = await boardsOf(dependencies);
  expect(board?.name).toBe(summons.meeting.body);
});

test('a board is called by its name, its abbreviation or a chat of it, in any case', () => {
  const other: Board = { body: 'c', name: null, abbreviation: null, chats: ['Möte i maj'], meeting: noMeeting };
  const board: Board = { ...other, body: 'b', name: 'Vårdsamverkan Norra', abbreviation: 'VNK' };
  const called = (wanted: string | null) => boardsCalled([board, other], wanted).map(({ body }) => body);
  expect(called('vnk')).toEqual(['b']);
  expect(called('vårdsamverkan norra')).toEqual(['b']);
  expect(called('Möte i maj')).toEqual(['b', 'c']);
  expect(called('SRO')).toEqual([]);
  expect(called(null)).toEqual(['b', 'c']);
});
