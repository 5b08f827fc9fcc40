import { buttonData } from '../../../src/cards/payload.ts';
import { sv } from '../../../src/i18n/sv.ts';
import type { Actor } from '../../../src/meeting/commands.ts';
import { kallelse, key, type Office, open, says } from '../../support/at-the-desk.ts';
import { berg, dahl, ek } from '../../support/board.ts';
import { groupChat, openOffice, privateChat, sender } from '../../support/office.ts';

const june = kallelse.replace('9 april 2024', '11 juni 2024');

/** A meeting closed, its minutes not released, and the kallelse of the next one shown for review. */
const beside = async (by: Actor = dahl): Promise<Office> => {
  const office = await open();
  await says(office, dahl, 'inställning stående punkt Ärenden till SRO');
  await says(office, dahl, 'inställning mapp Hemlig');
  await says(office, dahl, 'uppföljning Ta fram underlag; Olle Berg; juni');
  for (const said of ['klubba', 'klubba punkt 2', 'avsluta mötet']) await says(office, ek, said);
  await says(office, by, june);
  return office;
};

const press = (office: Office, by: Actor, kind: 'use summons' | 'discard summons', meeting = 'meeting-2') =>
  office.desk.pressed({
    chat: groupChat,
    sender: sender(by),
    key: key(),
    verb: kind,
    data: { ...buttonData({ meeting, on: 'summons', kind }), links: 'p1:u-ek,p3:u-dahl' },
  });

const chatOf = ({ dependencies }: Office) => dependencies.conversations.get(groupChat.id);

test('the minutes before it are reviewed, signed and released as ever', async () => {
  const office = await beside();
  expect(JSON.stringify(await says(office, dahl, 'granska', privateChat))).not.toContain(sv.refusals['no summons']);
  for (const said of ['justera', 'släpp']) await says(office, ek, said);
  expect((await office.dependencies.meetings.read('meeting-1')).minutes.released).not.toBeNull();
});

test('“Avbryt” leaves all as it was, and another kallelse can be given', async () => {
  const office = await beside();
  await press(office, dahl, 'discard summons');
  expect(await chatOf(office)).toMatchObject({ meeting: 'meeting-1' });
  expect(await says(office, ek, 'justera')).not.toEqual([sv.refusals['no summons']]);
  await says(office, dahl, june);
  expect(await office.dependencies.meetings.read('meeting-2')).toMatchObject({
    phase: 'empty',
    draft: { by: dahl.user },
  });
});

test('“Använd kallelsen” makes its meeting that of the chat, by one who may', async () => {
  const office = await beside();
  await press(office, berg, 'use summons');
  expect(await chatOf(office)).toMatchObject({ meeting: 'meeting-1', pending: 'meeting-2' });
  await press(office, dahl, 'use summons');
  expect(await chatOf(office)).toMatchObject({ meeting: 'meeting-2', pending: null });
});

test('a kallelse used just before a crash is that of the chat when next somebody speaks there', async () => {
  const office = await beside();
  const { hold } = office.dependencies.conversations;
  Object.assign(office.dependencies.conversations, { hold: () => Promise.reject(new Error('the process ended')) });
  await expect(press(office, dahl, 'use summons')).rejects.toThrow('the process ended');
  Object.assign(office.dependencies.conversations, { hold });
  await says(office, ek, 'öppna mötet');
  expect(await office.dependencies.meetings.read('meeting-2')).toMatchObject({ phase: 'open' });
});

test('a meeting taken up again after its close is not left for the next one', async () => {
  const office = await beside();
  await says(office, ek, 'ångra');
  expect(await press(office, dahl, 'use summons')).toMatchObject({ text: sv.refusals['already open'] });
  expect(await chatOf(office)).toMatchObject({ meeting: 'meeting-1' });
});

test('of two first kallelser given at once the later one counts', async () => {
  const office = await openOffice();
  await Promise.all([says(office, dahl, kallelse), says(office, ek, june)]);
  const chat = await chatOf(office);
  const earlier = chat?.pending === 'meeting-1' ? 'meeting-2' : 'meeting-1';
  expect(await press(office, dahl, 'use summons', earlier)).toMatchObject({
    text: sv.refusals['no summons to review'],
  });
  expect(await press(office, dahl, 'use summons', chat?.pending ?? '')).toMatchObject({ type: 'card' });
});

describe('what the board left in minutes not yet released', () => {
  const stranger = { ...berg, meetingRole: 'organizer' } as const;

  test('is not taken along for somebody who did not lead that meeting, which is told', async () => {
    const office = await beside(stranger);
    const { draft } = await office.dependencies.meetings.read('meeting-2');
    expect(draft?.doubts.map(({ reason }) => reason)).toContain('previous minutes not released');
    expect(draft?.summons.items.map(({ title }) => title)).not.toContain('Ärenden till SRO');
    await press(office, stranger, 'use summons');
    expect(await office.dependencies.meetings.read('meeting-2')).toMatchObject({ carried: [], settings: [] });
  });

  test.each([
    ['the one who gave the kallelse', stranger, dahl],
    ['the one who uses it', dahl, stranger],
  ])('is not taken along where %s did not lead it', async (_who, giver, user) => {
    const office = await beside(giver);
    await press(office, user, 'use summons');
    expect(await office.dependencies.meetings.read('meeting-2')).toMatchObject({
      phase: 'summoned',
      carried: [],
      settings: [],
    });
  });

  test('is taken along for those who led it', async () => {
    const office = await beside(dahl);
    await press(office, { ...ek, meetingRole: 'presenter' }, 'use summons');
    const next = await office.dependencies.meetings.read('meeting-2');
    expect(next.carried).toMatchObject([{ what: 'Ta fram underlag' }]);
    expect(next.settings).toHaveLength(2);
  });

  test('is taken along for everybody once they are released, and not while a new version is written', async () => {
    const office = await beside(stranger);
    for (const said of ['justera', 'släpp']) await says(office, ek, said);
    await says(office, stranger, june);
    await press(office, stranger, 'use summons');
    expect((await office.dependencies.meetings.read('meeting-2')).carried).toHaveLength(1);

    const other = await beside(stranger);
    for (const said of ['justera', 'släpp', 'rätta Fel datum']) await says(other, ek, said);
    await press(other, stranger, 'use summons');
    expect((await other.dependencies.meetings.read('meeting-2')).carried).toEqual([]);
  });
});
