import type { Locator } from 'playwright-core';
import { faultsIn } from '../axe.ts';
import { clickInto } from '../kit/desk-page.ts';
import { type House, kallelseWith, openHouse } from '../kit/open-house.ts';
import { holdCommands, openPanel, type PanelPage } from '../kit/panel-page.ts';
import { hasOnePrimary } from '../meetings/one-primary.ts';

const kallelse = kallelseWith(
  `1. Mötets öppnande

2. Godkännande av dagens agenda

3. Samlad lista över läkemedel

(20 minuter, kl. 09.10-09.30)

4. Munhälsa

(15 minuter, kl. 09.30-09.45)

5. Journalgranskning

(10 minuter, kl. 09.45-09.55)

6. Övriga frågor`,
  { end: '10.30' },
);

let house: House;
let chair: PanelPage;
let desk: Locator;

beforeAll(async () => {
  house = await openHouse(kallelse);
  chair = await openPanel(house.browser, house.url, 'birgitta-hallgren');
  await chair.tab('Dagordning');
  const secretary = await openPanel(house.browser, house.url, 'elin-forsman');
  await secretary.page.setViewportSize({ width: 1800, height: 1000 });
  await secretary.page.getByRole('button', { name: 'Öppna skrivbordet' }).click();
  desk = secretary.page.frameLocator('iframe[title="Klubba-skrivbord"]').locator('main');
});
afterAll(() => house.close());

const item = (title: string): Locator => desk.getByRole('navigation').getByRole('button', { name: title });
const button = (name: string): Locator => desk.getByRole('button', { name, exact: true });
const isFocused = (one: Locator): Promise<boolean> => one.evaluate((element) => element === document.activeElement);
/** The agenda as it reads at the desk and in the panel of the other who leads. */
const bothRead = async (...rows: readonly RegExp[]): Promise<void> => {
  for (const list of [desk.getByRole('navigation'), chair.panel])
    for (const [at, row] of rows.entries()) await list.locator('ol > li').nth(at).filter({ hasText: row }).waitFor();
};

test('K9 an item is moved by the keyboard: it keeps the focus, the times are told anew, and it is said aloud', async () => {
  await item('5. Journalgranskning').click();
  await button('Flytta upp').focus();
  for (const place of [4, 3]) {
    await desk.page().keyboard.press('Enter');
    await desk.getByRole('status').getByText(`Journalgranskning: nu nummer ${place} av 6`).waitFor();
    expect(await isFocused(button('Flytta upp'))).toBe(true);
  }
  await bothRead(
    ...[/1.*Mötets/, /2.*Godkännande/, /Journalgranskning.*09\.10/s, /Samlad lista.*09\.20/s, /Munhälsa.*09\.40/s],
  );
  await button('Flytta ned').press('Enter');
  await desk.getByRole('status').getByText('nu nummer 4 av 6').waitFor();
  expect(await isFocused(button('Flytta ned'))).toBe(true);
  await button('Ångra').press('Enter');
  await desk.getByText('Taget tillbaka: ').waitFor();
  await bothRead(/1.*Mötets/, /2.*Godkännande/, /Journalgranskning.*09\.10/s, /Samlad lista.*09\.20/s);
});

test('K9 an item is added and changed in a form, with presenters, proposal and documents', async () => {
  await button('Ny punkt').click();
  const box = (name: string) => desk.getByRole('textbox', { name, exact: true });
  await box('Rubrik').fill('Jourcentralens öppettider');
  await hasOnePrimary(desk, 'Öppna mötet');
  await desk.getByLabel('Plats').selectOption({ label: 'Efter 5. Munhälsa' });
  await desk.getByLabel('Längd i minuter').fill('10');
  await box('Föredragande').fill('Nadia Karlberg, Region Ekbygden\nTomas Ekdahl');
  await box('Förslag till ställningstagande').fill('Vårdsamverkan Ekbygden noterar informationen.');
  await box('Underlag').fill('Öppettider 2027.pdf');
  await box('Länk').fill('ftp://fel');
  await button('Spara').click();
  await desk.getByText('Den ska börja med https://').waitFor();
  await box('Länk').fill('https://ekbygden.example/tider.pdf');
  await button('Spara').click();
  await desk.getByText('Tillagd: Jourcentralens öppettider.').waitFor();
  await item('Jourcentralens öppettider').click();
  await button('Ändra punkten').click();
  expect(await box('Föredragande').inputValue()).toBe('Nadia Karlberg, Region Ekbygden\nTomas Ekdahl');
  await box('Rubrik').fill('Jourcentralen');
  await desk.getByLabel('Längd i minuter').fill('0.5');
  await button('Spara').click();
  await desk.getByText('Tiden ska vara hela minuter').waitFor();
  await desk.getByLabel('Längd i minuter').fill('25');
  await button('Spara').click();
  await bothRead(/./, /./, /./, /./, /./, /6\.? ?Jourcentralen.*25 min/s);
  expect(await isFocused(button('Ändra punkten'))).toBe(true);
});

