import { enterDesk } from '../kit/desk-page.ts';
import { type House, kallelseWith, openHouse } from '../kit/open-house.ts';
import { openPanel } from '../kit/panel-page.ts';

const kallelse = kallelseWith(`1. Mötets öppnande

2. Samlad lista över läkemedel

Information`);

let house: House;

beforeAll(async () => {
  house = await openHouse(kallelse);
  const client = house.client.as('Elin Forsman');
  await client.say('öppna mötet');
  await client.press('Spara upprop', 'Upprop');
  await client.say('punkt 2');
  for (const what of ['Siffror; Karin; maj', 'Avtal; Birgitta', 'Fråga till regionen'])
    await client.say(`uppföljning ${what}`);
});
afterAll(() => house.close());

test('a follow-up is closed, moved and struck where it is noted, in the panel and at the desk', async () => {
  const elin = await openPanel(house.browser, house.url, 'elin-forsman');
  await elin.tab('Anteckna');
  const noted = elin.panel.locator('.noted li', { hasText: 'Siffror' });
  const fold = noted.getByText('Avsluta eller flytta');
  const save = noted.getByRole('button', { name: 'Spara', exact: true });
  await fold.click();
  await noted.getByLabel('Vad har hänt').selectOption('Ny tid');
  // A time is wanted; what is done may be so without words.
  expect(await save.getAttribute('aria-disabled')).toBe('true');
  await noted.getByLabel('När').fill('hösten');
  expect(await elin.faults()).toEqual([]);
  await save.click();
  await elin.sees('Siffror · Karin · hösten');
  expect(await elin.panel.locator('.noted p:focus').allInnerTexts()).toEqual(['Siffror · Karin · hösten']);
  await fold.click();
  await noted.getByLabel('Hur det blev (får vara tomt)').fill('Skickade till alla.');
  await elin.page.keyboard.press('Control+Enter');
  await elin.sees('Siffror · Karin · hösten · Klar: Skickade till alla.');
  await noted.locator('.settle').waitFor({ state: 'detached' });
  const { desk } = await enterDesk(house.browser, house.url, 'birgitta-hallgren');
  const line = desk.locator('.notes li', { hasText: 'Fråga till regionen' });
  await line.getByText('Avsluta eller flytta').press('Enter');
  await line.getByLabel('Vad har hänt').selectOption('Struken');
  await line.getByLabel('Skäl').fill('Frågan är besvarad.');
  await line.getByRole('button', { name: 'Spara', exact: true }).press('Enter');
  await line.getByText('Struken: Frågan är besvarad.').waitFor();
  await elin.sees('Fråga till regionen · Struken: Frågan är besvarad.');
  await desk.getByLabel('Mötesanteckningen så här långt').getByText('Struken: Frågan är besvarad.').waitFor();
});
