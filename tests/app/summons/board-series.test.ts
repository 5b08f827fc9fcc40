import { fileMinutes } from '../../../src/app/minutes/file-minutes.ts';
import { md } from '../../../src/i18n/markdown.ts';
import { sv } from '../../../src/i18n/sv.ts';
import type { Actor } from '../../../src/meeting/commands.ts';
import { kallelse, open, says } from '../../support/at-the-desk.ts';
import { alm, berg, dahl, ek } from '../../support/board.ts';
import { groupChat, sender } from '../../support/office.ts';

type Office = Awaited<ReturnType<typeof open>>;

const member = ({ user, name }: Actor) => ({ user, name, mri: `29:${user}`, tenant: null });
const otherChat = { ...groupChat, id: '19:another@thread.v2', name: 'Juni' };
const released = '2024-04-09 Mötesanteckning Vårdsamverkan Norra Kusten VNK.docx';
const juneKallelse = kallelse
  .replace('9 april 2024', '11 juni 2024')
  .replace('2. Godkännande av dagens agenda', '2. Föregående mötesanteckning');

/** One meeting held to the end in the first chat, with a habit of its own, a follow-up and released minutes. */
const held = async (): Promise<Office> => {
  const office = await open();
  await says(office, dahl, 'inställning stående punkt Ärenden till SRO');
  await says(office, dahl, 'inställning numrering 1)');
  await says(office, dahl, 'uppföljning Ta fram underlag; Olle Berg; juni');
  for (const said of ['klubba', 'klubba punkt 2', 'avsluta mötet', 'justera', 'släpp']) await says(office, ek, said);
  for (const { meeting } of office.owed.splice(0)) await fileMinutes(office.dependencies, meeting);
  await office.dependencies.conversations.keep(otherChat);
  await office.dependencies.rosterStore.keep(otherChat.id, [ek, dahl, berg, alm].map(member));
  return office;
};

const use = (office: Office, by: Actor, chat: typeof groupChat | typeof otherChat) =>
  office.desk.pressed({
    chat: chat,
    key: null,
    verb: 'use summons',
    sender: sender(by),
    data: { klubba: { meeting: 'meeting-2', on: 'summons', kind: 'use summons' }, links: 'p1:u-ek,p3:u-dahl' },
  });

test.each([
  ['in the same chat', groupChat],
  ['in a chat of its own', otherChat],
])('D5 H1 H4 the next meeting %s starts from the board', async (_where, chat) => {
  const office = await held();
  const review = JSON.stringify(await says(office, dahl, juneKallelse, chat));
  expect(review).toContain(sv.doubts['standing item added']);
  expect(review).toContain(sv.doubts['previous minutes linked']);
  await use(office, dahl, chat);
  const next = await office.dependencies.meetings.read('meeting-2');
  expect(next.phase).toBe('summoned');
  expect(next.summons?.items.at(-1)).toMatchObject({ number: 4, title: 'Ärenden till SRO' });
  expect(next.summons?.items[1]?.attachments).toMatchObject([{ title: released, place: 'after' }]);
  expect(next.summons?.meeting.style.numbering).toBe('1)');
  expect(next.carried).toMatchObject([{ what: 'Ta fram underlag', who: 'Olle Berg', when: 'juni' }]);
  expect(next.settings).toHaveLength(2);
  expect(String((await says(office, berg, 'mötesanteckning 2024-04-09', chat))[0])).toContain(released);
});

test('somebody who did not lead the board’s meetings starts one afresh', async () => {
  const office = await held();
  await says(office, { ...berg, meetingRole: 'organizer' }, juneKallelse, otherChat);
  await use(office, { ...berg, meetingRole: 'organizer' }, otherChat);
  expect(await office.dependencies.meetings.read('meeting-2')).toMatchObject({
    phase: 'summoned',
    carried: [],
    settings: [],
  });
  expect(await says(office, berg, 'mötesanteckning 2024-04-09', otherChat)).toEqual([
    sv.desk.noMinutesOf(md`2024-04-09`),
  ]);
});

test('a chat whose kallelse may not be used by who presses stays a board of its own', async () => {
  const office = await held();
  await says(office, { ...berg, meetingRole: 'organizer' }, juneKallelse, otherChat);
  const refused = await use(office, { ...ek, meetingRole: 'attendee' }, otherChat);
  expect(refused).toMatchObject({ type: 'message', text: sv.refusals['not organizer or presenter'] });
  expect(await office.dependencies.conversations.get(otherChat.id)).toMatchObject({ body: otherChat.id });
});

test('a board of another name in another chat is another board', async () => {
  const office = await held();
  await says(office, dahl, juneKallelse.replaceAll('Norra Kusten', 'Södra Kusten'), otherChat);
  await use(office, dahl, otherChat);
  expect(await office.dependencies.meetings.read('meeting-2')).toMatchObject({
    phase: 'summoned',
    carried: [],
    settings: [],
  });
});

test('a board with a folder of its own has its drafts and released minutes there', async () => {
  const office = await open();
  await says(office, dahl, 'inställning mapp Norra');
  for (const said of ['klubba', 'klubba punkt 2', 'avsluta mötet', 'justera', 'släpp']) await says(office, ek, said);
  for (const { meeting } of office.owed.splice(0)) await fileMinutes(office.dependencies, meeting);
  const names = (['draft', 'released 1', 'html 1'] as const).map(
    async (as) => (await office.dependencies.filings.filed('meeting-1', as))?.name,
  );
  expect(await Promise.all(names)).toEqual([
    `Norra/${released}`,
    `Norra/${released}`,
    `Norra/${released.replace('.docx', '.html')}`,
  ]);
  const [told] = await says(office, berg, 'mötesanteckning');
  expect(String(told)).toContain(`[${released}]`);
});
