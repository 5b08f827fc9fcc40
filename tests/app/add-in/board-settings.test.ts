import { sv } from '../../../src/i18n/sv.ts';
import { defaultTemplate } from '../../../src/minutes/template/default-template.ts';
import type { SettingsSection } from '../../../src/views/after-sections.ts';
import { open } from '../../support/at-the-desk.ts';
import { berg, dahl, ek } from '../../support/board.ts';
import { groupChat, openOffice } from '../../support/office.ts';
import { allOf, type Door, doorOf } from './visitors.ts';

const key = 'b7e6d1f0-0000-4000-8000-000000000001';
const refused = { outcome: 'refused', text: sv.refusals['only chair or secretary'].replaceAll('*', '') };
const noWord = new TextEncoder().encode('no Word file');

const opened = async () => {
  const office = await open();
  return { office, ...doorOf(office) };
};
const settings = async (door: Door) => (await allOf(door, await door.enter(dahl)))['settings'] as SettingsSection;
const save = (form: object) => ({ type: 'SaveSettings', form });

describe('K14 the board’s settings at the desk', () => {
  test('what was changed in the form is set, the rest is left as it is', async () => {
    const door = await opened();
    const form = { numbering: '1)', 'standing item': 'Budget\nBemanning', consultation: '3' };
    expect((await door.ask(dahl, save(form)))?.outcome).toBe('done');
    expect((await settings(door)).form).toMatchObject({ ...form, letters: 'a)', 'send-out': '7' });
  });

  test('a form saved again, or with nothing changed, records nothing more', async () => {
    const door = await opened();
    const form = { title: 'Protokoll', abbreviation: 'SRO = Styrgruppen' };
    expect((await door.ask(dahl, save(form), key))?.outcome).toBe('done');
    const before = (await door.office.journal.read('meeting-1')).length;
    for (const again of [form, {}, { title: ' ' }])
      expect((await door.ask(dahl, save(again), key))?.outcome).toBe('unchanged');
    expect((await door.office.journal.read('meeting-1')).length).toBe(before);
  });

  test('groups take positions by their ticks, also where none is ticked', async () => {
    const door = await opened();
    const takes = async () => (await settings(door)).groups.map((group) => group.takes);
    expect(await takes()).toEqual([true, false]);
    await door.ask(dahl, save({ 'takes positions': '-' }));
    expect(await takes()).toEqual([false, false]);
    await door.ask(dahl, save({ 'takes positions': '0,1' }));
    expect(await takes()).toEqual([true, true]);
  });

  test('what the meeting refuses is told in its words', async () => {
    const door = await opened();
    const answer = await door.ask(dahl, save({ folder: 'Släppta' }));
    expect(answer).toMatchObject({ outcome: 'refused', text: expect.stringContaining('Släppta') });
  });

  test('members neither see nor change them', async () => {
    const door = await opened();
    expect(await allOf(door, await door.enter(berg))).not.toHaveProperty('settings');
    expect(await door.ask(berg, save({ numbering: '1)' }))).toEqual(refused);
    expect((await settings(door)).form?.numbering).toBe('1.');
  });
});

describe('K14 the Word template at the desk', () => {
  test('one that can be used is taken, and told of as in the chat; then the board goes back to Klubba’s own', async () => {
    const { office, door, enter } = await opened();
    const visitor = await enter(dahl);
    const bytes = await defaultTemplate(sv);
    expect(await door.template(visitor)).toEqual({ own: false });
    const taken = await door.takeTemplate(visitor, async () => bytes);
    expect(taken).toMatchObject({ outcome: 'done', text: expect.stringContaining(sv.minutes.template.accepted) });
    expect(taken.text).not.toMatch(/^- /m);
    expect(await door.template(visitor)).toEqual({ own: true });
    expect(await office.dependencies.templates.of(groupChat.id)).toEqual({ bytes, meeting: 'meeting-1' });
    expect(await door.forgetTemplate(await enter(ek))).toEqual({ outcome: 'done', text: sv.desk.houseStyle });
    expect(await door.template(visitor)).toEqual({ own: false });
  });

  test('one that cannot is refused in words, and the old one stays', async () => {
    const { door, enter } = await opened();
    const visitor = await enter(dahl);
    const bytes = await defaultTemplate(sv);
    await door.takeTemplate(visitor, async () => bytes);
    const refusals = sv.minutes.template.refused;
    expect(await door.takeTemplate(visitor, async () => noWord)).toEqual({
      outcome: 'refused',
      text: refusals['not a document'](),
    });
    expect(await door.takeTemplate(visitor, async () => null)).toEqual({
      outcome: 'refused',
      text: refusals['too large'](),
    });
    expect(await door.template(visitor)).toEqual({ own: true });
  });

  test('nothing is read from others than those who lead, nor told them', async () => {
    const { door, enter } = await opened();
    const visitor = await enter(berg);
    let reads = 0;
    const read = async () => {
      reads += 1;
      return noWord;
    };
    expect(await door.takeTemplate(visitor, read)).toEqual(refused);
    expect(await door.forgetTemplate(visitor)).toEqual(refused);
    expect(await door.template(visitor)).toBeNull();
    expect(reads).toBe(0);
  });

  test('where there is no meeting nobody leads', async () => {
    const { door, enter } = doorOf(await openOffice());
    expect(await door.takeTemplate(await enter(ek), async () => noWord)).toEqual(refused);
  });
});
