import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RoomOptions } from '../../src/practice/open-practice-room.ts';
import type { Json } from '../../src/practice/teams/activity.ts';
import { call, cardAnswer, cardMessage, text } from './fake-bot.ts';
import { chatAt, closeAll, roomWithBot } from './rooms.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'room-routes-'));
  await writeFile(join(folder, 'kallelse.docx'), 'en kallelse');
  for (const name of ['room.html', 'room.js', 'events-worker.js', 'room.css'])
    await writeFile(join(folder, name), `the ${name}`);
});
afterEach(closeAll);
afterAll(() => rm(folder, { recursive: true }));

const open = (options: Partial<RoomOptions> = {}) =>
  roomWithBot({
    pageFolder: folder,
    samples: [{ name: 'kallelse.docx', path: join(folder, 'kallelse.docx') }],
    ...options,
  });

async function seen(url: string, as: string, place: string): Promise<readonly Json[]> {
  return (await call('GET', `${url}room/messages?as=${as}&place=${place}`)).body as unknown as readonly Json[];
}

test('a driver writes, presses and reads over HTTP', async () => {
  const { room, bot } = await open();
  const said = await call('POST', `${room.url}room/say`, { as: 'asa-lind', place: 'meeting', text: 'hjälp' });
  expect(said).toMatchObject({ status: 200, body: { id: expect.any(String) } });
  const actions = [{ type: 'Action.Execute', title: 'Bekräfta', verb: 'confirm', data: { item: 1 } }];
  const { body } = await call('POST', `${chatAt(bot)}/activities`, cardMessage({ body: [text('Punkt 1')], actions }));
  bot.answer = () => cardAnswer({ body: [text('Tack')], actions });
  const press = { as: 'asa-lind', message: body['id'] };
  const named = await call('POST', `${room.url}room/press`, { ...press, button: 'Bekräfta' });
  expect(named.body).toEqual({ outcome: 'card' });
  const forged = { type: 'Action.Execute', verb: 'confirm', data: { item: 9 } };
  await call('POST', `${room.url}room/press`, { ...press, action: forged });
  expect(bot.of('invoke').map(({ value }) => (value as { action: { data: unknown } }).action.data)).toEqual([
    { item: 1 },
    { item: 9 },
  ]);
  expect(await seen(room.url, 'asa-lind', 'meeting')).toMatchObject([{ text: 'hjälp' }, { own: true }]);
  expect((await call('GET', `${room.url}room/quiet`)).status).toBe(204);
});

test('files and samples are dropped over HTTP, and fetched', async () => {
  const { room, bot } = await open();
  const address = `${room.url}room/files?as=maja-ek&name=${encodeURIComponent('egen kallelse.docx')}`;
  await fetch(address, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: 'egen' });
  await call('POST', `${room.url}room/samples`, { as: 'maja-ek', name: 'kallelse.docx' });
  expect(bot.of('message').map(({ attachments }) => attachments?.[0]?.name)).toEqual([
    'egen kallelse.docx',
    'kallelse.docx',
  ]);
  expect(await (await fetch(`${room.url}room/samples/kallelse.docx`)).text()).toBe('en kallelse');
  expect((await call('POST', `${room.url}room/samples`, { as: 'maja-ek', name: '../x' })).status).toBe(404);
});

test('a line to windows hears what changes for its people, and nothing that is for others', async () => {
  const { room } = await open();
  const closing = new AbortController();
  const stream = await fetch(`${room.url}room/events?as=nils-oberg&as=asa-lind`, { signal: closing.signal });
  const news: Json[] = [];
  const heard = (async () => {
    for await (const chunk of stream.body as unknown as AsyncIterable<Uint8Array>) {
      for (const line of Buffer.from(chunk).toString('utf8').split('\n'))
        if (line.startsWith('data: ')) news.push(JSON.parse(line.slice(6)) as Json);
      if (news.length === 4) return;
    }
  })();
  await room.say('maja-ek', 'hemligt', 'personal');
  await room.meeting.start('maja-ek');
  await room.say('maja-ek', 'öppet', 'meeting');
  await heard;
  closing.abort();
  expect(news).toMatchObject([
    { attending: [] },
    { attending: ['maja-ek'] },
    { as: 'nils-oberg', place: 'meeting', message: { text: 'öppet' } },
    { as: 'asa-lind', place: 'meeting', message: { text: 'öppet' } },
  ]);
});

test('the 1:1 chat is entered once, and then the bot knows of it', async () => {
  const { room, bot } = await open();
  await call('POST', `${room.url}room/enter`, { as: 'asa-lind' });
  await call('POST', `${room.url}room/enter`, { as: 'asa-lind' });
  expect(bot.of('installationUpdate')).toHaveLength(2);
});

test('the stand-in for SharePoint is switched off and on over HTTP, where there is one', async () => {
  const switched = { url: 'http://127.0.0.1:1/', off: false };
  const turn = (down: boolean): void => {
    switched.off = down;
  };
  const { room } = await open({ sharePoint: { url: switched.url, down: () => switched.off, turn } });
  expect((await call('POST', `${room.url}room/sharepoint`, { down: true })).status).toBe(204);
  const scene = await call('GET', `${room.url}room/scene`);
  expect(scene.body['sharePoint']).toEqual({ url: switched.url, down: true });
  await call('POST', `${room.url}room/sharepoint`, { down: false });
  expect(switched.off).toBe(false);
  const without = await open();
  expect((await call('POST', `${without.room.url}room/sharepoint`, { down: true })).status).toBe(404);
  expect((await call('GET', `${without.room.url}room/scene`)).body['sharePoint']).toBeNull();
});

test.each([
  ['an unknown person', 'room/say', { as: 'nobody', place: 'meeting', text: 'x' }, 404],
  ['an unknown place', 'room/say', { as: 'asa-lind', place: 'corridor', text: 'x' }, 400],
  ['an unknown message', 'room/press', { as: 'asa-lind', message: '1', button: 'x' }, 404],
  ['no object', 'room/say', [], 400],
  ['an unknown address', 'room/dance', {}, 404],
])('%s is refused with a reason', async (_what, path, body, status) => {
  const { room } = await open();
  expect(await call('POST', room.url + path, body)).toMatchObject({
    status,
    body: { error: { code: expect.any(String), message: expect.any(String) } },
  });
});

test('a page elsewhere reaches nothing here, neither by another name nor without asking first', async () => {
  const { room } = await open();
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const asking = request(`${room.url}room/scene`, { headers: { host: 'evil.example' } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asking.on('error', reject).end();
  });
  expect(status).toBe(403);
  const simple = await fetch(`${room.url}room/say`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: JSON.stringify({ as: 'asa-lind', place: 'meeting', text: 'x' }),
  });
  expect(simple.status).toBe(415);
});

test('the page is served with a policy that lets nothing foreign run', async () => {
  const { room } = await open();
  const page = await fetch(room.url);
  expect(await page.text()).toBe('the room.html');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(await (await fetch(`${room.url}room.css`)).text()).toBe('the room.css');
});
