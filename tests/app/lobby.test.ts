import { openLobby } from '../../src/app/attendance/lobby.ts';

test('who joined is remembered for a while, not for every chat there ever was', () => {
  const lobby = openLobby();
  const joined = { type: 'joined', people: [{ user: 'u-ek', name: 'Karin Ek' }] } as const;
  for (let chat = 0; chat < 10_000; chat += 1) lobby.told(`chat ${chat}`, joined);
  expect(lobby.joined('chat 0')).toBeUndefined();
  expect(lobby.joined('chat 9999')).toEqual(new Set(['u-ek']));
});
