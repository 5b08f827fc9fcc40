import { NotYet } from '../../src/app/ports/jobs.ts';
import { type News, noPeers, type Peers } from '../../src/app/ports/peers.ts';
import { Unavailable } from '../../src/app/ports/unavailable.ts';
import { openMeetings } from '../../src/app/record/meetings.ts';
import { asks, berg, ek, lund } from '../support/board.ts';
import { memoryJournal } from '../support/memory.ts';
import { begun, confirm, road } from './on-the-road.ts';

test('a read that takes long does not put an older state in the place of a newer one', async () => {
  const { journal } = memoryJournal();
  await begun(journal);
  let slow: (() => void) | null = null;
  const meetings = openMeetings(
    {
      ...journal,
      read: async (...given) => {
        const events = await journal.read(...given);
        if (slow === null) await new Promise<void>((go) => (slow = go));
        return events;
      },
    },
    noPeers,
  );
  const early = meetings.read('m');
  while (slow === null) await new Promise(setImmediate);
  await meetings.ask('m', confirm, asks(berg), null);
  (slow as () => void)();
  expect((await early).positions[0]?.confirmations).toHaveLength(1);
  expect((await meetings.read('m')).positions[0]?.confirmations).toHaveLength(1);
});

test('what another process has recorded is seen before anything is refused', async () => {
  const { journal } = memoryJournal();
  const one = openMeetings(journal, noPeers);
  for (const [by, command] of road.slice(0, -1)) await one.ask('m', command, asks(by), null);
  const other = openMeetings(journal, noPeers);
  expect(await other.ask('m', confirm, asks(berg), null)).toMatchObject({ outcome: 'refused' });
  await one.ask('m', road[4][1], asks(ek), null);
  expect(await other.ask('m', confirm, asks(berg), null)).toMatchObject({ outcome: 'done' });
});

test('an activity recorded by one process is `repeated` at another, also where it would be refused by now', async () => {
  const { journal } = memoryJournal();
  const one = await begun(journal);
  const other = openMeetings(journal, noPeers);
  await other.read('m');
  await one.ask('m', confirm, asks(berg), 'c 7');
  await one.ask('m', { type: 'Adopt', position: null, item: null, outcome: null, text: null }, asks(ek), null);
  expect(await other.ask('m', confirm, asks(berg), 'c 7')).toMatchObject({ outcome: 'repeated' });
});

test('a meeting that another process has written to is read anew once that is told', async () => {
  const { journal } = memoryJournal();
  const one = await begun(journal);
  let tell: (news: News) => void = () => undefined;
  const peers: Peers = { ...noPeers, listen: (listener) => (tell = listener) };
  const other = openMeetings(journal, peers);
  const told: string[] = [];
  other.onChange((id, change) => told.push(`${id} ${change}`));
  await other.read('m');
  await one.ask('m', confirm, asks(berg), null);
  expect((await other.read('m')).positions[0]?.confirmations).toEqual([]);
  tell({ type: 'recorded', meeting: 'm', seq: (await one.read('m')).seq });
  expect((await other.read('m')).positions[0]?.confirmations).toHaveLength(1);
  expect(told).toEqual(['m by others']);
  await one.ask('m', confirm, asks(lund), null);
  tell({ type: 'news missed' });
  expect((await other.read('m')).positions[0]?.confirmations).toHaveLength(2);
});

test('while no news arrives every read asks the journal', async () => {
  const { journal } = memoryJournal();
  const one = await begun(journal);
  const deaf = openMeetings(journal, { ...noPeers, current: () => false });
  await deaf.read('m');
  await one.ask('m', confirm, asks(berg), null);
  expect((await deaf.read('m')).positions[0]?.confirmations).toHaveLength(1);
});

test('what is owed for an event is not done from a state before it', async () => {
  const { journal } = memoryJournal();
  const meetings = await begun(journal);
  const { seq } = await meetings.read('m');
  const other = openMeetings(journal, noPeers);
  await other.read('m');
  await expect(other.read('m', seq + 1)).rejects.toThrow(NotYet);
  await meetings.ask('m', confirm, asks(berg), null);
  expect((await other.read('m', seq + 1)).positions[0]?.confirmations).toHaveLength(1);
});
test('a state that may be old stays so until a read has answered', async () => {
  const { journal } = memoryJournal();
  await begun(journal);
  let away = false;
  const meetings = openMeetings(
    {
      ...journal,
      read: (...given) => (away ? Promise.reject(new Unavailable('away', 1)) : journal.read(...given)),
      append: async (...given) => {
        await journal.append(...given);
        away = true;
        throw new Unavailable('The answer was lost.', 1);
      },
    },
    noPeers,
  );
  await expect(meetings.ask('m', confirm, asks(berg), null)).rejects.toThrow(Unavailable);
  await expect(meetings.read('m')).rejects.toThrow(Unavailable);
  away = false;
  expect((await meetings.read('m')).positions[0]?.confirmations).toHaveLength(1);
});
