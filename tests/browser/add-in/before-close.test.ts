import { type House, kallelseWith, openHouse } from '../kit/open-house.ts';
import { openPanel, type PanelPage } from '../kit/panel-page.ts';

const kallelse = kallelseWith(`1. Mötets öppnande

2. Samlad lista över läkemedel

Ställningstagande

(20 minuter, kl. 09.10-09.30)

Förslag till ställningstagande: Vårdsamverkan Ekbygden ställer sig bakom listan.

3. Närvård

Ställningstagande

(10 minuter, kl. 09.30-09.40)

Förslag till ställningstagande: Vårdsamverkan Ekbygden ställer sig bakom planen.

4. Munhälsa

Information

(5 minuter, kl. 09.40-09.45)

5. Nästa möte
`);

let house: House;
let chair: PanelPage;

beforeAll(async () => {
  house = await openHouse(kallelse);
  chair = await openPanel(house.browser, house.url, 'birgitta-hallgren');
});
afterAll(() => house.close());

/** Waits until the agenda says that this, and nothing else, is left before the close. */
const blocks = async (...left: readonly string[]): Promise<void> => {
  const shown = left.length === 0 ? 'Inget hindrar att mötet avslutas.' : `${left.length}${left.join('')}`;
  await chair.panel.locator('.blocks', { hasText: `Innan mötet kan avslutas${shown}` }).waitFor();
};

test('the agenda tells what is left before the close, until all of it is done', async () => {
  await chair.press('Öppna mötet');
  await chair.tab('Dagordning');
  await chair.pressOn(chair.panel.getByText('Innan mötet kan avslutas'));
  const list = 'Punkt 2, Samlad lista över läkemedel, saknar utfall.';
  const plan = 'Punkt 3, Närvård, saknar utfall.';
  await blocks('Uppropet är inte gjort.', list, plan);
  await house.client.as('Elin Forsman').press('Spara upprop', 'Upprop');
  await blocks(list, plan);
  const birgitta = house.client.as('Birgitta Hallgren');
  await birgitta.say('punkt 2');
  await birgitta.say('ställningstagande');
  await blocks('Ställningstagandet på punkt 2 är öppet.', plan);
  await birgitta.say('klubba');
  await blocks(plan);
  await birgitta.say('klubba punkt 3');
  await blocks();
});

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

test('the agenda shows when each item was planned and, where the meeting does not keep to it, when it is expected now', async () => {
  // Item 2 had 20 minutes, and is left at once.
  await house.client.as('Birgitta Hallgren').say('punkt 3');
  const row = chair.panel.getByRole('listitem').filter({ hasText: 'Munhälsa' });
  await row.getByText('väntas').waitFor();
  const told = /planerad (\d\d\.\d\d) · 5 min väntas (\d\d\.\d\d)/.exec((await row.textContent()) ?? '');
  const [planned = '', expected = ''] = told?.slice(1) ?? [];
  const day = 24 * 60;
  const sooner = (minutesOf(planned) - minutesOf(expected) + day) % day;
  expect(sooner).toBeGreaterThan(0);
  expect(sooner).toBeLessThanOrEqual(30);
});
