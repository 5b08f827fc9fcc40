import type { News, Peers } from '../../../src/app/ports/peers.ts';
import { openMeetings } from '../../../src/app/record/meetings.ts';
import { open, says } from '../../support/at-the-desk.ts';
import { berg, ek } from '../../support/board.ts';
import { memoryJournal, silent } from '../../support/memory.ts';
import { groupChat } from '../../support/office.ts';
import { doorOf, looksOn, soon, watched } from './visitors.ts';

const id = 'meeting-1';
const minute = 60_000;

beforeEach(() => {
  import.meta.jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance', 'Date'] });
});
afterEach(() => {
  import.meta.jest.useRealTimers();
});

/** Another process on the same record tells its news. */
const otherProcess = () => {
  const listeners: ((news: News) => void)[] = [];
  const peers: Peers = { tell: () => {}, listen: (one) => void listeners.push(one), current: () => true };
  const tell = (news: News) => {
    for (const listener of listeners) listener(news);
  };
  return { peers, tell };
};

describe('K19 those who look on, when something goes otherwise', () => {
  test('a change that another process records shows here', async () => {
    const { peers, tell } = otherProcess();
    const { journal } = memoryJournal();
    const office = await open({ peers, meetings: openMeetings(journal, peers) });
    const { all, shown } = await watched(office);
    const there = openMeetings(journal, peers);
    await there.ask(id, { type: 'Pause', minutes: 10 }, { by: ek, at: office.clock.now }, null);
    const { seq } = await there.read(id);
    tell({ type: 'recorded', meeting: id, seq });
    await soon();
    expect(shown()).toEqual(await all());
    expect(shown()[1]).toMatchObject({ head: { pause: { minutes: 10 } } });
  });

  test('what was recorded while news was lost shows when it comes again', async () => {
    const { peers, tell } = otherProcess();
    const { journal } = memoryJournal();
    const office = await open({ peers, meetings: openMeetings(journal, peers) });
    const { shown } = await watched(office);
    await openMeetings(journal, peers).ask(id, { type: 'Pause', minutes: 10 }, { by: ek, at: office.clock.now }, null);
    tell({ type: 'news missed' });
    await soon();
    expect(shown()[1]).toMatchObject({ head: { pause: { minutes: 10 } } });
  });

  test('the stream of somebody taken out of the chat ends, and nothing more is sent there', async () => {
    const office = await open();
    const { lead, member } = await watched(office);
    await office.dependencies.rosterStore.keep(groupChat.id, [
      { user: ek.user, name: ek.name, mri: '29:u-ek', tenant: null },
    ]);
    await import.meta.jest.advanceTimersByTimeAsync(minute);
    expect([lead.seen.over, member.seen.over]).toEqual([false, true]);
    const before = member.seen.patches.length;
    await says(office, ek, 'paus 10');
    await soon();
    expect([lead.seen.patches.length > before, member.seen.patches.length]).toEqual([true, before]);
  });

  test('it ends at once where another process tells of it', async () => {
    const { peers, tell } = otherProcess();
    const office = await open({ peers });
    const { member } = await watched(office);
    await office.dependencies.rosterStore.keep(groupChat.id, []);
    tell({ type: 'members changed', chat: groupChat.id });
    await soon();
    expect(member.seen.over).toBe(true);
  });

  test('a stream ends when its token does', async () => {
    const office = await open();
    const { lead } = await watched(office);
    office.clock.now += 3_600_000;
    await import.meta.jest.advanceTimersByTimeAsync(minute);
    expect(lead.seen.over).toBe(true);
  });

  test('all streams end when Klubba does, and nothing is done after that', async () => {
    const office = await open();
    const { door, lead, member } = await watched(office);
    door.close();
    expect([lead.seen.over, member.seen.over]).toEqual([true, true]);
    expect(import.meta.jest.getTimerCount()).toBe(0);
  });

  test('whoever has left is told nothing more', async () => {
    const office = await open();
    const { member } = await watched(office);
    member.leave();
    await says(office, ek, 'paus 10');
    await soon();
    expect(member.seen.patches).toHaveLength(1);
  });

  test('a state that is read slowly never comes after a newer one', async () => {
    const office = await open();
    const { meetings } = office.dependencies;
    let slow: Promise<void> = Promise.resolve();
    const door = doorOf({
      ...office,
      dependencies: {
        ...office.dependencies,
        meetings: {
          ...meetings,
          read: async (...given) => {
            const state = await meetings.read(...given);
            await slow;
            return state;
          },
        },
      },
    });
    const { seen } = looksOn(door, await door.enter(berg));
    await soon();
    let go: () => void = () => {};
    slow = new Promise((resolve) => {
      go = resolve;
    });
    await says(office, ek, 'paus 10');
    await soon();
    slow = Promise.resolve();
    await says(office, ek, 'återuppta');
    await soon();
    go();
    await soon();
    expect(seen.parts['head']).toMatchObject({ pause: null });
  });

  test('after a fault of the database it is tried again', async () => {
    const office = await open();
    let broken = false;
    const { meetings } = office.dependencies;
    const read: typeof meetings.read = async (...given) => {
      if (broken) throw new Error('away');
      return meetings.read(...given);
    };
    const door = doorOf({
      ...office,
      dependencies: { ...office.dependencies, log: silent, meetings: { ...meetings, read } },
    });
    const { seen } = looksOn(door, await door.enter(berg));
    await soon();
    broken = true;
    await says(office, ek, 'paus 10');
    await soon();
    expect(seen.patches).toHaveLength(1);
    broken = false;
    await import.meta.jest.advanceTimersByTimeAsync(3_000);
    expect(seen.parts['head']).toMatchObject({ pause: { minutes: 10 } });
  });

  test('while nothing changes nothing is read and nothing is sent, but the clock each minute', async () => {
    const office = await open();
    const { conversations } = office.dependencies;
    let looks = 0;
    const counted = {
      ...conversations,
      get: async (chat: string) => {
        looks += 1;
        return conversations.get(chat);
      },
    };
    const door = doorOf({ ...office, dependencies: { ...office.dependencies, conversations: counted } });
    const all = await Promise.all(Array.from({ length: 50 }, async () => looksOn(door, await door.enter(berg))));
    await soon();
    looks = 0;
    await import.meta.jest.advanceTimersByTimeAsync(minute - 1_000);
    expect(looks).toBe(0);
    await says(office, ek, 'paus 10');
    looks = 0;
    await soon();
    expect(looks).toBe(1);
    for (const { seen } of all) expect(seen.patches).toHaveLength(2);
  });
});
