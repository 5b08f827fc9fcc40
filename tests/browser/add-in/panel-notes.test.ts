import { type House, kallelseWith, openHouse } from '../kit/open-house.ts';
import { holdCommands, openPanel, type PanelPage } from '../kit/panel-page.ts';
import { hasOnePrimary } from '../meetings/one-primary.ts';

const kallelse = kallelseWith(
  `1. Mötets öppnande

2. Samlad lista över läkemedel

3. Munhälsa`,
  { called: ['Karin Almgren, Almköping', 'Petter Sandell, Ekbygdens sjukhus'] },
);

let house: House;
let elin: PanelPage;
let birgitta: PanelPage;

beforeAll(async () => {
  house = await openHouse(kallelse);
  await house.client.as('Elin Forsman').say('öppna mötet');
  [elin, birgitta] = await Promise.all([
    openPanel(house.browser, house.url, 'elin-forsman'),
    openPanel(house.browser, house.url, 'birgitta-hallgren'),
  ]);
});
afterAll(() => house.close());

test('K10 at the roll call a deputy takes a seat, and somebody is there for an item of their own only', async () => {
  await elin.tab('Närvaro');
  await elin.press('Karin Almgren');
  await elin.tick('Under sin punkt');
  await elin.press('Karin Almgren');
  await elin.press('Petter Sandell');
  await elin.box('Ersättare').fill('Sofia Lindahl, Kommunförbundet Ekbygden');
  await elin.panel.locator('.seat-more').getByRole('button', { name: 'Spara', exact: true }).click();
  await elin.sees('ersätter Petter Sandell');
  expect(await elin.faults()).toEqual([]);
  await elin.press('Spara upprop');
  await elin.panel.getByRole('tab', { name: 'Nu', selected: true }).waitFor();
  await elin.tab('Närvaro');
  await elin.sees('3 av 4 här');
  for (const [name, words] of [
    ['Karin Almgren', 'Under sin punkt'],
    ['Sofia Lindahl', 'Närvarande'],
  ] as const)
    await elin.panel.locator('.person', { hasText: name }).getByText(words).first().waitFor();
  await elin.press('Närvarande. Ändra för Birgitta Hallgren');
  await elin.press('Under sin punkt');
  await elin.sees('2 av 4 här');
  await elin.press('Har kommit');
  await elin.sees('3 av 4 här');
});

test('K4 notes are changed, moved and taken away in the panel', async () => {
  await elin.tab('Anteckna');
  for (const [kind, text] of [
    ['Dialog', 'Frågor om fredagar.'],
    ['Medskick', 'Ta med siffror.'],
  ] as const) {
    await elin.box(kind).fill(text);
    const letGo = await holdCommands(elin);
    await elin.press('Spara');
    await elin.panel.locator('.noted [aria-busy="true"]').getByText(text).waitFor();
    // It is not saved twice, and the next text may be written at once by the keyboard.
    expect(await elin.panel.getByRole('button', { name: 'Spara', exact: true }).count()).toBe(0);
    expect(await elin.box(kind).evaluate((box) => box === document.activeElement)).toBe(true);
    // What waits for its answer is marked, and as readable as the rest.
    await elin.panel.getByText('Skickas …').waitFor();
    expect(await elin.faults()).toEqual([]);
    await letGo();
    await elin.panel.locator('.noted [aria-busy="false"]').getByText(text).waitFor();
    await elin.panel.getByText('Skickas …').waitFor({ state: 'detached' });
  }
  await elin.press('Ändra: Dialog 1 av 2');
  await elin.box('Ändra: Dialog 1 av 2').fill('Frågor om lördagar.');
  expect(await elin.faults()).toEqual([]);
  await hasOnePrimary(elin.panel, 'Nästa punkt');
  await elin.press('Spara');
  await birgitta.tab('Anteckna');
  await birgitta.sees('Frågor om lördagar.');
  // As it will be printed, and as it was written where it is changed.
  await house.client.as('Elin Forsman').say('anteckna **Läget** är\n\n- lugnt\n- [känt](https://exempel.se/)');
  const formatted = birgitta.panel.locator('.noted .texts');
  await formatted.locator('strong', { hasText: /^Läget$/ }).waitFor();
  await formatted.locator('li', { hasText: /^lugnt$/ }).waitFor();
  expect(await formatted.getByRole('link').getAttribute('href')).toBe('https://exempel.se/');
  expect(await birgitta.faults()).toEqual([]);
  await birgitta.press('Ändra: Anteckning 3 av 3');
  expect(await birgitta.box('Ändra: Anteckning 3 av 3').inputValue()).toContain('**Läget** är');
  await birgitta.press('Ta bort');
  await birgitta.sees('Ta bort texten?');
  await hasOnePrimary(birgitta.panel, 'Nästa punkt');
  await birgitta.press('Ta bort');
  await formatted.waitFor({ state: 'detached' });
  await elin.press('Ändra: Medskick 2 av 2');
  const asked: string[] = [];
  elin.page.on('request', (request) => {
    if (request.url().endsWith('/commands')) asked.push(request.postDataJSON().command.type);
  });
  // Each arrow key changes what is chosen, and moves nothing.
  const list = elin.panel.getByLabel('Flytta till punkt');
  await list.press('ArrowDown');
  await list.press('ArrowDown');
  expect(await list.locator('option:checked').textContent()).toBe('3. Munhälsa');
  await elin.panel.getByRole('button', { name: 'Flytta', exact: true }).press('Enter');
  await birgitta.panel.getByText('Ta med siffror.').waitFor({ state: 'detached' });
  expect(asked).toEqual(['MoveNote']);
  await elin.press('Ändra: Dialog 1 av 1');
  await elin.press('Ta bort');
  await elin.press('Ta bort');
  await birgitta.panel.getByText('Frågor om lördagar.').waitFor({ state: 'detached' });
});

test('K5 a change of a note that another has changed since keeps both texts and says so; of one taken away it becomes a new note', async () => {
  await elin.box('Dialog').fill('Vem betalar?');
  await elin.press('Spara');
  const change = 'Ändra: Dialog 1 av 1';
  await birgitta.press(change);
  await birgitta.box(change).fill('Vem betalar? Norra.');
  await elin.press(change);
  await elin.box(change).fill('Vem betalar? Södra.');
  await elin.press('Spara');
  await elin.panel.locator('.noted p').getByText('Södra').waitFor();
  await birgitta.press('Spara');
  await birgitta.panel.getByRole('alert').getByText('bredvid den').waitFor();
  for (const { panel } of [elin, birgitta]) {
    await panel.locator('.noted p').getByText('Norra.').waitFor();
    await panel.locator('.noted p').getByText('Södra.').waitFor();
  }
  await birgitta.press('Ändra: Dialog 2 av 2');
  await birgitta.box('Ändra: Dialog 2 av 2').fill('Norra betalar halva.');
  await elin.press('Ändra: Dialog 2 av 2');
  await elin.press('Ta bort');
  await elin.press('Ta bort');
  await elin.panel.getByText('Norra.').waitFor({ state: 'detached' });
  await birgitta.press('Spara');
  await elin.sees('Norra betalar halva.');
});
