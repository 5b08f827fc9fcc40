import type { FrameLocator } from 'playwright-core';
import { enterDesk, openDesk } from '../kit/desk-page.ts';
import { type House, kallelseWith, openHouse } from '../kit/open-house.ts';
import { openPanel, openPanelIn, type PanelPage } from '../kit/panel-page.ts';
import { recordedNotes } from '../kit/recorded.ts';

const items = `1. Mötets öppnande

2. Samlad lista över läkemedel`;

let house: House;
let elin: PanelPage;

beforeAll(async () => {
  house = await openHouse(kallelseWith(items));
  const secretary = house.client.as('Elin Forsman');
  await secretary.say('öppna mötet');
  await secretary.press('Spara upprop', 'Upprop');
  await secretary.say('nästa');
  elin = await openPanel(house.browser, house.url, 'elin-forsman');
});
afterAll(() => house.close());

test('K6 what is half written in the panel is there when its window is closed and opened again', async () => {
  const first = await openPanel(house.browser, house.url, 'birgitta-hallgren');
  await first.tab('Anteckna');
  await first.box('Medskick').fill('Halva meningen om');
  await first.box('Uppföljning').fill('Skicka listan');
  await first.box('Vem').fill('Karin');
  await first.page.close();
  const second = await openPanelIn(first.context, house.url, 'birgitta-hallgren');
  await second.tab('Anteckna');
  expect(await second.box('Medskick').inputValue()).toBe('Halva meningen om');
  expect(await second.box('Uppföljning').inputValue()).toBe('Skicka listan');
  expect(await second.box('Vem').inputValue()).toBe('Karin');
  await second.context.close();
});

test('K6 what is saved in the panel without network says that it is not saved yet, and is recorded once when there is network again', async () => {
  await elin.tab('Anteckna');
  await elin.context.route('**/commands', (route) => route.abort());
  await elin.box('Fråga').fill('Vem betalar?');
  await elin.press('Spara');
  await elin.sees('Inte sparad än.');
  expect(await elin.box('Fråga').inputValue()).toBe('Vem betalar?');
  expect(await elin.faults()).toEqual([]);
  await elin.context.unroute('**/commands');
  await elin.panel.locator('.noted [aria-busy="false"]').getByText('Vem betalar?').waitFor();
  await elin.panel.getByText('Inte sparad än.').waitFor({ state: 'detached' });
  expect(await elin.box('Fråga').inputValue()).toBe('');
  expect(await recordedNotes(house.program)).toEqual(['Vem betalar?']);
});

test('K6 a note changed in the panel without network stays as it is written, and is changed once when there is network again', async () => {
  await elin.press('Ändra: Fråga 1 av 1');
  const change = elin.box('Ändra: Fråga 1 av 1');
  await elin.context.route('**/commands', (route) => route.abort());
  await change.fill('Vem betalar, och när?');
  await elin.press('Spara');
  await elin.sees('Inte sparad än.');
  expect(await change.inputValue()).toBe('Vem betalar, och när?');
  await elin.context.unroute('**/commands');
  await elin.panel.getByText('Inte sparad än.').waitFor({ state: 'detached' });
  expect(await recordedNotes(house.program)).toEqual(['Vem betalar, och när?']);
  await elin.press('Avbryt');
});

test('K6 a follow-up begun at the desk is there at its item after another item was chosen, and after a reload', async () => {
  const { context, page, desk } = await enterDesk(house.browser, house.url, 'elin-forsman');
  await desk.getByRole('button', { name: 'Uppföljning', exact: true }).click();
  await desk.getByRole('textbox', { name: 'Uppföljning' }).fill('Listan tas upp igen');
  await desk.getByLabel('När').fill('2027-05-06');
  const isThere = async (at: FrameLocator): Promise<void> => {
    await at.getByRole('textbox', { name: 'Uppföljning' }).waitFor();
    expect(await at.getByRole('textbox', { name: 'Uppföljning' }).inputValue()).toBe('Listan tas upp igen');
    expect(await at.getByLabel('När').inputValue()).toBe('2027-05-06');
  };
  await desk.getByRole('button', { name: /1\. Mötets öppnande/ }).click();
  await desk.getByRole('textbox', { name: 'Uppföljning' }).waitFor({ state: 'detached' });
  await desk.getByRole('button', { name: /2\. Samlad lista/ }).click();
  await isThere(desk);
  await page.reload();
  const again = await openDesk(page);
  await isThere(again);
  await again.getByRole('button', { name: 'Avbryt' }).click();
  await again.getByRole('textbox', { name: 'Uppföljning' }).waitFor({ state: 'detached' });
  await context.close();
});

test('what was half written in one meeting is not in the next one of the same chat', async () => {
  await elin.tab('Anteckna');
  await elin.box('Dialog').fill('Om det förra mötet.');
  const [chair, secretary] = [house.client.as('Birgitta Hallgren'), house.client.as('Elin Forsman')];
  await chair.say('avsluta mötet');
  await chair.sees('Mötet avslutades');
  await secretary.say(`kallelse\n${kallelseWith(items, { date: '15 april 2027' })}`);
  await secretary.press('Använd kallelsen');
  await chair.say('öppna mötet');
  await secretary.press('Spara upprop', 'Upprop');
  await elin.panel.getByRole('heading', { name: 'Till punkt 1' }).waitFor();
  expect(await elin.box('Dialog').inputValue()).toBe('');
});
