import { copyFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { roomWithBot } from '../practice/rooms.ts';
import { messages, type RoomPages, startRoomPages } from './room-page.ts';

let rooms: RoomPages;

beforeAll(async () => {
  rooms = await startRoomPages();
});
afterEach(() => rooms.closeRooms());
afterAll(() => rooms.end());

test('a page whose room went away says so, and goes on when the room is there again', async () => {
  const { room, as } = await rooms.open();
  const maja = await as('maja-ek');
  await room.close();
  await maja.getByText('Övningsrummet svarar inte').waitFor();
  const again = await roomWithBot({ port: Number(new URL(room.url).port), pageFolder: rooms.folder });
  await again.room.say('asa-lind', 'hörs jag?', 'meeting');
  await messages(maja).getByText('hörs jag?').waitFor();
  await maja.getByText('Övningsrummet svarar inte').waitFor({ state: 'hidden' });
});

test('a page that could not fetch what listens says so, and goes on when it is to be had', async () => {
  const script = 'events-worker.js';
  const pageFolder = await mkdtemp(join(tmpdir(), 'room-without-'));
  await cp(rooms.folder, pageFolder, { recursive: true, filter: (path) => !path.endsWith(script) });
  const { room, as } = await rooms.open({ pageFolder });
  const maja = await as('maja-ek');
  await maja.getByText('Övningsrummet svarar inte').waitFor();
  await copyFile(join(rooms.folder, script), join(pageFolder, script));
  await maja.getByText('Övningsrummet svarar inte').waitFor({ state: 'hidden' });
  await room.say('asa-lind', 'hörs jag?', 'meeting');
  await messages(maja).getByText('hörs jag?').waitFor();
  await rm(pageFolder, { recursive: true });
});

test('what comes while a page catches up stays, though the answer is older', async () => {
  const { room, as } = await rooms.open();
  const maja = await as('maja-ek');
  let answer = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const asked = new Promise<void>((resolve) => {
    void maja.route('**/room/scene*', async (route) => {
      const response = await route.fetch();
      // The page itself is loaded at once; what it asks for once it is connected waits.
      if (!(await maja.getByRole('heading', { level: 1 }).isVisible())) return route.fulfill({ response });
      resolve();
      await released;
      await route.fulfill({ response });
    });
  });
  await maja.reload();
  await asked;
  await room.say('asa-lind', 'kommer emellan', 'meeting');
  await messages(maja).getByText('kommer emellan').waitFor();
  const answered = maja.waitForResponse('**/room/scene*');
  answer();
  await (await answered).finished();
  await room.say('asa-lind', 'kommer efteråt', 'meeting');
  await messages(maja).getByText('kommer efteråt').waitFor();
  expect(await messages(maja).getByText('kommer emellan').count()).toBe(1);
});

test('more windows of one browser stay live than it holds connections', async () => {
  const { room, as } = await rooms.open();
  const first = await as('maja-ek');
  const pages = [first];
  for (const id of ['asa-lind', 'nils-oberg', 'maja-ek', 'asa-lind', 'nils-oberg', 'maja-ek', 'asa-lind']) {
    const page = await first.context().newPage();
    await page.goto(`${room.url}?as=${id}`);
    pages.push(page);
  }
  await room.say('nils-oberg', 'hör alla?', 'meeting');
  await Promise.all(pages.map((page) => messages(page).getByText('hör alla?').waitFor()));
  await pages.at(-1)?.getByRole('textbox').fill('ja, allihop');
  await pages.at(-1)?.getByRole('textbox').press('Enter');
  await messages(first).getByText('ja, allihop').waitFor();
});
