import { type House, kallelseWith, openHouse } from '../kit/open-house.ts';
import { openPanel, type PanelPage } from '../kit/panel-page.ts';

let house: House;

beforeAll(async () => {
  house = await openHouse(kallelseWith('1. Mötets öppnande\n\n2. Samlad lista över läkemedel\n'));
});
afterAll(() => house.close());

/** Where the server answers, another try opens the page anew. */
const showsAfterReload = async (chair: PanelPage): Promise<void> => {
  await chair.press('Försök igen');
  await chair.panel.getByRole('tab', { name: 'Nu', selected: true }).waitFor();
  await chair.tab('Dagordning');
  await chair.panel.getByText('Ny punkt').waitFor();
};

const notNow = 'Klubba kunde inte öppnas här. Försök igen om en stund, eller svara i mötets chatt.';

test('a panel that lacks a file says so to its host, with the way on, and opens at the next try', async () => {
  const context = await house.browser.newContext();
  await context.route('**/assets/words-sv-*', (route) => route.abort());
  const page = await context.newPage();
  await page.goto(`${house.url}?as=karin-almgren`);
  await page.getByRole('button', { name: 'Öppna panelen' }).click();
  await page.getByText(notNow).waitFor();
  await context.unrouteAll();
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await page.frameLocator('iframe[title="Klubba-panel"]').getByRole('tab', { name: 'Nu' }).waitFor();
  await context.close();
});

test('a part whose code is not to be had leaves the rest of the page standing, and shows at the next try', async () => {
  const chair = await openPanel(house.browser, house.url, 'birgitta-hallgren', (page) =>
    page.context().route('**/assets/new-item-*', (route) => route.abort()),
  );
  await chair.tab('Dagordning');
  await chair.sees('Den här delen kunde inte visas. Det du har skrivit finns kvar.');
  await chair.sees('Samlad lista över läkemedel');
  await chair.context.unrouteAll();
  await showsAfterReload(chair);
  await chair.context.close();
});

test('without network the page stays, with a part that is not to be had, until there is network again', async () => {
  const chair = await openPanel(house.browser, house.url, 'birgitta-hallgren');
  await chair.context.setOffline(true);
  await chair.tab('Dagordning');
  await chair.sees('Ansluter igen …');
  for (const _ of ['first', 'second']) {
    await chair.sees('Den här delen kunde inte visas.');
    await chair.press('Försök igen');
  }
  await chair.sees('Samlad lista över läkemedel');
  await chair.context.setOffline(false);
  await chair.panel.getByText('Ansluter igen …').waitFor({ state: 'hidden' });
  await showsAfterReload(chair);
  await chair.context.close();
});
