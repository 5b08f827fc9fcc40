import type { Dependencies } from '../../../src/app/desk/dependencies.ts';
import { buttonData } from '../../../src/cards/payload.ts';
import { sv } from '../../../src/i18n/sv.ts';
import type { Actor } from '../../../src/meeting/commands.ts';
import { kallelse, key, open, says, summoned } from '../../support/at-the-desk.ts';
import { berg, dahl, ek } from '../../support/board.ts';
import { groupChat, openOffice, privateChat, sender } from '../../support/office.ts';

type Office = Awaited<ReturnType<typeof openOffice>>;
const places = [
  ['in the chat', groupChat],
  ['alone with Klubba', { ...privateChat, id: 'a:berg' }],
] as const;
const unread = (): never => {
  throw new Error('fetched before anybody asked who sent it');
};
const file = (download: () => Promise<Uint8Array>) => ({ files: [{ name: 'kallelse.docx', download }] });

/** Presses a button of the review card, from wherever. */
const press = (office: Office, by: Actor, kind: 'use summons' | 'discard summons', place: Parameters<typeof says>[3]) =>
  office.desk.pressed({
    chat: place ?? groupChat,
    sender: sender(by),
    key: key(),
    verb: kind,
    data: { ...buttonData({ meeting: 'meeting-1', on: 'summons', kind }), links: 'p2:u-berg' },
  });

const reviewed = async (): Promise<Office> => {
  const office = await openOffice();
  await says(office, dahl, kallelse);
  return office;
};

describe.each(places)('an attendee, %s,', (_where, place) => {
  test.each([
    ['before there is a kallelse', openOffice],
    ['while one is reviewed', reviewed],
  ])('gives no kallelse %s', async (_when, begun) => {
    const office = await begun();
    const before = await office.journal.read('meeting-1');
    expect(await says(office, berg, kallelse, place)).toEqual([sv.refusals['not organizer or presenter']]);
    expect(await says(office, berg, '', place, file(unread))).toEqual([sv.refusals['not organizer or presenter']]);
    expect(await office.journal.read('meeting-1')).toEqual(before);
  });

  test.each([
    ['is fixed', summoned],
    ['is fixed and the meeting goes on', open],
  ])('gives none when one %s', async (_when, begun) => {
    const office = await begun();
    expect(await says(office, berg, kallelse, place)).toEqual([sv.refusals['only chair or secretary']]);
    expect(await says(office, berg, '', place, file(unread))).toEqual([sv.refusals['only chair or secretary']]);
    expect((await office.dependencies.meetings.read('meeting-1')).draft).toBeNull();
  });

  test.each(['use summons', 'discard summons'] as const)('presses “%s” in vain', async (kind) => {
    const office = await reviewed();
    expect(await press(office, berg, kind, place)).toEqual({
      type: 'message',
      text: sv.refusals['not organizer or presenter'],
    });
    expect(await office.dependencies.meetings.read('meeting-1')).toMatchObject({
      phase: 'empty',
      draft: { by: dahl.user },
    });
  });
});

test('who presents gives a kallelse alone with Klubba, and may not use it once only attending', async () => {
  const office = await openOffice();
  const mine = { ...privateChat, id: 'a:ek' };
  expect(JSON.stringify(await says(office, ek, kallelse, mine))).toContain(sv.cards.buttons.useSummons);
  const attending = { ...ek, meetingRole: 'attendee' } as const;
  expect(await press(office, attending, 'use summons', mine)).toMatchObject({
    text: sv.refusals['not organizer or presenter'],
  });
  // Teams may fail to say; whoever gave it was asked then.
  expect(await press(office, { ...ek, meetingRole: 'unknown' }, 'use summons', mine)).toMatchObject({ type: 'card' });
});

test('where the chat belongs to no Teams meeting anybody of it may give a kallelse, also alone with Klubba', async () => {
  const office = await openOffice();
  const [shown] = await says(office, { ...berg, meetingRole: 'none' }, kallelse, { ...privateChat, id: 'a:berg' });
  expect(JSON.stringify(shown)).toContain('Vårdplanering');
});

test('whoever led a kallelse’s meeting no more may not use the new one they gave', async () => {
  const office = await summoned();
  await says(office, dahl, kallelse);
  const asked = { by: ek, at: office.clock.now };
  await office.dependencies.meetings.ask('meeting-1', { type: 'LinkPerson', user: 'u-new', person: 'p3' }, asked, null);
  expect(await press(office, dahl, 'use summons', groupChat)).toMatchObject({
    text: sv.refusals['only chair or secretary'],
  });
});

describe('whoever was taken out of the chat', () => {
  /** The roster that was kept still has the chair, who is there no more. */
  const without = (office: Office): Office => {
    const { rosters } = office.dependencies;
    const gone: Dependencies['rosters'] = { ...rosters, includes: async (_chat, user) => user !== ek.user };
    Object.assign(rosters, gone);
    return office;
  };

  test('leads nothing alone with Klubba, by word or press', async () => {
    const office = without(await open());
    const { seq } = await office.dependencies.meetings.read('meeting-1');
    const mine = { ...privateChat, id: 'a:ek' };
    for (const said of ['klubba', 'anteckna Hej', 'avsluta mötet', 'dagordning', 'granska'])
      expect(await says(office, ek, said, mine)).toEqual([sv.desk.noMeetingChat]);
    const data = buttonData({ meeting: 'meeting-1', on: 'agenda', kind: 'pause' });
    const pressed = { chat: mine, sender: sender(ek), key: key(), verb: 'pause', data };
    expect(await office.desk.pressed(pressed)).toMatchObject({ type: 'refused', text: sv.desk.otherMeeting });
    expect((await office.dependencies.meetings.read('meeting-1')).seq).toBe(seq);
  });

  test('means another chat they are still in', async () => {
    const office = await open();
    await office.dependencies.conversations.keep({ ...groupChat, id: '19:other', name: 'Annat' });
    await office.dependencies.rosterStore.keep('19:other', await office.dependencies.rosterStore.get(groupChat.id));
    const includes: Dependencies['rosters']['includes'] = async (chat) => chat === '19:other';
    Object.assign(office.dependencies.rosters, { includes });
    const [answer] = await says(office, ek, 'klubba', { ...privateChat, id: 'a:ek' });
    expect(answer).toBe(sv.refusals['no summons']);
  });
});
