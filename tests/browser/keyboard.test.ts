import type { Page } from 'playwright-core';
import { scenes } from '../cards/scenes/scenes.ts';
import { call, cardAnswer, cardMessage, confirming, text } from '../practice/fake-bot.ts';
import { chatAt, until } from '../practice/rooms.ts';
import { showsFocus } from './focus-ring.ts';
import { messages, type RoomPages, startRoomPages } from './room-page.ts';

let rooms: RoomPages;

beforeAll(async () => {
  rooms = await startRoomPages();
});
afterEach(() => rooms.closeRooms());
afterAll(() => rooms.end());

/** The name of what has the focus; null for nothing. */
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const found = document.activeElement;
    if (!found || found === document.body) return null;
    return found.ariaLabel ?? (found.textContent || found.id || found.className);
  });

/** Presses the Tab key until that has the focus, and gives the names of all stops. */
const tabTo = async (page: Page, name: string | null): Promise<readonly (string | null)[]> => {
  const stops: (string | null)[] = [];
  do {
    await page.keyboard.press('Tab');
    stops.push(await focused(page));
  } while (stops.at(-1) !== name && stops.length < 200);
  return stops;
};

test('a member reaches Bekräfta by at most ten keys, however many cards the chat holds, and where one writes by three', async () => {
  const { room, bot, as } = await rooms.open({ throttle: false });
  const refresh = { action: { type: 'Action.Execute', verb: 'refresh' }, userIds: [] };
  const { position, ...earlier } = scenes();
  for (const { card } of Object.values(earlier)) await call('POST', `${chatAt(bot)}/activities`, cardMessage(card));
  await call('POST', `${chatAt(bot)}/activities`, cardMessage({ ...position?.card, refresh }));
  for (let at = 0; at < 5; at += 1) await room.say('maja-ek', `Säg till om något är oklart ${at}`, 'meeting', false);
  const asa = await as('asa-lind');
  await messages(asa).getByText('oklart 4').waitFor();
  const keys = await tabTo(asa, 'Till det nyaste kortet');
  await asa.keyboard.press('Enter');
  expect([...keys, 'Enter', ...(await tabTo(asa, 'Bekräfta'))].length).toBeLessThanOrEqual(10);
  await asa.keyboard.press('Enter');
  await until(() => bot.of('invoke').length === 1);
  await asa.reload();
  await asa.getByRole('heading', { level: 1 }).waitFor();
  expect(await tabTo(asa, 'Till skrivfältet')).toHaveLength(2);
  await asa.keyboard.press('Enter');
  expect(await focused(asa)).toBe('Skriv till Klubba i mötet');
});

test('what was pressed keeps the focus while its card changes; the card has it while the button is gone', async () => {
  const { bot, as } = await rooms.open();
  const chat = chatAt(bot);
  const { body } = await call('POST', `${chat}/activities`, confirming(0));
  bot.answer = (activity) => (activity.type === 'invoke' ? cardAnswer({ body: [text('Tack')] }) : undefined);
  const asa = await as('asa-lind');
  const button = messages(asa).getByRole('button', { name: 'Bekräfta' });
  await button.focus();
  await asa.keyboard.press('Enter');
  await messages(asa).getByText('Tack').waitFor();
  const card = asa.locator('.card:focus');
  await card.waitFor();
  await call('PUT', `${chat}/activities/${body['id']}`, confirming(1));
  await asa.locator('button:focus', { hasText: 'Bekräfta' }).waitFor();
  await call('PUT', `${chat}/activities/${body['id']}`, confirming(2));
  await messages(asa).getByText('2 har bekräftat').waitFor();
  expect(await focused(asa)).toBe('Bekräfta');
});

test('what is pressed in an unfolded part, which folds then, leaves the focus in the card', async () => {
  const { bot, as } = await rooms.open();
  const save = { type: 'Action.Execute', title: 'Spara', verb: 'save' };
  const part = { type: 'AdaptiveCard', body: [text('Ny lydelse')], actions: [save] };
  const unfold = { type: 'Action.ShowCard', title: 'Ändra lydelsen …', card: part };
  await call('POST', `${chatAt(bot)}/activities`, cardMessage({ body: [text('Lydelse')], actions: [unfold] }));
  bot.answer = (activity) =>
    activity.type === 'invoke' ? cardAnswer({ body: [text('Sparad')], actions: [unfold] }) : undefined;
  const asa = await as('asa-lind');
  await messages(asa).getByRole('button', { name: 'Ändra lydelsen' }).click();
  await messages(asa).getByRole('button', { name: 'Spara' }).focus();
  await asa.keyboard.press('Enter');
  await messages(asa).getByText('Sparad').waitFor();
  await messages(asa).getByText('Ny lydelse').waitFor({ state: 'hidden' });
  await asa.locator('.card:focus').waitFor();
  expect(await tabTo(asa, 'Ändra lydelsen …')).toHaveLength(1);
});

test('of two buttons that are called the same, and of a text, the very place keeps the focus', async () => {
  const { bot, as } = await rooms.open();
  const chat = chatAt(bot);
  const change = (row: number) => ({ type: 'Action.Execute', title: 'Ändra', verb: `change ${row}` });
  const rows = (news: string) =>
    cardMessage({
      body: [text(news), { type: 'Input.Text', id: 'view', label: 'Synpunkt' }],
      actions: [change(1), change(2)],
    });
  const { body } = await call('POST', `${chat}/activities`, rows('Ett'));
  const asa = await as('asa-lind');
  await messages(asa).getByRole('button', { name: 'Ändra' }).last().focus();
  await call('PUT', `${chat}/activities/${body['id']}`, rows('Två'));
  await messages(asa).getByText('Två').waitFor();
  await asa.keyboard.press('Enter');
  await until(() => bot.of('invoke').length === 1);
  expect(bot.of('invoke')[0]?.['value']).toMatchObject({ action: { verb: 'change 2' } });
  const view = messages(asa).getByRole('textbox', { name: 'Synpunkt' });
  await view.fill('i mars');
  await view.press('Home');
  await call('PUT', `${chat}/activities/${body['id']}`, rows('Tre'));
  await messages(asa).getByText('Tre').waitFor();
  await asa.keyboard.type('Hellre ');
  expect(await view.inputValue()).toBe('Hellre i mars');
});

test.each(['light', 'dark'] as const)(
  'everything the Tab key stops at shows that it has the focus, %s',
  async (colorScheme) => {
    const { room, bot, as } = await rooms.open({ throttle: false });
    const shown = scenes();
    for (const name of ['roll call, lead', 'position, lead', 'minutes released, lead', 'attendance, lead'])
      await call('POST', `${chatAt(bot)}/activities`, cardMessage(shown[name]?.card ?? {}));
    await room.meeting.start('maja-ek');
    const maja = await as('maja-ek', { colorScheme, reducedMotion: 'reduce' });
    await maja.locator('.card').nth(3).waitFor();
    const stops: (string | null)[] = [];
    const unseen: (string | null)[] = [];
    for (await maja.keyboard.press('Tab'); stops.at(-1) !== 'Be om mallen'; await maja.keyboard.press('Tab')) {
      const name = await focused(maja);
      stops.push(name);
      if (!(await showsFocus(maja))) unseen.push(name);
    }
    expect(unseen).toEqual([]);
    expect(stops.length).toBeGreaterThan(30);
  },
);
