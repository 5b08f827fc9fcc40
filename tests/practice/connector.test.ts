import type { Activity } from '../../src/practice/teams/activity.ts';
import { call, cardMessage, text } from './fake-bot.ts';
import { chatAt, closeAll, roomWithBot } from './rooms.ts';

afterEach(closeAll);

const words = (said: string): Activity => ({ type: 'message', text: said });

test('a message the bot sends is seen by all, and a reply likewise', async () => {
  const { room, bot } = await roomWithBot();
  const chat = chatAt(bot);
  const sent = await call('POST', `${chat}/activities`, words('Välkomna'));
  expect(sent.status).toBe(201);
  await call('POST', `${chat}/activities/${sent.body['id']}`, words('Ett svar'));
  const seen = room.messages('asa-lind', 'meeting');
  expect(seen.map((message) => message.text)).toEqual(['Välkomna', 'Ett svar']);
  expect(seen[0]).toMatchObject({ id: sent.body['id'], from: null, edited: false });
});

test('an update replaces the message in place and says that it was edited', async () => {
  const { room, bot } = await roomWithBot();
  const chat = chatAt(bot);
  const { body } = await call('POST', `${chat}/activities`, words('Först'));
  const updated = await call('PUT', `${chat}/activities/${body['id']}`, cardMessage({ body: [text('Sedan')] }));
  expect(updated).toMatchObject({ status: 200, body: { id: body['id'] } });
  const [message, ...others] = room.messages('asa-lind', 'meeting');
  expect(others).toEqual([]);
  expect(message).toMatchObject({ text: '', edited: true, cards: [{ body: [text('Sedan')] }] });
});

test('a message taken away is gone, and then neither updated nor taken away again', async () => {
  const { room, bot } = await roomWithBot();
  const chat = chatAt(bot);
  const { body } = await call('POST', `${chat}/activities`, words('Hoppsan'));
  expect((await call('DELETE', `${chat}/activities/${body['id']}`)).status).toBe(200);
  expect(room.messages('asa-lind', 'meeting')).toEqual([]);
  for (const method of ['PUT', 'DELETE']) {
    const answer = await call(method, `${chat}/activities/${body['id']}`, method === 'PUT' ? words('x') : undefined);
    expect(answer).toMatchObject({ status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } });
  }
});

test('an unknown chat is ConversationNotFound, whatever is asked of it', async () => {
  const { room } = await roomWithBot();
  const chat = `${room.url}v3/conversations/19%3Aother%40thread.v2`;
  for (const [method, path] of [
    ['POST', 'activities'],
    ['PUT', 'activities/1'],
    ['GET', 'members'],
    ['GET', 'pagedmembers'],
  ] as const) {
    const answer = await call(method, `${chat}/${path}`, method === 'GET' ? undefined : words('x'));
    expect(answer).toMatchObject({ status: 404, body: { error: { code: 'ConversationNotFound' } } });
  }
});

test('the bot may not change what a person wrote', async () => {
  const { room, bot } = await roomWithBot();
  const { id } = await room.say('asa-lind', 'hej', 'meeting');
  const answer = await call('PUT', `${chatAt(bot)}/activities/${id}`, words('hå'));
  expect(answer).toMatchObject({ status: 403, body: { error: { code: 'ForbiddenOperationException' } } });
});

test('what is no activity is refused, and so is one above the size limit', async () => {
  const { bot } = await roomWithBot();
  const chat = chatAt(bot);
  expect(await call('POST', `${chat}/activities`, ['no'])).toMatchObject({ status: 400 });
  expect(await call('POST', `${chat}/activities`, { text: 'no type' })).toMatchObject({ status: 400 });
  const large = await call('POST', `${chat}/activities`, words('x'.repeat(51 * 1024)));
  expect(large).toMatchObject({ status: 413, body: { error: { code: 'MessageSizeTooBig' } } });
});

test('a bot opens a 1:1 chat with somebody of the room, with a first message', async () => {
  const { room } = await roomWithBot();
  const mri = room.people.find(({ id }) => id === 'asa-lind')?.mri;
  const made = await call('POST', `${room.url}v3/conversations`, { members: [{ id: mri }], activity: words('Hej') });
  expect(made).toMatchObject({ status: 201, body: { id: expect.stringMatching(/^a:/), serviceUrl: room.url } });
  expect(room.messages('asa-lind', 'personal')).toMatchObject([{ id: made.body['activityId'], text: 'Hej' }]);
  expect(room.messages('maja-ek', 'personal')).toEqual([]);
  const stranger = await call('POST', `${room.url}v3/conversations`, { members: [{ id: '29:nobody' }] });
  expect(stranger).toMatchObject({ status: 403, body: { error: { code: 'ForbiddenOperationException' } } });
});

test('typing gets an id and shows nothing', async () => {
  const { room, bot } = await roomWithBot();
  const answer = await call('POST', `${chatAt(bot)}/activities`, { type: 'typing' });
  expect(answer).toMatchObject({ status: 201, body: { id: expect.any(String) } });
  expect(room.messages('asa-lind', 'meeting')).toEqual([]);
});

test('the calls of both sides are written down', async () => {
  const { room, bot } = await roomWithBot();
  await call('GET', `${chatAt(bot)}/members/nobody`);
  expect(room.calls().map(({ by, what, status }) => `${by} ${what.split('/')[0]}${status}`)).toEqual([
    'room conversationUpdate200',
    'room installationUpdate200',
    'bot GET 404',
  ]);
});
