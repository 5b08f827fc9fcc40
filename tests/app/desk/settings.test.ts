import { sv } from '../../../src/i18n/sv.ts';
import { standingItems } from '../../../src/meeting/board/settings.ts';
import { key, open, says, textOf } from '../../support/at-the-desk.ts';
import { berg, dahl } from '../../support/board.ts';
import { groupChat, openOffice, sender } from '../../support/office.ts';

const save = (by: typeof dahl, inputs: Record<string, string>) => ({
  chat: groupChat,
  sender: sender(by),
  key: key(),
  verb: 'save settings',
  data: { klubba: { meeting: 'meeting-1', on: 'settings', kind: 'save settings' }, ...inputs },
});

test('chair and secretary see the settings and save several at once', async () => {
  const office = await open();
  expect(JSON.stringify(await says(office, dahl, 'inställningar'))).toContain(sv.cards.buttons.saveSettings);
  const answer = await office.desk.pressed(save(dahl, { 'setting-standing item': 'Budget', 'setting-letters': 'a.' }));
  expect(answer.type).toBe('card');
  const { settings, summons } = await office.dependencies.meetings.read('meeting-1');
  expect(standingItems(settings)).toEqual(['Budget']);
  expect(summons?.meeting.style.letters).toBe('a.');
});

test('members neither see nor save them, and before a kallelse there are none', async () => {
  const office = await open();
  expect(await says(office, berg, 'inställning')).toEqual([sv.refusals['only chair or secretary']]);
  const answer = await office.desk.pressed(save(berg, { 'setting-letters': 'a.' }));
  expect(textOf(answer)).toBe(sv.refusals['only chair or secretary']);
  expect((await office.dependencies.meetings.read('meeting-1')).settings).toEqual([]);
  expect(await says(await openOffice(), dahl, 'inställning')).toEqual([sv.refusals['no summons']]);
});
