import { fileMinutes } from '../../../src/app/minutes/file-minutes.ts';
import { buttonData } from '../../../src/cards/payload.ts';
import { sv } from '../../../src/i18n/sv.ts';
import type { Actor } from '../../../src/meeting/commands.ts';
import { defaultTemplate } from '../../../src/minutes/template/default-template.ts';
import { kallelse, key, open, says } from '../../support/at-the-desk.ts';
import { berg, dahl, ek } from '../../support/board.ts';
import { groupChat, privateChat, sender } from '../../support/office.ts';

const name = '2024-04-09 Mötesanteckning Vårdsamverkan Norra Kusten VNK.docx';
type Office = Awaited<ReturnType<typeof open>>;

const sends = (office: Office, by: Actor, bytes: Uint8Array, text = '') =>
  says(office, by, text, privateChat, { files: [{ name: 'mall.docx', download: async () => bytes }] });

test('chair and secretary are handed the default template, with what its tags become', async () => {
  const office = await open();
  const [answer] = await says(office, dahl, 'mall', privateChat);
  expect(String(answer)).toContain(encodeURIComponent(sv.desk.templateName));
  expect(String(answer)).toContain('{punkter}');
  expect(await office.dependencies.library.fetch(sv.desk.templateName)).toEqual(await defaultTemplate(sv));
  expect(await says(office, berg, 'mall', privateChat)).toEqual([sv.refusals['only chair or secretary']]);
});

test('one sent back is taken for the board, known by its tags, and the minutes are made in it', async () => {
  const office = await open();
  const template = await defaultTemplate(sv);
  const [answer] = await sends(office, dahl, template);
  expect(String(answer)).toContain(sv.minutes.template.accepted);
  expect(await office.dependencies.templates.of(groupChat.id)).toEqual({ bytes: template, meeting: 'meeting-1' });
  await says(office, ek, 'klubba');
  await says(office, ek, 'klubba punkt 2');
  await says(office, ek, 'avsluta mötet');
  await fileMinutes(office.dependencies, 'meeting-1');
  const made = await office.dependencies.library.fetch(name);
  expect(made?.length).toBeGreaterThan(1_000);
});

test('one that is broken is refused with the reason, and the old one stays', async () => {
  const office = await open();
  const [answer] = await sends(office, dahl, new TextEncoder().encode('no Word file'), 'mall');
  expect(String(answer)).not.toContain(sv.minutes.template.accepted);
  expect(await office.dependencies.templates.of(groupChat.id)).toBeNull();
});

test('the board’s own template is taken away again, and the minutes are made in Klubba’s own', async () => {
  const office = await open();
  await sends(office, dahl, await defaultTemplate(sv));
  for (const said of ['klubba', 'klubba punkt 2', 'avsluta mötet']) await says(office, ek, said);
  expect(await says(office, berg, 'mall ta bort', privateChat)).toEqual([sv.refusals['only chair or secretary']]);
  expect(await office.dependencies.templates.of(groupChat.id)).not.toBeNull();
  office.owed.splice(0);
  expect(await says(office, dahl, 'mall ta bort', privateChat)).toEqual([sv.desk.houseStyle]);
  expect(await office.dependencies.templates.of(groupChat.id)).toBeNull();
  expect(office.owed).toMatchObject([{ type: 'file minutes' }]);
});

test('members may not change how the minutes look', async () => {
  const office = await open();
  expect(await sends(office, berg, await defaultTemplate(sv))).toEqual([sv.refusals['only chair or secretary']]);
  expect(await office.dependencies.templates.of(groupChat.id)).toBeNull();
});

test('who may give the next kallelse, but leads no meeting here, may not either', async () => {
  const office = await open();
  for (const said of ['klubba', 'klubba punkt 2', 'avsluta mötet']) await says(office, ek, said);
  const organiser = { ...berg, meetingRole: 'organizer' } as const;
  for (const text of ['', 'mall'])
    expect(await sends(office, organiser, await defaultTemplate(sv), text)).toEqual([
      sv.refusals['only chair or secretary'],
    ]);
  expect(await office.dependencies.templates.of(groupChat.id)).toBeNull();
});

test('one sent in a meeting whose minutes are not released is not for others than those who led it', async () => {
  const office = await open();
  const template = await defaultTemplate({ ...sv, locale: 'en' });
  await sends(office, dahl, template);
  for (const said of ['klubba', 'klubba punkt 2', 'avsluta mötet']) await says(office, ek, said);
  const stranger = { ...berg, meetingRole: 'organizer' } as const;
  await says(office, stranger, kallelse);
  const data = { ...buttonData({ meeting: 'meeting-2', on: 'summons', kind: 'use summons' }), links: 'p2:u-berg' };
  const press = { chat: groupChat, sender: sender(stranger), key: key(), verb: '', activity: null, data };
  await office.desk.pressed(press);
  const handedOut = async () => {
    await says(office, stranger, 'mall', privateChat);
    return office.dependencies.library.fetch(sv.desk.templateName);
  };
  expect(await handedOut()).toEqual(await defaultTemplate(sv));
  const [asked, by] = [{ by: ek, at: office.clock.now }, 'meeting-1'];
  await office.dependencies.meetings.ask(by, { type: 'SignOff', whom: { self: true } }, asked, null);
  await office.dependencies.meetings.ask(by, { type: 'Release' }, asked, null);
  expect(await handedOut()).toEqual(template);
});
