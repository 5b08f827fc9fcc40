import type { Page } from 'playwright-core';
import { holdMeetingOfTwoItems } from '../kit/desk-page.ts';
import { type House, startHouse } from '../kit/open-house.ts';
import { openPanel, type PanelPage } from '../kit/panel-page.ts';

const expiredWords = 'Din inloggning har gått ut. Vänta medan den förnyas, eller svara i mötets chatt.';

let house: House;
let chair: PanelPage;

beforeAll(async () => {
  house = await startHouse();
  await holdMeetingOfTwoItems(house.url);
});
beforeEach(async () => {
  chair = await openPanel(house.browser, house.url, 'birgitta-hallgren');
});
afterEach(() => chair.context.close());
afterAll(() => house.close());

/** Teams gives tokens that ended an hour ago, so many times. */
const endedTokens = (page: Page, times?: number) =>
  page.route(
    '**/room/token',
    (route) => route.continue({ postData: JSON.stringify({ ...route.request().postDataJSON(), life: -3_600 }) }),
    times === undefined ? {} : { times },
  );

const answered = ({ page }: PanelPage, status: number) =>
  page.waitForResponse((response) => response.url().endsWith('/commands') && response.status() === status);

test('K15 a token that has ended in mid-meeting is renewed unseen', async () => {
  await endedTokens(chair.page, 1);
  await Promise.all([answered(chair, 401), answered(chair, 200), chair.press('Nästa punkt')]);
  await chair.panel.getByRole('heading', { name: '2. Samlad lista över läkemedel' }).waitFor();
  expect(await chair.panel.locator('.notice').count()).toBe(0);
});

test('K15 whoever gets only tokens that have ended is told the way on, and goes on once there is a good one', async () => {
  await endedTokens(chair.page);
  await chair.press('Paus');
  await chair.sees(expiredWords);
  await chair.page.unroute('**/room/token');
  await chair.press('Paus');
  await chair.panel.getByRole('button', { name: 'Återuppta' }).waitFor();
  expect(await chair.panel.locator('.notice').count()).toBe(0);
});

test('K15 K17 whoever has not consented to the app is told so, and the way on', async () => {
  const error = { message: 'resourceRequiresConsent' };
  const late = await openPanel(house.browser, house.url, 'karin-almgren', (page) =>
    page.route('**/room/token', (route) => route.fulfill({ status: 403, json: { error } })),
  );
  await late.sees('Klubba har inte samtycke för ditt konto');
  await late.sees('svara så länge i mötets chatt');
  await late.context.close();
});

test('K17 whoever joined without an account is told to use the chat, and Teams is asked for no token', async () => {
  const asked: string[] = [];
  const anonymous = await openPanel(house.browser, house.url, 'karin-almgren', async (page) => {
    page.on('request', (request) => request.url().endsWith('/room/token') && asked.push(request.url()));
    await page.route('**/room/scene**', async (route) => {
      const response = await route.fetch();
      const scene = await response.json();
      scene.addIn.context.userLicenseType = 'Anonymous';
      await route.fulfill({ response, json: scene });
    });
  });
  await anonymous.sees('Du är med i mötet utan konto');
  await anonymous.sees('Svara i mötets chatt');
  expect(asked).toEqual([]);
  expect(await anonymous.panel.getByRole('tab').count()).toBe(0);
  await anonymous.context.close();
});

test('without network the panel says that it is without contact, and nothing of who the person is', async () => {
  await chair.context.setOffline(true);
  await chair.sees('Ansluter igen …');
  expect(await chair.panel.locator('.notice').count()).toBe(0);
  await chair.context.setOffline(false);
  await chair.panel.getByText('Ansluter igen …').waitFor({ state: 'detached' });
});
