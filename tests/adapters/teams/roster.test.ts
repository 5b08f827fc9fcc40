import { createRosters } from '../../../src/adapters/teams/directory/roster.ts';
import { type News, noPeers, type Peers } from '../../../src/app/ports/peers.ts';
import { silent } from '../../support/memory.ts';

test('rosters are remembered for the chats of the day, not for every chat there ever was', async () => {
  const asked: string[] = [];
  const rosters = createRosters({
    page: async (conversation) => {
      asked.push(conversation);
      return { members: [], continuation: null, home: null };
    },
    store: { get: async () => [], keep: async () => undefined },
    peers: noPeers,
    now: () => 0,
    log: silent,
  });
  for (let chat = 0; chat < 10_000; chat += 1) await rosters.members(`chat ${chat}`);
  await rosters.members('chat 9999');
  expect(asked).toHaveLength(10_000);
  await rosters.members('chat 0');
  expect(asked).toHaveLength(10_001);
});

test('who has left the chat is heard of by every process, whichever Teams told', async () => {
  let present = ['29:anna'];
  const listeners: ((news: News) => void)[] = [];
  const start = () => {
    const others = [...listeners];
    const peers: Peers = {
      ...noPeers,
      tell: (news) => {
        for (const listener of others) listener(news);
      },
      listen: (listener) => void listeners.push(listener),
    };
    const page = async () => ({ members: present.map((id) => ({ id, name: id })), continuation: null, home: null });
    const store = { get: async () => [], keep: async () => undefined };
    return createRosters({ page, store, peers, now: () => 0, log: silent });
  };
  const [deaf, told] = [start(), start()];
  expect(await deaf.members('c')).toHaveLength(1);
  present = [];
  told.changed('c');
  expect(await deaf.members('c')).toEqual([]);
});
