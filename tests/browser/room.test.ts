import type { Locator } from 'playwright-core';
import { call, cardAnswer, cardMessage, confirming, text } from '../practice/fake-bot.ts';
import { chatAt, until } from '../practice/rooms.ts';
import { messages, type RoomPages, startRoomPages } from './room-page.ts';

let rooms: RoomPages;

beforeAll(async () => {
  rooms = await startRoomPages();
});
afterEach(() => rooms.closeRooms());
afterAll(() => rooms.end());

test('what one writes is seen by the others, and reaches the bot with its mention unless that is switched off', async () => {
  const { bot, as } = await rooms.open();
  const [maja, asa] = await Promise.all([as('maja-ek'), as('asa-lind')]);
  const field = maja.getByRole('textbox');
  await field.fill('nästa');
  await field.press('Enter');
  await messages(asa).filter({ hasText: 'Maja Ek' }).getByText('nästa').waitFor();
  await maja.getByRole('button', { name: /Nämn Klubba/ }).click();
  await field.fill('kaffe?');
  await maja.getByRole('button', { name: 'Skicka', exact: true }).click();
  await messages(asa).getByText('kaffe?').waitFor();
  expect(bot.of('message').map((activity) => activity.text)).toEqual(['<at>Klubba</at> nästa']);
});

test('one presses, and the other window shows what came of it', async () => {
  const { bot, as } = await rooms.open();
  const chat = chatAt(bot);
  const { body } = await call('POST', `${chat}/activities`, confirming(0));
  bot.answer = async (activity) => {
    if (activity.type !== 'invoke') return undefined;
    await call('PUT', `${chat}/activities/${body['id']}`, confirming(1));
    return cardAnswer({ body: [text('Tack')] });
  };
  const [maja, asa] = await Promise.all([as('maja-ek'), as('asa-lind')]);
  await messages(maja).getByText('0 har bekräftat').waitFor();
  await messages(asa).getByRole('button', { name: 'Bekräfta' }).click();
  await messages(maja).getByText('1 har bekräftat').waitFor();
  await messages(maja).getByText('Redigerat').waitFor();
  expect(bot.of('invoke')[0]?.['from']).toMatchObject({ name: 'Åsa Lind' });
});

test('a card fetched for one person shows to that person alone', async () => {
  const { room, bot, as } = await rooms.open();
  const [, maja] = room.people;
  bot.answer = () => cardAnswer({ body: [text('För ordföranden')] });
  const refresh = { action: { type: 'Action.Execute', verb: 'refresh' }, userIds: [maja?.mri] };
  await call('POST', `${chatAt(bot)}/activities`, cardMessage({ refresh, body: [text('För alla')] }));
  const [majas, asas] = await Promise.all([as('maja-ek'), as('asa-lind')]);
  await messages(majas).getByText('För ordföranden').waitFor();
  await messages(asas).getByText('För alla').waitFor();
  expect(await messages(asas).getByText('För ordföranden').count()).toBe(0);
});

test('what is being written in a card outlives that others change the card', async () => {
  const { bot, as } = await rooms.open();
  const chat = chatAt(bot);
  const { body } = await call('POST', `${chat}/activities`, confirming(0));
  const asa = await as('asa-lind');
  const view = messages(asa).getByRole('textbox', { name: 'Synpunkt' });
  await view.pressSequentially('Hellre i mars');
  await call('PUT', `${chat}/activities/${body['id']}`, confirming(1));
  await messages(asa).getByText('1 har bekräftat').waitFor();
  expect(await view.inputValue()).toBe('Hellre i mars');
  expect(await view.evaluate((field) => field === document.activeElement)).toBe(true);
  await messages(asa).getByRole('button', { name: 'Bekräfta' }).click();
  await until(() => bot.of('invoke').length === 1);
  expect(bot.of('invoke')[0]?.['value']).toMatchObject({ action: { data: { view: 'Hellre i mars' } } });
});

test('what is being written in one’s own card outlives that everybody’s card comes between, and is gone when it was sent', async () => {
  const { room, bot, as } = await rooms.open();
  const [, maja] = room.people;
  const chat = chatAt(bot);
  const refresh = { action: { type: 'Action.Execute', verb: 'refresh' }, userIds: [maja?.mri] };
  const note = { type: 'Input.Text', id: 'note', label: 'Anteckning' };
  const save = { type: 'Action.Execute', title: 'Spara', verb: 'save' };
  let fetched = 0;
  bot.answer = (activity) => {
    if (activity.type !== 'invoke') return undefined;
    fetched += 1;
    return cardAnswer({ body: [text(`Hämtat ${fetched}`), note], actions: [save] });
  };
  const { body } = await call('POST', `${chat}/activities`, cardMessage({ refresh, body: [text('För alla')] }));
  const page = await as('maja-ek');
  const field = messages(page).getByRole('textbox', { name: 'Anteckning' });
  await field.fill('Halva tanken');
  await call('PUT', `${chat}/activities/${body['id']}`, cardMessage({ refresh, body: [text('För alla, nytt')] }));
  await messages(page).getByText('Hämtat 2').waitFor();
  expect(await field.inputValue()).toBe('Halva tanken');
  await messages(page).getByRole('button', { name: 'Spara' }).click();
  await messages(page).getByText('Hämtat 3').waitFor();
  await until(() => bot.of('invoke').length === 3);
  expect(bot.of('invoke')[2]?.['value']).toMatchObject({ action: { data: { note: 'Halva tanken' } } });
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.card input')?.value === '');
});

