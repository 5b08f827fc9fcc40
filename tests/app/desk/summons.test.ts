import { sv } from '../../../src/i18n/sv.ts';
import { kallelse, key, onCard, presses, says, summoned } from '../../support/at-the-desk.ts';
import { berg, dahl, ek, stranger } from '../../support/board.ts';
import { groupChat, openOffice, privateChat, sender } from '../../support/office.ts';

test('a pasted kallelse is answered with what was understood, and nothing holds before it is used', async () => {
  const office = await openOffice();
  const [review] = await says(office, dahl, kallelse);
  expect(JSON.stringify(review)).toContain('Vårdplanering');
  expect(JSON.stringify(review)).toContain(sv.cards.buttons.useSummons);
  expect((await office.dependencies.meetings.read('meeting-1')).summons).toBeNull();
  expect(office.chat.calls).toEqual([]);
});

test('a kallelse pasted with its form is read with it', async () => {
  const office = await openOffice();
  const formatted = () =>
    'kallelse\n# Rådet\nDatum: 11 februari 2027\n1. Mötets öppnande\n2. **Rapporter**\n  a) Norra';
  await says(
    office,
    dahl,
    'kallelse Rådet Datum: 11 februari 2027 1. Mötets öppnande 2. Rapporter 1. Norra',
    groupChat,
    {
      formatted,
    },
  );
  expect((await office.dependencies.meetings.read('meeting-1')).draft?.summons.items).toMatchObject([
    { title: 'Mötets öppnande' },
    { title: 'Rapporter', subItems: [{ title: 'Norra' }] },
  ]);
});

test('the people a human matched are linked, and the agenda is posted', async () => {
  const office = await summoned();
  const meeting = await office.dependencies.meetings.read('meeting-1');
  expect(meeting).toMatchObject({
    phase: 'summoned',
    links: { 'u-ek': 'p1', 'u-berg': 'p2', 'u-dahl': 'p3' },
    lead: null,
  });
  expect(office.chat.shown.size).toBe(1);
});

test.each([
  ['an attendee', { ...berg, meetingRole: 'attendee' as const }, sv.refusals['not organizer or presenter']],
  [
    'someone Teams will not vouch for',
    { ...berg, meetingRole: 'unknown' as const },
    sv.refusals['meeting role unknown'],
  ],
])('a kallelse from %s is refused', async (_who, by, words) => {
  expect(await says(await openOffice(), by, kallelse)).toEqual([words]);
});

test('a text that is no kallelse gets one sentence and changes nothing', async () => {
  const office = await openOffice();
  const [answer] = await says(office, dahl, 'kallelse Hej på dig!');
  expect(answer).toBe(sv.doubts.unreadable['nothing recognised']);
  expect(await office.dependencies.conversations.get(groupChat.id)).toMatchObject({ meeting: null });
});

describe('files', () => {
  const file = (name: string, bytes: Uint8Array | 'too large' | 'not reachable') => ({
    files: [{ name, download: async () => bytes }],
  });

  test('are read one at a time, and which were left is said', async () => {
    const text = new TextEncoder().encode(kallelse);
    const names = ['kallelse.txt', '[bilaga](https://falsk.example).pdf', 'karta.pdf'];
    const files = names.map((name) => ({ name, download: async () => text }));
    const [review, left, ...more] = await says(await openOffice(), dahl, '', privateChat, { files });
    expect(JSON.stringify(review)).toContain('Vårdplanering');
    expect(left).toContain('kallelse.txt');
    expect(left).toContain('\\[bilaga\\](https://falsk.example).pdf, karta.pdf');
    expect(more).toEqual([]);
  });

  test('are taken in a chat of one’s own, for the meeting one is in', async () => {
    const office = await openOffice();
    const [review] = await says(
      office,
      dahl,
      '',
      privateChat,
      file('kallelse.txt', new TextEncoder().encode(kallelse)),
    );
    expect(JSON.stringify(review)).toContain('Vårdplanering');
    expect(await office.dependencies.conversations.get(groupChat.id)).toMatchObject({
      meeting: null,
      pending: 'meeting-1',
    });
  });

  test.each([
    ['too large' as const, sv.desk.fileTooLarge],
    ['not reachable' as const, sv.desk.fileNotReachable],
  ])('that are %s are said to be', async (fault, words) => {
    expect(await says(await openOffice(), dahl, '', privateChat, file('x.docx', fault))).toEqual([words]);
  });

  test('from someone in no meeting chat have nowhere to go', async () => {
    expect(await says(await openOffice(), stranger, '', privateChat, file('x.docx', new Uint8Array()))).toEqual([
      sv.desk.noMeetingChat,
    ]);
  });
});

test('someone in several chats is asked to say which', async () => {
  const office = await openOffice();
  await office.dependencies.conversations.keep({ ...groupChat, id: '19:other', name: 'Annat' });
  await office.dependencies.rosterStore.keep('19:other', await office.dependencies.rosterStore.get(groupChat.id));
  const [answer] = await says(office, dahl, 'hjälp', privateChat);
  expect(answer).toContain('**Möte**, **Annat**');
});

test('a chat is greeted until it holds a meeting, with a link to the guide where it has an address', async () => {
  const office = await openOffice();
  expect(await office.desk.added(groupChat)).toEqual([sv.desk.welcome]);
  expect(await office.desk.added(privateChat)).toEqual([sv.desk.welcomeAlone]);
  const guide = 'https://klubba.example.org/guide/sv/';
  const { desk } = await openOffice({ browserLinks: () => ({ panel: 'p', desk: 'd', guide }) });
  for (const chat of [groupChat, privateChat])
    expect(await desk.added(chat)).toEqual([expect.stringContaining(`[handledningen](${guide})`)]);
  await says(office, dahl, kallelse);
  expect(await office.desk.added(groupChat)).toEqual([]);
});

describe('the card on which a kallelse is reviewed', () => {
  const reviewed = async () => {
    const office = await openOffice();
    const [review] = await says(office, dahl, kallelse);
    await office.dependencies.say(groupChat.id, review ? [review] : []);
    while ((await office.dependencies.cards.of('meeting-1')).length === 0) await new Promise(setImmediate);
    await presses(office, dahl, 'use summons', { links: 'p1:u-ek,p2:u-berg,p3:u-dahl' });
    await office.delivery.settled();
    return office;
  };
  const updated = ({ chat }: Awaited<ReturnType<typeof reviewed>>) =>
    chat.calls.filter(({ action }) => action === 'update').map(({ activity }) => activity);

  test('shows everybody what became of it, and stays', async () => {
    const office = await reviewed();
    expect(updated(office)).toContain('a1');
    expect(JSON.stringify(office.chat.shown.get('a1'))).not.toContain(sv.cards.buttons.useSummons);
    expect(office.chat.calls.filter(({ action }) => action === 'remove')).toEqual([]);
  });

  test('is the only one that a press said to stand on it can touch', async () => {
    const office = await reviewed();
    await presses(office, ek, 'open');
    await office.delivery.settled();
    const before = updated(office).length;
    const data = { klubba: { ...((await onCard(office, berg, 'here')) as object), on: 'summons' } };
    await office.desk.pressed({ chat: groupChat, sender: sender(berg), key: key(), verb: 'here', data });
    expect(
      updated(office)
        .slice(before)
        .filter((activity) => activity !== 'a1'),
    ).toEqual([]);
  });
});
