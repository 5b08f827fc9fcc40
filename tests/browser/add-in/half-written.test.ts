import { type House, kallelseWith, openHouse } from './open-house.ts';
import { openPanel, type PanelPage } from './panel-page.ts';

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
