import type { Frame } from 'playwright-core';
import { faultsInThemes } from '../axe.ts';
import { type DeskPage, enterDesk, type } from '../kit/desk-page.ts';
import { type House, kallelseWith, openHouse } from '../kit/open-house.ts';
import { openPanel } from '../kit/panel-page.ts';

const kallelse = kallelseWith(`1. Mötets öppnande

2. Samlad lista över läkemedel

Information

a) Läget i kommunerna

b) Läget i regionen

3. Övriga frågor`);

let house: House;
let elin: DeskPage;

beforeAll(async () => {
  house = await openHouse(kallelse);
  const client = house.client.as('Elin Forsman');
  await client.say('öppna mötet');
  await client.press('Spara upprop', 'Upprop');
  await client.say('övrig fråga nya öppettider');
  elin = await enterDesk(house.browser, house.url, 'elin-forsman');
});
afterAll(() => house.close());

const frameOf = ({ page }: DeskPage, surface: string): Frame => {
  const found = page.frames().find((one) => one.url().includes(`/add-in/${surface}`));
  if (!found) throw new Error(`The ${surface} is not open`);
  return found;
};

/** Headings and texts of the item that is chosen, in the order in which the desk shows them. */
const shown = (): Promise<readonly string[]> =>
  elin.desk.locator('.notes > h3, .notes .note .ProseMirror').allInnerTexts();

/** As a person does: the list has the focus when it is changed. */
const chooseFor = async (part: string): Promise<void> => {
  const list = elin.desk.getByLabel('Ny text på');
  await list.focus();
  await list.selectOption({ label: part });
};

test('a note is begun on a sub-item at the desk, and stands under its letter there, as on the page of the minutes', async () => {
  const { page, desk } = elin;
  await chooseFor('b) Läget i regionen');
  await type(page, desk, 'Anteckning b)', 'Fler tider om kvällen.');
  await chooseFor('a) Läget i kommunerna');
  await desk.getByRole('button', { name: 'Dialog', exact: true }).click();
  await type(page, desk, 'Dialog a)', 'Hur många?');
  await chooseFor('Hela punkten');
  // By the keyboard alone: the new text has the focus.
  await page.keyboard.press('Alt+1');
  await desk.locator('.note:focus-within[aria-label="Anteckning 1 av 3"]').waitFor();
  await page.keyboard.type('Listan gås igenom.');
  expect(await shown()).toEqual([
    ...['Listan gås igenom.', 'a) Läget i kommunerna', 'Hur många?'],
    ...['b) Läget i regionen', 'Fler tider om kvällen.'],
  ]);
  const paper = desk.getByLabel('Mötesanteckningen så här långt');
  await paper.getByText('Listan gås igenom.').waitFor();
  const printed = (await paper.textContent()) ?? '';
  const places = ['Listan gås', 'Läget i kommunerna', 'Hur många', 'Läget i regionen', 'Fler tider'];
  expect(places.map((text) => printed.indexOf(text))).toEqual(
    places.map((text) => printed.indexOf(text)).sort((one, other) => one - other),
  );
});

test('a note is moved to a sub-item at the desk, and to a matter that was raised', async () => {
  const { desk } = elin;
  const note = desk.getByRole('article', { name: 'Dialog a) 2 av 3' });
  await note.getByLabel('Flytta till punkt').selectOption({ label: '2 b) Läget i regionen' });
  await note.getByRole('button', { name: 'Flytta', exact: true }).click();
  await desk.getByRole('article', { name: 'Dialog b) 3 av 3' }).waitFor();
  expect(await shown()).toEqual([
    ...['Listan gås igenom.', 'b) Läget i regionen', 'Fler tider om kvällen.', 'Hur många?'],
  ]);
  const moved = desk.getByRole('article', { name: 'Dialog b) 3 av 3' });
  await moved.getByLabel('Flytta till punkt').selectOption({ label: '3 a) Nya öppettider' });
  await moved.getByRole('button', { name: 'Flytta', exact: true }).click();
  await moved.waitFor({ state: 'detached' });
  await desk.getByRole('button', { name: /3\. Övriga frågor/ }).click();
  await desk.getByRole('heading', { name: 'a) Nya öppettider' }).waitFor();
  await desk.getByRole('textbox', { name: 'Dialog a)' }).getByText('Hur många?').waitFor();
  expect(await faultsInThemes(elin.page, frameOf(elin, 'desk'))).toEqual([]);
});

test('those who lead go to a sub-item from the agenda, and new texts are on it until another is chosen', async () => {
  const { desk } = elin;
  await desk.getByRole('button', { name: /2\. Samlad lista/ }).click();
  await desk.getByRole('group', { name: 'Gå till delpunkten' }).getByText('b) Läget i regionen').click();
  await desk.locator('.part-jumps [aria-current]').getByText('b) Läget').waitFor();
  expect(await desk.getByLabel('Ny text på').inputValue()).toBe('b');
  const birgitta = await openPanel(house.browser, house.url, 'birgitta-hallgren');
  await birgitta.sees('b) Läget i regionen');
  await birgitta.tab('Anteckna');
  expect(await birgitta.panel.locator('.noted header .quiet').allInnerTexts()).toEqual(['Anteckning', 'Anteckning b)']);
  await birgitta.box('Fråga').fill('Vem betalar?');
  await birgitta.press('Spara');
  await birgitta.sees('Fråga b)');
  await birgitta.choose('Ny text på', 'Hela punkten');
  await birgitta.box('Medskick').fill('Ta med siffror.');
  await birgitta.press('Spara');
  await birgitta.sees('Ta med siffror.');
  for (const hasText of ['Vem betalar?', 'Ta med siffror.'])
    await birgitta.panel.locator('.noted [aria-busy="false"]', { hasText }).waitFor();
  const kinds = ['Anteckning', 'Medskick', 'Anteckning b)', 'Fråga b)'];
  expect(await birgitta.panel.locator('.noted header .quiet').allInnerTexts()).toEqual(kinds);
  expect(await birgitta.faults()).toEqual([]);
  await birgitta.tab('Dagordning');
  await birgitta.press('Ändra Punkt 2. Samlad lista över läkemedel');
  await birgitta.press('a) Läget i kommunerna');
  await birgitta.panel.getByRole('tab', { name: 'Nu', selected: true }).waitFor();
  await birgitta.sees('a) Läget i kommunerna');
  await birgitta.context.close();
});
