import { call, cardAnswer, cardMessage, text } from './fake-bot.ts';
import { chatAt, closeAll, roomWithBot } from './rooms.ts';

afterEach(closeAll);

const asking = cardMessage({
  body: [
    { type: 'Input.Text', id: 'note', value: 'förifyllt' },
    { type: 'Input.Toggle', id: 'sure', title: 'Säker', valueOff: 'nej' },
  ],
  actions: [
    {
      type: 'Action.Execute',
      title: 'Bekräfta',
      verb: 'confirm',
      data: { item: 4 },
      fallback: { type: 'Action.Submit', title: 'Bekräfta', data: { item: 4, verb: 'confirm' } },
    },
  ],
});

async function roomWithCard() {
  const { room, bot } = await roomWithBot();
  const chat = chatAt(bot);
  const { body } = await call('POST', `${chat}/activities`, asking);
  return { room, bot, card: String(body['id']), address: `${chat}/activities/${body['id']}` };
}

test('the bot hears, when it is up, that it was added to the meeting chat', async () => {
  const { room, bot } = await roomWithBot();
  const [update, installed] = bot.activities;
  expect(update).toMatchObject({
    type: 'conversationUpdate',
    channelId: 'msteams',
    serviceUrl: room.url,
    conversation: {
      conversationType: 'groupChat',
      isGroup: true,
      id: expect.stringMatching(/^19:meeting_.*@thread\.v2$/),
    },
    channelData: { meeting: { id: expect.any(String) }, tenant: { id: expect.any(String) } },
    from: { name: 'Maja Ek' },
  });
  expect((update as { membersAdded?: unknown }).membersAdded).toEqual([update?.['recipient']]);
  expect(installed).toMatchObject({ type: 'installationUpdate', action: 'add' });
});

test('what is written in the meeting chat reaches the bot with its mention', async () => {
  const { room, bot } = await roomWithBot();
  const { id } = await room.say('nils-oberg', 'nästa', 'meeting');
  expect(bot.of('message')).toMatchObject([
    {
      id,
      text: '<at>Klubba</at> nästa',
      from: { name: 'Nils Öberg', aadObjectId: room.people[0]?.aadObjectId, id: room.people[0]?.mri },
      entities: [{ type: 'mention', text: '<at>Klubba</at>', mentioned: bot.activities[0]?.['recipient'] }, {}],
      attachments: [{ contentType: 'text/html' }],
    },
  ]);
  expect(room.messages('asa-lind', 'meeting')).toMatchObject([{ id, text: 'nästa', mention: true }]);
});

test('without the mention the people see it and the bot does not', async () => {
  const { room, bot } = await roomWithBot();
  await room.say('nils-oberg', 'kaffe?', 'meeting', false);
  expect(bot.of('message')).toEqual([]);
  expect(room.messages('asa-lind', 'meeting')).toMatchObject([{ text: 'kaffe?', mention: false }]);
});

test('in a 1:1 chat, into which the bot is added first, the words go as they are and nobody else sees them', async () => {
  const { room, bot } = await roomWithBot();
  await room.say('asa-lind', 'hjälp', 'personal');
  await room.say('asa-lind', 'igen', 'personal');
  const own = bot.activities.slice(2);
  expect(own.map(({ type, text: said }) => said ?? type)).toEqual([
    'conversationUpdate',
    'installationUpdate',
    'hjälp',
    'igen',
  ]);
  expect(own[2]).toMatchObject({ conversation: { conversationType: 'personal' } });
  expect(room.messages('asa-lind', 'personal')).toHaveLength(2);
  expect(room.messages('maja-ek', 'personal')).toEqual([]);
});

test('a message the bot turns down is marked as not delivered', async () => {
  const { room, bot } = await roomWithBot();
  bot.answer = () => 500;
  await room.say('asa-lind', 'hjälp', 'meeting');
  expect(room.messages('asa-lind', 'meeting')).toMatchObject([{ undelivered: true }]);
});

test('a press sends the action with the inputs merged into its data, by hand', async () => {
  const { room, bot, card } = await roomWithCard();
  bot.answer = () => cardAnswer({ body: [text('Bekräftat')] });
  expect(await room.press('asa-lind', card, 'Bekräfta', { note: 'ja' })).toEqual({ outcome: 'card' });
  expect(bot.of('invoke', 'adaptiveCard/action')).toMatchObject([
    {
      replyToId: card,
      from: { name: 'Åsa Lind' },
      value: {
        trigger: 'manual',
        action: { type: 'Action.Execute', verb: 'confirm', data: { item: 4, note: 'ja', sure: 'nej' } },
      },
    },
  ]);
});

