import { createServer } from 'node:http';
import { openPracticeRoom } from '../../src/practice/open-practice-room.ts';
import { openBotLine } from '../../src/practice/teams/bot-line.ts';
import { journalOfCalls } from '../../src/practice/teams/calls.ts';
import { startFakeBot } from './fake-bot.ts';
import { three, until } from './rooms.ts';

const activity = { type: 'message', id: '17', conversation: { id: 'a:1' } };

test('an activity that gets no answer in time is delivered once more, the same', async () => {
  const bot = await startFakeBot();
  bot.answer = () => (bot.activities.length === 1 ? new Promise(() => undefined) : { done: true });
  const line = openBotLine(bot.endpoint, journalOfCalls(), Date.now, 1_000);
  expect(await line.deliver(activity)).toMatchObject({ status: 200, body: { done: true } });
  expect(bot.activities).toEqual([activity, activity]);
  await bot.close();
});

test('an activity for a bot that is not there is not delivered, and that is an answer', async () => {
  const bot = await startFakeBot();
  await bot.close();
  const calls = journalOfCalls();
  const line = openBotLine(bot.endpoint, calls, Date.now);
  expect(await line.deliver(activity)).toMatchObject({ status: 0, late: false });
  expect(calls.all()).toMatchObject([{ by: 'room', what: 'message', status: 0 }]);
});

test('a bot that comes up after the room hears that it was added', async () => {
  const bot = await startFakeBot();
  const { port } = new URL(bot.endpoint);
  await bot.close();
  const room = await openPracticeRoom({
    port: 0,
    botEndpoint: bot.endpoint,
    people: three,
    chatName: 'Samverkan Norr',
    samples: [],
    pageFolder: '/nowhere',
  });
  await until(() => room.calls().length >= 2);
  const heard: string[] = [];
  const late = createServer((request, response) => {
    request.on('data', (chunk: Buffer) => heard.push((JSON.parse(chunk.toString('utf8')) as { type: string }).type));
    request.on('end', () => response.end());
  });
  await new Promise<void>((resolve) => late.listen(Number(port), '127.0.0.1', resolve));
  await until(() => heard.length === 2);
  expect(heard).toEqual(['conversationUpdate', 'installationUpdate']);
  await room.close();
  late.closeAllConnections();
  await new Promise((resolve) => late.close(resolve));
});

test('the line is quiet when all is answered', async () => {
  const bot = await startFakeBot();
  let release = (): void => undefined;
  bot.answer = () =>
    new Promise<void>((resolve) => {
      release = resolve;
    });
  const line = openBotLine(bot.endpoint, journalOfCalls(), Date.now);
  const order: string[] = [];
  const delivered = line.deliver(activity).then(() => order.push('answered'));
  const quiet = line.quiet().then(() => order.push('quiet'));
  await until(() => bot.activities.length === 1);
  release();
  await Promise.all([delivered, quiet]);
  expect(order).toEqual(['answered', 'quiet']);
  await bot.close();
});
