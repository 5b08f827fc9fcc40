import { fileMinutes } from '../../../src/app/minutes/file-minutes.ts';
import { show } from '../../../src/cards/show.ts';
import { md } from '../../../src/i18n/markdown.ts';
import { sv } from '../../../src/i18n/sv.ts';
import type { Actor } from '../../../src/meeting/commands.ts';
import { minutesContent } from '../../../src/minutes/content/content.ts';
import { linesIn } from '../../minutes/document/opened.ts';
import { kallelse, open, says } from '../../support/at-the-desk.ts';
import { berg, dahl, ek, stranger } from '../../support/board.ts';
import { groupChat, privateChat, sender } from '../../support/office.ts';

type Office = Awaited<ReturnType<typeof open>>;

const filed = async (office: Office): Promise<Office> => {
  for (const { meeting } of office.owed.splice(0)) await fileMinutes(office.dependencies, meeting);
  await office.delivery.settled();
  return office;
};

const draft = async (): Promise<Office> => {
  const office = await open();
  await says(office, ek, 'klubba');
  await says(office, ek, 'klubba punkt 2');
  await says(office, dahl, 'uppföljning Ta fram underlag; Olle Berg; juni');
  await says(office, ek, 'avsluta mötet');
  return filed(office);
};
const signed = async (): Promise<Office> => {
  const office = await draft();
  await says(office, ek, 'justera');
  return filed(office);
};
const released = async (): Promise<Office> => {
  const office = await signed();
  await says(office, dahl, 'släpp');
  return filed(office);
};
const newVersion = async (): Promise<Office> => {
  const office = await released();
  await says(office, dahl, 'rätta Fel belopp');
  await says(office, dahl, 'anteckna punkt 3: Rätt belopp.');
  return filed(office);
};

const name = '2024-04-09 Mötesanteckning Vårdsamverkan Norra Kusten VNK.docx';
const link = new RegExp(`^\\[.*${name.replaceAll('.', '\\.')}\\]\\(http`);
const inPrivate = sv.desk.minutesInPrivate;
const notYet = sv.desk.minutesNotReleased;
const notInChat = sv.desk.noMeetingChat;

/** Every state, person and road to the minutes, and what is answered: a draft reaches chair and secretary in private, and nobody else. */
describe.each<[string, () => Promise<Office>, Readonly<Record<string, string | RegExp>>]>([
  ['a draft', draft, { leadHere: inPrivate, leadAlone: link, memberHere: notYet, memberAlone: notYet, card: notYet }],
  ['signed', signed, { leadHere: inPrivate, leadAlone: link, memberHere: notYet, memberAlone: notYet, card: notYet }],
  ['released', released, { leadHere: link, leadAlone: link, memberHere: link, memberAlone: link, card: link }],
  [
    'a new version',
    newVersion,
    { leadHere: inPrivate, leadAlone: link, memberHere: link, memberAlone: link, card: link },
  ],
])('minutes that are %s', (_state, make, expected) => {
  const roads: readonly (readonly [string, Actor, typeof groupChat | typeof privateChat])[] = [
    ['leadHere', dahl, groupChat],
    ['leadAlone', ek, privateChat],
    ['memberHere', berg, groupChat],
    ['memberAlone', berg, privateChat],
  ];

  test('are given to those who may have them, and to nobody else', async () => {
    const office = await make();
    for (const [road, by, place] of roads) {
      const [answer] = await says(office, by, 'mötesanteckning', place);
      const wanted = expected[road];
      expect([road, String(answer)]).toEqual([road, wanted instanceof RegExp ? expect.stringMatching(wanted) : wanted]);
    }
    expect(await says(office, stranger, 'mötesanteckning', privateChat)).toEqual([notInChat]);
  });

  test('are behind the button for the same people', async () => {
    const office = await make();
    const data = { klubba: { meeting: 'meeting-1', on: 'minutes', kind: 'minutes' } };
    const press = { chat: groupChat, key: null, verb: 'minutes', data };
    const answer = await office.desk.pressed({
      ...press,
      sender: { user: berg.user, name: berg.name, mri: '', meetingRole: async () => 'attendee' },
    });
    expect(answer).toEqual({ type: 'message', text: expected['card'] === link ? expect.stringMatching(link) : notYet });
  });

  test('are shown to the chat by their card only once they are released', async () => {
    const office = await make();
    await office.delivery.oweAll();
    await office.delivery.settled();
    const everything = JSON.stringify([...office.chat.shown.values()]);
    const shown = expected['memberHere'] === link;
    expect(everything.includes('http://127.0.0.1/')).toBe(shown);
  });
});

