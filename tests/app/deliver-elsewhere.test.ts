import { openLobby } from '../../src/app/attendance/lobby.ts';
import { createDelivery } from '../../src/app/delivery/deliver.ts';
import { createViewing } from '../../src/app/delivery/viewing.ts';
import { type Leases, type News, noPeers, type Peers } from '../../src/app/ports/peers.ts';
import { begun } from './delivered.ts';

test('a card moved in one process is sent by another, where that one speaks in the chat', async () => {
  const listeners: ((news: News) => void)[] = [];
  const peers: Peers = {
    ...noPeers,
    tell: (news) => {
      for (const hear of listeners) hear(news);
    },
    listen: (listener) => void listeners.push(listener),
  };
  const { chat, delivery, dependencies } = await begun({ peers });
  const [before = ''] = chat.shown.keys();
  const leases: Leases = { take: async () => 'elsewhere', has: () => false };
  const elsewhere = { ...dependencies, leases };
  const other = createDelivery(elsewhere, createViewing(elsewhere, openLobby()));
  await other.repost('m', 'agenda');
  await Promise.all([other.settled(), delivery.settled()]);
  expect(chat.shown.has(before)).toBe(false);
  expect(chat.shown.size).toBe(1);
});
