import type { News, Peers } from '../../../src/app/ports/peers.ts';
import { openMeetings } from '../../../src/app/record/meetings.ts';
import type { Actor } from '../../../src/meeting/commands.ts';
import { kallelse, key, type Office, open, presses, says } from '../../support/at-the-desk.ts';
import { berg, dahl, ek } from '../../support/board.ts';
import { memoryJournal, silent } from '../../support/memory.ts';
import { groupChat, openOffice } from '../../support/office.ts';
import { allOf, doorOf, looksOn } from './visitors.ts';

const id = 'meeting-1';
const minute = 60_000;

beforeEach(() => {
  import.meta.jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance', 'Date'] });
});
afterEach(() => {
  import.meta.jest.useRealTimers();
});

/** Longer than changes are gathered. */
const soon = () => import.meta.jest.advanceTimersByTimeAsync(100);

/** Another process on the same record tells its news. */
const otherProcess = () => {
  const listeners: ((news: News) => void)[] = [];
  const peers: Peers = { tell: () => {}, listen: (one) => void listeners.push(one), current: () => true };
  const tell = (news: News) => {
    for (const listener of listeners) listener(news);
  };
  return { peers, tell };
};

/** A chair, and somebody who may not see notes, look on. */
const watched = async (office: Office) => {
  const door = doorOf(office);
  const visits = { lead: await door.enter(ek), member: await door.enter(berg) };
  const lead = looksOn(door, visits.lead);
  const member = looksOn(door, visits.member);
  const stage = looksOn(door, visits.lead, 'stage');
  await soon();
  const all = async () => [
    await allOf(door, visits.lead),
    await allOf(door, visits.member),
    await allOf(door, visits.lead, 'stage'),
  ];
  const shown = () => [lead, member, stage].map(({ seen }) => seen.parts);
  return { ...door, visits, lead, member, stage, all, shown };
};

describe('K3 what those see who look on', () => {
  test('all of it at first, then only what has changed', async () => {
    const office = await open();
    const { lead, member, stage, all, shown } = await watched(office);
    expect(shown()).toEqual(await all());
    expect(stage.seen.parts).not.toHaveProperty('you');
    await says(office, berg, 'bekräfta');
    await soon();
    expect(shown()).toEqual(await all());
    for (const { seen } of [lead, member, stage]) expect(seen.patches).toHaveLength(2);
    expect(Object.keys(member.seen.patches[1] ?? {}).sort()).toEqual(['position', 'you']);
    expect(Object.keys(stage.seen.patches[1] ?? {})).toEqual(['position']);
  });

  test('a note is sent to those who lead and to nobody else', async () => {
    const office = await open();
    const { lead, member, stage } = await watched(office);
    await says(office, dahl, 'anteckna: Hemligt.');
    await soon();
    expect(JSON.stringify(lead.seen.patches[1])).toContain('Hemligt.');
    expect([member.seen.patches.length, stage.seen.patches.length]).toEqual([1, 1]);
  });

  test('a press on a card, a typed word and a press in a panel each show in the other panels', async () => {
    const office = await open();
    const { ask, all, shown } = await watched(office);
    for (const press of [
      () => presses(office, berg, 'confirm'),
      () => says(office, ek, 'klubba'),
      () => ask(ek, { type: 'Pause', minutes: 10 }),
    ]) {
      const before = JSON.stringify(shown());
      await press();
      await soon();
      expect(JSON.stringify(shown())).not.toBe(before);
      expect(shown()).toEqual(await all());
    }
  });

  test('twenty changes at once are sent as the last of them', async () => {
    const office = await open();
    const { ask, lead, all, shown } = await watched(office);
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        ask(dahl, { type: 'TakeNote', kind: 'note', item: null, letter: null, text: `Rad ${i}.` }),
      ),
    );
    await soon();
    expect(lead.seen.patches.length).toBeLessThan(6);
    expect(shown()).toEqual(await all());
  });

  test('somebody who comes back gets only what they do not hold', async () => {
    const office = await open();
    const door = await watched(office);
    door.member.leave();
    await says(office, ek, 'paus 10');
    const back = looksOn(door, door.visits.member, 'panel', door.member.seen.held);
    await soon();
    expect(Object.keys(back.seen.parts)).toContain('head');
    expect(Object.keys(back.seen.parts)).not.toContain('attendance');
    expect({ ...door.member.seen.parts, ...back.seen.parts }).toEqual(await allOf(door, door.visits.member));
    const again = looksOn(door, door.visits.member, 'panel', back.seen.held);
    await soon();
    expect(again.seen.patches).toEqual([]);
  });

  test.each(['', ',', 'head', 'head:', ':x', 'nothing:1,notes:2', '"}:x', 'x'.repeat(10_000)])(
    'whoever says to hold “%.20s” gets what is theirs',
    async (held) => {
      const door = doorOf(await open());
      const { seen } = looksOn(door, await door.enter(berg), 'panel', held);
      await soon();
      expect(seen.parts).toMatchObject(await allOf(door, await door.enter(berg)));
      expect(seen.parts['notes'] ?? null).toBeNull();
    },
  );

  test('notes and page are taken from somebody who leads no more', async () => {
    const office = await open();
    const door = doorOf(office);
    const helper: Actor = { ...ek, user: 'u-helper', name: 'Hjälp' };
    const { rosterStore, meetings } = office.dependencies;
    const known = await rosterStore.get(groupChat.id);
    await rosterStore.keep(groupChat.id, [...known, { user: 'u-helper', name: 'Hjälp', mri: '29:h', tenant: null }]);
    const link = (user: string, person: string) =>
      meetings.ask(id, { type: 'LinkPerson', user, person }, { by: ek, at: office.clock.now }, key());
    await link('u-helper', 'p3');
    const { seen } = looksOn(door, await door.enter(helper));
    await soon();
    expect(seen.parts['notes']).toEqual(expect.anything());
    await link('u-dahl', 'p3');
    await soon();
    expect([seen.parts['notes'], seen.parts['page']]).toEqual([null, null]);
    expect(seen.parts['you']).toMatchObject({ leads: false });
  });

  test('a kallelse that is used in the chat shows to those who waited for it', async () => {
    const office = await openOffice();
    const door = doorOf(office);
    const { seen } = looksOn(door, await door.enter(berg));
    await soon();
    expect(seen.parts['head']).toMatchObject({ phase: 'empty' });
    await says(office, dahl, kallelse);
    await soon();
    expect(seen.parts['head']).toMatchObject({ phase: 'empty', title: '' });
    await presses(office, dahl, 'use summons', { links: 'p1:u-ek,p2:u-berg,p3:u-dahl' });
    await soon();
    expect(seen.parts['head']).toMatchObject({ phase: 'summoned', title: 'Mötesanteckning' });
  });
});

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
