import { teamsLimits } from '../../src/practice/teams/limits.ts';
import { call } from './fake-bot.ts';
import { chatAt, closeAll, roomWithBot } from './rooms.ts';

afterEach(closeAll);

test('seven messages in a second pass, the eighth waits a second, and at most eight pass in two', () => {
  let now = 1_000_000;
  const limits = teamsLimits(() => now);
  const send = (): number | null => limits('send', 'chat');
  expect(Array.from({ length: 8 }, send)).toEqual([null, null, null, null, null, null, null, 1]);
  now += 1000;
  expect([send(), send()]).toEqual([null, 1]);
  now += 1000;
  expect(send()).toBeNull();
});

test('sixty messages pass in half a minute, and reading and other chats are counted apart', () => {
  let now = 1_000_000;
  const limits = teamsLimits(() => now);
  for (let sent = 0; sent < 60; sent += 1) {
    expect(limits('send', 'chat')).toBeNull();
    now += 300;
  }
  expect(limits('send', 'chat')).toBe(12);
  expect(limits('send', 'another')).toBeNull();
  expect(limits('read', 'chat')).toBeNull();
});

test('an app makes no more than fifty calls a second in all', () => {
  const limits = teamsLimits(() => 1_000_000);
  const answers = Array.from({ length: 51 }, (_, at) => limits('send', `chat ${at}`));
  expect(answers.filter((answer) => answer === null)).toHaveLength(50);
  expect(answers[50]).toBe(1);
});

test('the bot is told to wait by 429 with Retry-After, and what was refused is not shown', async () => {
  const { room, bot } = await roomWithBot({ now: () => 1_000_000 });
  const chat = chatAt(bot);
  const message = { type: 'message', text: 'ett av många' };
  const answers = [];
  for (let sent = 0; sent < 8; sent += 1) answers.push(await call('POST', `${chat}/activities`, message));
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 201, 201, 429]);
  expect(answers[7]?.headers.get('retry-after')).toBe('1');
  expect(room.messages('asa-lind', 'meeting')).toHaveLength(7);
  expect(await call('PUT', `${chat}/activities/${answers[0]?.body['id']}`, message)).toMatchObject({ status: 429 });
});

test('a room without limits refuses nothing', async () => {
  const { bot } = await roomWithBot({ throttle: false });
  const chat = chatAt(bot);
  const sent = Array.from({ length: 20 }, () => call('POST', `${chat}/activities`, { type: 'message', text: 'x' }));
  expect((await Promise.all(sent)).map(({ status }) => status)).toEqual(Array(20).fill(201));
});