test('a press that fails says so under the card', async () => {
  const { bot, as } = await rooms.open();
  await call('POST', `${chatAt(bot)}/activities`, confirming(0));
  bot.answer = () => 500;
  const asa = await as('asa-lind');
  await messages(asa).getByRole('button', { name: 'Bekräfta' }).click();
  await messages(asa).getByText('Något gick fel').waitFor();
});

test('a file dropped in the meeting goes to the 1:1 chat, and the page says why', async () => {
  const { bot, as } = await rooms.open();
  const maja = await as('maja-ek');
  const carried = await maja.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['ord'], 'kallelse 2.docx'));
    return transfer;
  });
  await maja.getByRole('main').dispatchEvent('drop', { dataTransfer: carried });
  await maja.getByText('Teams lämnar filer till Klubba bara i 1:1-chatten').waitFor();
  await messages(maja).getByRole('link', { name: 'kallelse 2.docx' }).waitFor();
  await until(() => bot.of('message').length === 1);
  expect(bot.of('message')[0]).toMatchObject({ attachments: [{ name: 'kallelse 2.docx' }, {}] });
});

test('the sample summons goes to the 1:1 chat of the organizer, whose window opens', async () => {
  const { room, as } = await rooms.open();
  const asa = await as('asa-lind');
  await asa.getByRole('button', { name: 'Skicka exempelkallelsen' }).click();
  await messages(asa).getByRole('link', { name: 'kallelse.docx' }).waitFor();
  expect(await asa.title()).toBe('Maja Ek · Samverkan Norr');
  expect(room.messages('maja-ek', 'personal')).toMatchObject([{ file: { name: 'kallelse.docx' } }]);
});

test('the room speaks its bot’s language, also in another person’s new window', async () => {
  const { as } = await rooms.open({ language: 'en' });
  const maja = await as('maja-ek');
  expect(await maja.locator('html').getAttribute('lang')).toBe('en');
  const [asa] = await Promise.all([
    maja.waitForEvent('popup'),
    maja.getByRole('link', { name: 'Open as Åsa Lind in a new window' }).click(),
  ]);
  await asa.getByText('You are').waitFor();
  expect(new URL(asa.url()).search).toBe('?as=asa-lind');
});

test('the template is asked for in the organizer’s 1:1 chat', async () => {
  const { bot, as } = await rooms.open();
  const asa = await as('asa-lind');
  await asa.getByRole('button', { name: 'Be om mallen' }).click();
  await messages(asa).getByText('mall', { exact: true }).waitFor();
  expect(await asa.title()).toBe('Maja Ek · Samverkan Norr');
  expect(bot.of('message').map((activity) => activity.text)).toEqual(['mall']);
});

test('SharePoint is switched off for everybody, with a word on what waits, and on again; where there is none nothing shows', async () => {
  const state = { down: false };
  const turn = (down: boolean): void => {
    state.down = down;
  };
  const { as } = await rooms.open({ sharePoint: { url: 'http://127.0.0.1:1/', down: () => state.down, turn } });
  const [maja, asa] = await Promise.all([as('maja-ek'), as('asa-lind')]);
  await maja.getByRole('switch', { name: 'SharePoint svarar', checked: true }).click();
  await asa.getByText('Det som ska arkiveras väntar').waitFor();
  expect(state.down).toBe(true);
  await asa.getByRole('switch', { checked: false }).click();
  await maja.getByText('Det som ska arkiveras väntar').waitFor({ state: 'hidden' });
  expect(state.down).toBe(false);
  expect(await maja.getByRole('link', { name: 'Öppna dokumentbiblioteket' }).getAttribute('href')).toBe(
    'http://127.0.0.1:1/',
  );
  const without = await (await rooms.open()).as('maja-ek');
  expect(await without.getByRole('switch').count()).toBe(0);
});

test('a card taller than the window is read from its top', async () => {
  const { bot, as } = await rooms.open();
  await call('POST', `${chatAt(bot)}/activities`, { type: 'message', text: 'Först detta' });
  const asa = await as('asa-lind');
  await messages(asa).getByText('Först detta').waitFor();
  const lines = Array.from({ length: 60 }, (_, at) => text(`Rad ${at + 1}`));
  await call('POST', `${chatAt(bot)}/activities`, cardMessage({ body: lines }));
  const [first, last] = ['Rad 1', 'Rad 60'].map((line) => messages(asa).getByText(line, { exact: true }));
  await first?.waitFor();
  const shown = (line: Locator | undefined) => line?.evaluate((node) => node.getBoundingClientRect().top);
  expect(await shown(first)).toBeGreaterThan(100);
  expect(await shown(first)).toBeLessThan(300);
  expect(await shown(last)).toBeGreaterThan(800);
});
