import { createRosters } from '../../../src/adapters/teams/roster.ts';
import { silent } from '../../support/memory.ts';

test('rosters are remembered for the chats of the day, not for every chat there ever was', async () => {
  const asked: string[] = [];
  const rosters = createRosters({
    page: async (conversation) => {
      asked.push(conversation);
      return { members: [], continuation: null, home: null };
    },
    store: { roster: async () => [], keepRoster: async () => undefined },
    now: () => 0,
    log: silent,
  });
  for (let chat = 0; chat < 10_000; chat += 1) await rosters.members(`chat ${chat}`);
  await rosters.members('chat 9999');
  expect(asked).toHaveLength(10_000);
  await rosters.members('chat 0');
  expect(asked).toHaveLength(10_001);
});
