import { fileMinutes } from '../../src/app/file-minutes.ts';
import { sv } from '../../src/i18n/sv.ts';
import type { Actor } from '../../src/meeting/commands.ts';
import { defaultTemplate } from '../../src/minutes/template/default-template.ts';
import { open, says } from '../support/at-the-desk.ts';
import { berg, dahl, ek } from '../support/board.ts';
import { groupChat, privateChat } from '../support/office.ts';

const name = '2024-04-09 Mötesanteckning Vårdsamverkan Norra Kusten VNK.docx';
type Office = Awaited<ReturnType<typeof open>>;

const sends = (office: Office, by: Actor, bytes: Uint8Array, text = '') =>
  says(office, by, text, privateChat, { files: [{ name: 'mall.docx', download: async () => bytes }] });

test('chair and secretary are handed the default template, with what its tags become', async () => {
  const office = await open();
  const [answer] = await says(office, dahl, 'mall', privateChat);
  expect(String(answer)).toContain(encodeURIComponent(sv.desk.templateName));
  expect(String(answer)).toContain('{punkter}');
  expect(await office.parts.library.fetch(sv.desk.templateName)).toEqual(await defaultTemplate(sv));
  expect(await says(office, berg, 'mall', privateChat)).toEqual([sv.refusals['only chair or secretary']]);
});

test('one sent back is taken for the board, known by its tags, and the minutes are made in it', async () => {
  const office = await open();
  const template = await defaultTemplate(sv);
  const [answer] = await sends(office, dahl, template);
  expect(String(answer)).toContain(sv.minutes.template.accepted);
  expect(await office.parts.templates.of(groupChat.id)).toEqual(template);
  await says(office, ek, 'klubba');
  await says(office, ek, 'klubba punkt 2');
  await says(office, ek, 'avsluta mötet');
  await fileMinutes(office.parts, 'meeting-1');
  const made = await office.parts.library.fetch(name);
  expect(made?.length).toBeGreaterThan(1_000);
});

test('one that is broken is refused with the reason, and the old one stays', async () => {
  const office = await open();
  const [answer] = await sends(office, dahl, new TextEncoder().encode('no Word file'), 'mall');
  expect(String(answer)).not.toContain(sv.minutes.template.accepted);
  expect(await office.parts.templates.of(groupChat.id)).toBeNull();
});

test('members may not change how the minutes look', async () => {
  const office = await open();
  expect(await sends(office, berg, await defaultTemplate(sv))).toEqual([sv.refusals['only chair or secretary']]);
  expect(await office.parts.templates.of(groupChat.id)).toBeNull();
});