test('the card a press is answered with is for the presser alone, until the message is updated', async () => {
  const { room, bot, card, address } = await roomWithCard();
  bot.answer = () => cardAnswer({ body: [text('Bekräftat')] });
  await room.press('asa-lind', card, 'confirm');
  expect(room.messages('asa-lind', 'meeting')).toMatchObject([{ own: true, cards: [{ body: [text('Bekräftat')] }] }]);
  expect(room.messages('maja-ek', 'meeting')).toMatchObject([
    { own: false, cards: [asking.attachments?.[0]?.content] },
  ]);
  await call('PUT', address, cardMessage({ body: [text('1 har bekräftat')] }));
  expect(room.messages('asa-lind', 'meeting')).toMatchObject([
    { own: false, cards: [{ body: [text('1 har bekräftat')] }] },
  ]);
});

test('words the bot answers with stand under the card, for the presser', async () => {
  const { room, bot, card } = await roomWithCard();
  bot.answer = () => ({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Redan gjort.' });
  expect(await room.press('asa-lind', card, 'Bekräfta')).toEqual({ outcome: 'words', words: 'Redan gjort.' });
  expect(room.messages('asa-lind', 'meeting')).toMatchObject([{ notice: { kind: 'answer', text: 'Redan gjort.' } }]);
  expect(room.messages('maja-ek', 'meeting')).toMatchObject([{ notice: null }]);
});

test.each([
  [
    'an error of the bot',
    { statusCode: 500, type: 'application/vnd.microsoft.error', value: { code: 'x', message: 'y' } },
  ],
  ['an HTTP error', 500],
  ['an answer that is none', undefined],
])('%s shows that something went wrong', async (_what, answer) => {
  const { room, bot, card } = await roomWithCard();
  bot.answer = () => answer;
  expect(await room.press('asa-lind', card, 'Bekräfta')).toEqual({ outcome: 'failed' });
  expect(room.messages('asa-lind', 'meeting')).toMatchObject([{ notice: { kind: 'failed' }, own: false }]);
});

test('an older client presses the fallback, which is a message with a value', async () => {
  const { room, bot, card } = await roomWithCard();
  expect(await room.press('asa-lind', card, 'Bekräfta', {}, true)).toEqual({ outcome: 'sent' });
  expect(bot.of('message')).toMatchObject([
    { replyToId: card, value: { item: 4, verb: 'confirm', note: 'förifyllt', sure: 'nej' } },
  ]);
});

test('a button that is not there is refused with those that are', async () => {
  const { room, card } = await roomWithCard();
  await expect(room.press('asa-lind', card, 'Klubba')).rejects.toThrow('No "Klubba" here; there is: Bekräfta');
  await expect(room.press('nobody', card, 'Bekräfta')).rejects.toThrow('nobody');
  await expect(room.press('asa-lind', '1', 'Bekräfta')).rejects.toThrow('Åsa Lind sees no message 1');
});

test('a dropped file comes in the 1:1 chat, with an address to fetch it from', async () => {
  const { room, bot } = await roomWithBot();
  await room.drop('maja-ek', { name: 'kallelse åäö.docx', bytes: Buffer.from('bytes') });
  const [message] = bot.of('message');
  expect(message).toMatchObject({
    conversation: { conversationType: 'personal' },
    attachments: [
      {
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        name: 'kallelse åäö.docx',
        content: { fileType: 'docx', downloadUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1:/) },
      },
      { contentType: 'text/html' },
    ],
  });
  const [{ downloadUrl } = { downloadUrl: '' }] = (message?.attachments ?? []).map(
    ({ content }) => content as { downloadUrl: string },
  );
  expect(await (await fetch(downloadUrl)).text()).toBe('bytes');
  expect((await fetch(`${downloadUrl}x`)).status).toBe(404);
  expect(room.messages('maja-ek', 'personal')).toMatchObject([
    { file: { name: 'kallelse åäö.docx', link: downloadUrl } },
  ]);
});

test('the Teams meeting tells the bot that it began, who came and went, and that it ended', async () => {
  const { room, bot } = await roomWithBot();
  await room.meeting.start('maja-ek');
  await room.meeting.attend('asa-lind', true);
  await room.meeting.attend('asa-lind', true);
  await room.meeting.attend('asa-lind', false);
  await room.meeting.end('maja-ek');
  expect(bot.of('event').map((event) => String(event['name']).slice('application/vnd.microsoft.'.length))).toEqual([
    'meetingStart',
    'meetingParticipantJoin',
    'meetingParticipantJoin',
    'meetingParticipantLeave',
    'meetingParticipantLeave',
    'meetingEnd',
  ]);
  expect(bot.of('event')[0]?.['value']).toMatchObject({
    Title: 'Samverkan Norr',
    MeetingType: 'Scheduled',
    StartTime: expect.any(String),
  });
  expect(bot.of('event')[2]?.['value']).toMatchObject({
    members: [{ user: { name: 'Åsa Lind' }, meeting: { inMeeting: true, role: 'Attendee' } }],
  });
  await expect(room.meeting.attend('asa-lind', true)).rejects.toThrow('not begun');
});