test('K9 what is half written in the form is there after a reload', async () => {
  await chair.press('Ändra Punkt 5. Munhälsa');
  await chair.press('Ändra punkten');
  await chair.box('Föredragande').fill('Eva Nyqvist, Sjö');
  await hasOnePrimary(chair.panel, 'Öppna mötet');
  await chair.page.reload();
  await chair.page.getByRole('button', { name: 'Öppna panelen' }).click();
  await chair.tab('Dagordning');
  await chair.press('Ändra Punkt 5. Munhälsa');
  await chair.press('Ändra punkten');
  await chair.box('Föredragande').press('End');
  await chair.box('Föredragande').pressSequentially('torp');
  await chair.press('Spara');
  await chair.sees('Ändrad: Munhälsa.');
  await chair.press('Ändra punkten');
  expect(await chair.box('Föredragande').inputValue()).toBe('Eva Nyqvist, Sjötorp');
  await chair.press('Avbryt');
});

test('K9 an item is struck in the panel and shown so; one that has been on is refused at its row, and keeps its number', async () => {
  await chair.press('Stryk punkt');
  await chair.sees('Struken: Munhälsa.');
  await desk.locator('del', { hasText: '5. Munhälsa' }).waitFor();
  await chair.press('Ångra');
  await bothRead(/./, /./, /./, /./, /Munhälsa/);
  const elin = house.client.as('Elin Forsman');
  await elin.say('öppna mötet');
  await elin.say('anteckna punkt 5: Väntar på siffror.');
  await chair.press('Stryk punkt');
  await chair.panel.getByRole('alert').getByText('Punkt 5 har varit uppe eller har haft anteckningar').waitFor();
  expect(await isFocused(chair.panel.getByRole('button', { name: 'Stryk punkt' }))).toBe(true);
  await chair.press('Flytta upp');
  await bothRead(/./, /./, /./, /5.*Munhälsa/s, /4.*Samlad lista/s);
  const frames = chair.page.frames().concat(desk.page().frames());
  for (const frame of frames.filter((one) => /add-in.(panel|desk)/.test(one.url())))
    expect(await faultsIn(frame)).toEqual([]);
});

test('K9 a text that was written on an item while it was struck is not lost: it is put on another', async () => {
  const page = desk.page();
  await item('6. Jourcentralen').click();
  const letGo = await holdCommands({ page });
  await clickInto(desk.getByRole('textbox', { name: 'Anteckning' }));
  await page.keyboard.type('Öppet till åtta.');
  await desk.getByText('Sparas …').waitFor();
  await house.client.as('Birgitta Hallgren').say('stryk punkt 6');
  await desk.locator('del', { hasText: '6. Jourcentralen' }).waitFor();
  await letGo();
  await desk.getByText('Punkten ströks medan du skrev.').waitFor();
  const frame = page.frames().find((one) => one.url().includes('/add-in/desk'));
  expect(frame && (await faultsIn(frame))).toEqual([]);
  await desk.getByLabel('Flytta till punkt').selectOption({ label: '4. Samlad lista över läkemedel' });
  await button('Flytta').click();
  await desk.getByLabel('Mötesanteckningen så här långt').getByText('Öppet till åtta.').waitFor();
  await desk.getByText('Punkten ströks medan du skrev.').waitFor({ state: 'detached' });
});
