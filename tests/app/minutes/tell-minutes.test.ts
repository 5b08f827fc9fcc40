import { fileMinutes } from '../../../src/app/minutes/file-minutes.ts';
import { tellMinutes } from '../../../src/app/minutes/tell-minutes.ts';
import { sv } from '../../../src/i18n/sv.ts';
import type { Actor } from '../../../src/meeting/commands.ts';
import { find, kallelse, open, presses, says } from '../../support/at-the-desk.ts';
import { alm, berg, dahl, ek } from '../../support/board.ts';
import { groupChat, privateChat } from '../../support/office.ts';

const id = 'meeting-1';
const alone = ({ user }: Actor) => ({ ...privateChat, id: `a:${user}` });

/** A closed meeting with chair, vice chair and secretary; `written` have written to Klubba alone. */
const closed = async (written: readonly Actor[]) => {
  const office = await open({}, kallelse.replace('- Olle Berg, Strandby', '- Olle Berg, Strandby (vice ordförande)'));
  const { conversations } = office.dependencies;
  for (const by of written) {
    await conversations.keep(alone(by));
    await says(office, by, 'hjälp', alone(by));
  }
  for (const said of ['klubba', 'klubba punkt 2', 'avsluta mötet']) await says(office, ek, said);
  /** Works off what is owed, and gives what is said new in each chat. */
  const told = async () => {
    await Promise.all([office.delivery.settled(), office.courier.settled()]);
    const before = office.chat.posted.size;
    for (const { type, meeting, seq } of office.owed.splice(0)) {
      if (type !== 'file minutes') continue;
      await fileMinutes(office.dependencies, meeting, seq);
      await tellMinutes(office.dependencies, office.viewing, meeting, seq);
    }
    await office.courier.settled();
    return [...office.chat.posted]
      .slice(before)
      .map(([at, content]) => ({ chat: office.chat.places.get(at), content }));
  };
  return { office, told };
};
const chats = (all: readonly { readonly chat: string | undefined }[]) => all.map(({ chat }) => chat);
const titles = (all: readonly { readonly content: unknown }[]) => all.map(({ content }) => JSON.stringify(content));

test('the chair hears that it is their turn once the review has begun, the vice chair when the chair has signed, nobody else', async () => {
  const { office, told } = await closed([ek, berg, dahl, alm]);
  expect(await told()).toEqual([]);
  await presses(office, dahl, 'review');
  const first = await told();
  expect(chats(first)).toEqual([alone(ek).id]);
  expect(titles(first)[0]).toContain(sv.told.waits['sign off'].title);
  expect(find(first[0], 'sign off')).toMatchObject({ meeting: id });
  await says(office, ek, 'justera');
  expect(chats(await told())).toEqual([alone(berg).id]);
});

test('the button in the own chat signs', async () => {
  const { office, told } = await closed([ek]);
  await presses(office, dahl, 'review');
  await told();
  await presses(office, ek, 'sign off', {}, alone(ek));
  expect((await office.dependencies.meetings.read(id)).minutes.signatures).toHaveLength(1);
});

test('the secretary hears when all have signed, with the button that releases', async () => {
  const { office, told } = await closed([dahl, alm]);
  await says(office, ek, 'justera');
  expect(await told()).toEqual([]);
  await says(office, berg, 'justera');
  const heard = await told();
  expect(chats(heard)).toEqual([alone(dahl).id]);
  expect(titles(heard)[0]).toContain(sv.told.waits.release.title);
  expect(find(heard[0], 'release')).toMatchObject({ meeting: id });
});

test('the vice chair who signed first is not asked again, and the chair is asked once', async () => {
  const { office, told } = await closed([ek, berg]);
  await presses(office, dahl, 'review');
  expect(chats(await told())).toEqual([alone(ek).id]);
  await says(office, berg, 'justera');
  expect(await told()).toEqual([]);
});

test('the release is a new message in the chat and to those who have written to Klubba, with the members’ copy and no draft', async () => {
  const { office, told } = await closed([alm, berg]);
  for (const by of [ek, berg]) await says(office, by, 'justera');
  await told();
  // The message is the answer.
  expect(await says(office, dahl, 'släpp')).toEqual([]);
  const heard = await told();
  expect(chats(heard)).toEqual([groupChat.id, alone(berg).id, alone(alm).id]);
  for (const content of titles(heard)) {
    expect(content).toContain('Vårdsamverkan Norra Kusten 9 april 2024** är släppt'.replace('**', ''));
    expect(content).toContain('http://127.0.0.1/minutes/');
    expect(content).not.toContain('drafts');
  }
});

test('what was told is not told again when the same is owed again, and a new version is told anew', async () => {
  const { office, told } = await closed([alm]);
  const release = async () => {
    for (const by of [ek, berg]) await says(office, by, 'justera');
    await says(office, dahl, 'släpp');
  };
  await release();
  expect(chats(await told())).toEqual([groupChat.id, alone(alm).id]);
  office.owed.push({ type: 'file minutes', meeting: id, seq: 0 });
  expect(await told()).toEqual([]);
  await says(office, dahl, 'rätta Fel datum');
  expect(await told()).toEqual([]);
  await release();
  expect(chats(await told())).toEqual([groupChat.id, alone(alm).id]);
});

test('who has left the chat is told nothing; a member hears it some days later, and never after a week', async () => {
  const { office, told } = await closed([alm]);
  const { rosterStore } = office.dependencies;
  const members = await rosterStore.get(groupChat.id);
  await rosterStore.keep(
    groupChat.id,
    members.filter(({ user }) => user !== alm.user),
  );
  for (const by of [ek, berg]) await says(office, by, 'justera');
  await says(office, dahl, 'släpp');
  const owed = [...office.owed];
  expect(chats(await told())).toEqual([groupChat.id]);
  await rosterStore.keep(groupChat.id, members);
  const day = 24 * 3_600_000;
  office.owed.push(...owed);
  office.clock.now += 8 * day;
  expect(await told()).toEqual([]);
  office.owed.push(...owed);
  office.clock.now -= 2 * day;
  expect(chats(await told())).toEqual([alone(alm).id]);
});

test('a release that is asked for alone is answered there', async () => {
  const { office, told } = await closed([dahl]);
  expect(await says(office, dahl, 'släpp')).toEqual([expect.stringContaining('Karin Ek')]);
  for (const by of [ek, berg]) await says(office, by, 'justera');
  expect(await says(office, dahl, 'släpp', alone(dahl))).toEqual([sv.chat.reply.released]);
  expect(chats(await told())).toContain(groupChat.id);
});
