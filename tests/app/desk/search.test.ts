import { fileMinutes } from '../../../src/app/minutes/file-minutes.ts';
import type { Chat } from '../../../src/app/ports/conversations.ts';
import { open, says } from '../../support/at-the-desk.ts';
import { berg, dahl, ek } from '../../support/board.ts';
import { groupChat } from '../../support/office.ts';

type Office = Awaited<ReturnType<typeof open>>;

const next: Chat = { ...groupChat, id: '19:next', name: 'Juni' };

/** One meeting in which a position was taken, held to the end, and a chat for the board's next one. */
const held = async (changes: Parameters<typeof open>[0] = {}): Promise<Office> => {
  const office = await open(changes);
  for (const said of ['klubba', 'klubba punkt 2', 'punkt 3', 'ställningstagande', 'klubba', 'avsluta mötet'])
    await says(office, ek, said);
  await office.dependencies.conversations.keep(next);
  await office.dependencies.conversations.join(next.id, groupChat.id);
  return office;
};
const finds = async (office: Office, sought: string, chat: Chat = next): Promise<string> =>
  String(await says(office, berg, `sök ${sought}`, chat));

const release = async (office: Office): Promise<void> => {
  for (const said of ['justera', 'släpp']) await says(office, ek, said);
  for (const { meeting } of office.owed.splice(0)) await fileMinutes(office.dependencies, meeting);
};

test('a position of an earlier meeting is found once its minutes are released, with a link to them', async () => {
  const office = await held();
  expect(await finds(office, 'noterar')).toContain('Inget ställningstagande nämner ”noterar”');
  await release(office);
  const name = '2024-04-09 Mötesanteckning Vårdsamverkan Norra Kusten VNK.docx';
  for (const sought of ['noterar vårdplanering', '2024'])
    expect(await finds(office, sought)).toBe(
      `**Från tidigare möten:**\n- 9 april 2024, punkt 3, Vårdplanering: VNK noterar informationen. [${name}](http://127.0.0.1/minutes/${encodeURIComponent(name)})`,
    );
  expect(await finds(office, 'noterar 2019')).toContain('Inget');
});

test('the meeting that is spoken of is not shown twice', async () => {
  const office = await held();
  await release(office);
  expect(await finds(office, 'noterar', groupChat)).toBe('- Punkt 3, Vårdplanering: VNK noterar informationen.');
});

test('while minutes are corrected, what they say by then is not found', async () => {
  const office = await held();
  await release(office);
  await says(office, dahl, 'rätta Fel ord');
  expect(await finds(office, 'noterar')).toContain('Inget');
});

test('a meeting whose record is broken is left out, and the others are found', async () => {
  const office = await held({ breaks: (meeting) => (meeting === 'broken' ? new Error('broken') : null) });
  await release(office);
  const { conversations } = office.dependencies;
  await conversations.keep({ ...groupChat, id: '19:broken' });
  await conversations.join('19:broken', groupChat.id);
  await conversations.hold('19:broken', 'broken');
  const released = { type: 'MinutesReleased' } as const;
  await office.journal.append('broken', 0, [{ at: 0, by: 'u', key: null, events: [released] }], []);
  expect(await finds(office, 'noterar')).toContain('9 april 2024');
});
