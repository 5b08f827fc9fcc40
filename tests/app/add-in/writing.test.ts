import { openAddIn } from '../../../src/app/add-in/open-add-in.ts';
import { createWriting } from '../../../src/app/add-in/writing.ts';
import { type News, noPeers, type Peers } from '../../../src/app/ports/peers.ts';
import { kallelse, open, says } from '../../support/at-the-desk.ts';
import { berg, dahl, ek } from '../../support/board.ts';
import { groupChat, openOffice } from '../../support/office.ts';
import { allOf, doorOf, soon, watched } from './visitors.ts';

beforeEach(() => {
  import.meta.jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance', 'Date'] });
});
afterEach(() => {
  import.meta.jest.useRealTimers();
});

const place = { item: 3, note: 'n1' };
const pass = (milliseconds: number) => import.meta.jest.advanceTimersByTimeAsync(milliseconds);

/** Two who lead, a member and the stage look on. */
const going = async () => {
  const office = await open();
  const door = await watched(office);
  const visits = { ...door.visits, secretary: await door.enter(dahl) };
  const writing = async (visitor = visits.lead, surface: 'panel' | 'stage' = 'panel') =>
    (await allOf(door, visitor, surface))['writing'];
  return { ...door, office, visits, writing };
};

describe('K5 where somebody writes', () => {
  test('is shown to the others who lead, by name, and to nobody else', async () => {
    const { door, visits, lead, member, stage, writing } = await going();
    expect(await door.write(visits.secretary, place)).toBe('told');
    await soon();
    expect(lead.seen.parts['writing']).toEqual({ writers: [{ name: 'Eva Dahl', item: 3, note: 'n1' }] });
    expect(await writing(visits.secretary)).toEqual({ writers: [] });
    for (const { seen } of [member, stage]) {
      expect(seen.parts).not.toHaveProperty('writing');
      expect(seen.patches).toHaveLength(1);
    }
    expect(await writing(visits.member)).toBeUndefined();
    expect(await writing(visits.lead, 'stage')).toBeUndefined();
  });

  test('is forgotten some seconds after the last sign, and at once when they say so', async () => {
    const { door, visits, lead } = await going();
    await door.write(visits.secretary, place);
    await pass(5_000);
    await door.write(visits.secretary, place);
    await pass(5_000);
    expect(lead.seen.parts['writing']).toMatchObject({ writers: [{ item: 3 }] });
    await pass(4_000);
    expect(lead.seen.parts['writing']).toEqual({ writers: [] });
    await door.write(visits.secretary, { item: 4, note: null });
    await soon();
    expect(lead.seen.parts['writing']).toMatchObject({ writers: [{ item: 4, note: null }] });
    await door.write(visits.secretary, null);
    await soon();
    expect(lead.seen.parts['writing']).toEqual({ writers: [] });
  });

  test('is sent only when it changes, and is in no record', async () => {
    const { door, visits, lead, office } = await going();
    const before = (await office.journal.read('meeting-1')).length;
    for (const _ of [1, 2, 3, 4]) {
      await door.write(visits.secretary, place);
      await pass(3_000);
    }
    expect(lead.seen.patches.map((patch) => Object.keys(patch)).slice(1)).toEqual([['writing']]);
    expect((await office.journal.read('meeting-1')).length).toBe(before);
  });

  test('is looked at anew by nobody while it is the same', async () => {
    const changes: string[] = [];
    const writing = createWriting(noPeers, (chat) => changes.push(chat));
    for (const _ of [1, 2, 3]) writing.tell('chat', 'u', 'Eva Dahl', place);
    writing.tell('chat', 'u', 'Eva Dahl', { item: 3, note: 'n2' });
    expect(changes).toHaveLength(2);
    await pass(8_000);
    expect(changes).toHaveLength(3);
    writing.tell('chat', 'u', 'Eva Dahl', null);
    expect(changes).toHaveLength(3);
  });

  test('is told by those who lead only, in a form that is known, and not without end', async () => {
    const { door, visits, writing } = await going();
    expect(await door.write(visits.member, place)).toBe('not a lead');
    for (const body of [
      undefined,
      {},
      3,
      [],
      { item: 3 },
      { item: -1, note: null },
      { ...place, name: 'Kungen' },
      { item: 3, note: '<b>' },
    ])
      expect(await door.write(visits.secretary, body)).toBe('not understood');
    expect(await writing()).toEqual({ writers: [] });
    const answers = [];
    for (let sign = 0; sign < 40; sign += 1) answers.push(await door.write(visits.secretary, place));
    expect(answers.filter((answer) => answer === 'told')).toHaveLength(22);
    expect(answers.at(-1)).toBe('too often');
    await pass(10_000);
    expect(await door.write(visits.secretary, place)).toBe('told');
  });

  test('nobody leads before there is a kallelse', async () => {
    const office = await openOffice();
    const { door, enter } = doorOf(office);
    expect(await door.write(await enter(ek), place)).toBe('not a lead');
    await says(office, dahl, kallelse);
    expect(await door.write(await enter(berg), place)).toBe('not a lead');
  });

  test('nothing is shown or told after the end', async () => {
    const { door, visits, lead } = await going();
    await door.write(visits.secretary, place);
    await soon();
    const before = lead.seen.patches.length;
    door.close();
    await pass(60_000);
    expect(lead.seen.patches).toHaveLength(before);
  });
});

test('K5 two processes show alike where somebody writes, and forget it alike', async () => {
  const listeners: ((news: News) => void)[][] = [[], []];
  const peersOf = (own: number): Peers => ({
    tell: (news) => {
      for (const listener of listeners[1 - own] ?? []) listener(news);
    },
    listen: (listener) => void listeners[own]?.push(listener),
    current: () => true,
  });
  const office = await open({ peers: peersOf(0) });
  const here = await watched(office);
  const there = openAddIn(
    { ...office.dependencies, peers: peersOf(1) },
    office.viewing,
    async () => 'unknown',
    () => {},
  );
  const visitor = await there.enter({ user: dahl.user, name: dahl.name, tenant: 't', until: 1e15 }, groupChat.id);
  if (visitor === 'no such chat') throw new Error('Not let in');
  await there.write(visitor, place);
  await soon();
  expect(here.lead.seen.parts['writing']).toEqual({ writers: [{ name: 'Eva Dahl', ...place }] });
  await pass(8_000);
  expect(here.lead.seen.parts['writing']).toEqual({ writers: [] });
  await there.write(visitor, place);
  await there.write(visitor, null);
  await soon();
  expect(here.lead.seen.parts['writing']).toEqual({ writers: [] });
  there.close();
});
