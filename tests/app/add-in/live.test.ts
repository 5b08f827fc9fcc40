import type { Actor } from '../../../src/meeting/commands.ts';
import { kallelse, key, open, presses, says } from '../../support/at-the-desk.ts';
import { berg, dahl, ek } from '../../support/board.ts';
import { groupChat, openOffice } from '../../support/office.ts';
import { allOf, doorOf, looksOn, soon, watched } from './visitors.ts';

const id = 'meeting-1';

beforeEach(() => {
  import.meta.jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance', 'Date'] });
});
afterEach(() => {
  import.meta.jest.useRealTimers();
});

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
    expect(Object.keys(member.seen.patches[1] ?? {}).sort()).toEqual(['answered', 'position', 'you']);
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