test('the members keep the version they were given while another is prepared', async () => {
  const office = await newVersion();
  const [theirs] = await says(office, berg, 'mötesanteckning', privateChat);
  const [own] = await says(office, dahl, 'mötesanteckning', privateChat);
  expect(theirs).not.toBe(own);
  await says(office, ek, 'justera');
  await says(office, dahl, 'släpp');
  await filed(office);
  const [next] = await says(office, berg, 'mötesanteckning', privateChat);
  expect(String(next)).toContain(', version 2.docx');
});

test('what was signed is what is released, also when it was edited by hand', async () => {
  const office = await draft();
  const edited = new TextEncoder().encode('edited in Word');
  await office.dependencies.library.file(name, edited, null);
  await says(office, ek, 'justera');
  await says(office, dahl, 'släpp');
  await filed(office);
  expect(await office.dependencies.releases.fetch(name)).toEqual(edited);
});

test('what was signed is released also when the library was away from the close to the release', async () => {
  const office = await open();
  for (const said of ['klubba', 'klubba punkt 2', 'avsluta mötet', 'justera', 'släpp']) await says(office, ek, said);
  await filed(office);
  expect(String((await says(office, berg, 'mötesanteckning', privateChat))[0])).toMatch(link);
});

test('what was signed is released with the last correction, also when that was not filed by then', async () => {
  const office = await draft();
  await says(office, dahl, 'anteckna punkt 3: Rätt belopp.');
  await says(office, ek, 'justera');
  await says(office, dahl, 'släpp');
  await filed(office);
  const released = await office.dependencies.releases.fetch(name);
  expect(await linesIn(released ?? new Uint8Array())).toContain('Rätt belopp.');
});

test('releasing again, or filing again, makes no second file', async () => {
  const office = await released();
  const first = await office.dependencies.filings.filed('meeting-1', 'released 1');
  await fileMinutes(office.dependencies, 'meeting-1');
  expect(await office.dependencies.filings.filed('meeting-1', 'released 1')).toEqual(first);
});

test('do not exist before the close', async () => {
  expect(await says(await open(), dahl, 'mötesanteckning', privateChat)).toEqual([sv.desk.minutesLater]);
});

describe('the next meeting', () => {
  const following = async (): Promise<Office> => {
    const office = await released();
    await says(
      office,
      dahl,
      kallelse
        .replace('9 april 2024', '11 juni 2024')
        .replace('2. Godkännande av dagens agenda', '2. Föregående mötesanteckning'),
    );
    const klubba = { meeting: 'meeting-2', on: 'summons', kind: 'use summons' };
    const press = { chat: groupChat, key: null, verb: 'use summons', sender: sender(dahl) };
    await office.desk.pressed({ ...press, data: { klubba, links: 'p1:u-ek,p3:u-dahl' } });
    return office;
  };

  test('in the same chat is a meeting of its own', async () => {
    const office = await following();
    expect(await office.dependencies.conversations.get(groupChat.id)).toMatchObject({ meeting: 'meeting-2' });
    expect((await office.dependencies.meetings.read('meeting-1')).phase).toBe('closed');
  });

  test('D5 approves the minutes of the one before by its gavel', async () => {
    const office = await following();
    await says(office, ek, 'öppna mötet');
    await says(office, ek, 'klubba punkt 2');
    const approved = async () => (await office.dependencies.meetings.read('meeting-1')).minutes.approvedAt;
    // It follows the gavel by itself, a few turns later.
    for (let turn = 0; turn < 1_000 && (await approved()) === null; turn += 1) await new Promise(setImmediate);
    expect(await approved()).not.toBeNull();
  });

  test('H1 H2 begins with what the one before left to follow up', async () => {
    const office = await following();
    const carried = [{ what: 'Ta fram underlag', who: 'Olle Berg', when: 'juni' }];
    expect((await office.dependencies.meetings.read('meeting-2')).carried).toMatchObject(carried);
    const meeting = await office.dependencies.meetings.read('meeting-2');
    const view = await office.viewing.own(
      'meeting-2',
      meeting,
      { ...groupChat, meeting: 'meeting-2', body: groupChat.id, pending: null },
      ek.user,
    );
    expect(JSON.stringify(show('item 2', view))).toContain('Ta fram underlag; Olle Berg; juni');
    const said = JSON.stringify(minutesContent(meeting, sv, 'Europe/Stockholm'));
    expect(said).toContain('Uppföljning sedan förra mötet');
    expect(said).toContain('Ta fram underlag');
  });

  test('finds the earlier minutes by their date', async () => {
    const office = await following();
    expect(String((await says(office, berg, 'mötesanteckning 2024-04-09'))[0])).toMatch(link);
    expect(await says(office, berg, 'mötesanteckning 2023-01-01')).toEqual([sv.desk.noMinutesOf(md`2023-01-01`)]);
  });
});
