import { createCourier } from '../../src/app/delivery/courier.ts';
import { type News, noLeases, noPeers } from '../../src/app/ports/peers.ts';
import { Unavailable } from '../../src/app/ports/unavailable.ts';
import { md } from '../../src/i18n/markdown.ts';
import { memoryCards, memoryOutbox, silent } from '../support/memory.ts';
import { memoryChat } from '../support/memory-chat.ts';

/** A process on this outbox; `speaks` is whether the chats are its own. */
const open = (outbox = memoryOutbox(), speaks = true) => {
  const chat = memoryChat();
  const cards = memoryCards();
  const tells: News[] = [];
  const listeners: ((news: News) => void)[] = [];
  const faults: unknown[][] = [];
  const waits: number[] = [];
  const lease = { speaks };
  const courier = createCourier({
    outbox,
    outgoing: chat.outgoing,
    cards,
    peers: { ...noPeers, tell: (news) => void tells.push(news), listen: (listener) => void listeners.push(listener) },
    leases: { take: async () => (lease.speaks ? noLeases.take('') : 'elsewhere'), has: () => lease.speaks },
    wait: async (milliseconds) => void waits.push(milliseconds),
    log: { ...silent, error: (...entry) => void faults.push(entry) },
  });
  const hear = (news: News) => {
    for (const listener of listeners) listener(news);
  };
  return { courier, chat, outbox, tells, hear, lease, waits, faults };
};

const shown = ({ chat }: ReturnType<typeof open>) => [...chat.shown.values()];

test('what is said is kept before it is posted, and forgotten once it is', async () => {
  const one = open();
  await one.courier.say('c', [md`ett`, md`två`]);
  expect(await one.outbox.chats()).toEqual(['c']);
  await one.courier.settled();
  expect(shown(one)).toEqual(['ett', 'två']);
  expect(await one.outbox.chats()).toEqual([]);
});

test('what a process that ended has not said is said after the restart, in order', async () => {
  const before = open();
  before.courier.stop();
  await before.courier.say('c', [md`ett`]);
  await before.courier.say('c', [md`två`]);
  const after = open(before.outbox);
  await after.courier.lookAround();
  await after.courier.settled();
  expect(shown(after)).toEqual(['ett', 'två']);
});

test('while Teams does not take it, it waits and keeps its order', async () => {
  const one = open();
  one.chat.next.push({ outcome: 'later', retryAfter: 9_000 });
  await one.courier.say('c', [md`ett`, md`två`]);
  await one.courier.settled();
  expect(shown(one)).toEqual(['ett', 'två']);
  expect(one.waits).toEqual([9_000]);
});

test('a text that may have appeared is not said again', async () => {
  const one = open();
  one.chat.next.push({ outcome: 'uncertain' });
  await one.courier.say('c', [md`ett`, md`två`]);
  await one.courier.settled();
  expect(one.chat.calls).toHaveLength(2);
  expect(await one.outbox.chats()).toEqual([]);
});

test('the process that speaks in the chat says it, whichever was asked', async () => {
  const speaker = open();
  const asked = open(speaker.outbox, false);
  await asked.courier.say('c', [md`ett`]);
  await asked.courier.settled();
  expect(asked.chat.calls).toEqual([]);
  for (const news of asked.tells) speaker.hear(news);
  await speaker.courier.settled();
  expect(shown(speaker)).toEqual(['ett']);
});

test('when the process that speaks there has ended, another says it', async () => {
  const asked = open(memoryOutbox(), false);
  await asked.courier.say('c', [md`ett`]);
  await asked.courier.settled();
  asked.lease.speaks = true;
  asked.hear({ type: 'chats left' });
  await new Promise(setImmediate);
  await asked.courier.settled();
  expect(shown(asked)).toEqual(['ett']);
});

test('while the database is away it is said at once', async () => {
  const away = { ...memoryOutbox(), add: async () => Promise.reject(new Unavailable('away', 1)) };
  const one = open(away);
  await one.courier.say('c', [md`ett`, md`två`]);
  expect(shown(one)).toEqual(['ett', 'två']);
});

test('when the database goes away after that, what was kept is said once it is back; each fault is in the log, and the waits grow to a minute', async () => {
  const outbox = memoryOutbox();
  const fault = new Unavailable('away', 1);
  let away = 8;
  const one = open({
    ...outbox,
    of: async (chat) => {
      away -= 1;
      if (away >= 0) throw fault;
      return outbox.of(chat);
    },
  });
  await one.courier.say('c', [md`ett`, md`två`]);
  await one.courier.settled();
  expect(shown(one)).toEqual(['ett', 'två']);
  expect(one.waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
  expect(one.faults).toEqual(one.waits.map(() => [{ error: fault, conversation: 'c' }, expect.stringMatching(/./)]));
});
