import { scenes } from '../cards/scenes/scenes.ts';
import { call, cardMessage, confirming } from '../practice/fake-bot.ts';
import { chatAt } from '../practice/rooms.ts';
import { faultsInThemes } from './axe.ts';
import { messages, type RoomPages, startRoomPages } from './room-page.ts';

let rooms: RoomPages;

beforeAll(async () => {
  rooms = await startRoomPages();
});
afterEach(() => rooms.closeRooms());
afterAll(() => rooms.end());

test('the practice room and every card pass axe in every theme', async () => {
  const sharePoint = { url: 'http://127.0.0.1:1/', down: () => true, turn: () => {} };
  const { room, bot, as } = await rooms.open({ throttle: false, sharePoint });
  const page = await as('asa-lind');
  bot.answer = () => 500;
  await call('POST', `${chatAt(bot)}/activities`, confirming(0));
  await messages(page).getByRole('button', { name: 'Bekräfta' }).click();
  await messages(page).getByText('Något gick fel').waitFor();
  expect(await faultsInThemes(page, page.mainFrame())).toEqual([]);
  bot.answer = () => undefined;
  await room.say('maja-ek', 'nästa', 'meeting');
  await room.meeting.start('maja-ek');
  const cards = Object.values(scenes());
  for (const { card } of cards) await call('POST', `${chatAt(bot)}/activities`, cardMessage(card));
  await page.locator('.card').nth(cards.length).waitFor();
  for (const card of await page
    .locator('.card')
    .filter({ has: page.locator('[aria-expanded]') })
    .all())
    await card.locator('[aria-expanded]').last().click();
  expect(await faultsInThemes(page, page.mainFrame())).toEqual([]);
});
