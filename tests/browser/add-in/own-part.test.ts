import { faultsInThemes } from '../axe.ts';
import { type House, kallelseWith, openHouse } from '../kit/open-house.ts';
import { openPanel, type PanelPage } from '../kit/panel-page.ts';

/** Karin Almgren is there for item 4 alone; Petter Sandell presents item 3 and is not called. */
const kallelse = kallelseWith(
  `1. Mötets öppnande

2. Godkännande av dagens agenda

3. Samlad lista över läkemedel

Information

(20 minuter, kl. 09.10-09.30)

Föredragande: Petter Sandell, Ekbygdens sjukhus

4. Munhälsa

Information

(20 minuter, kl. 09.30-09.50)

Föredragande: Karin Almgren, Almköping

5. Närvård

Ställningstagande

(10 minuter, kl. 09.50-10.00)

Planen gäller **två år**.

Bilaga: [Närvårdsplan](https://example.org/plan)

Förslag till ställningstagande: Vårdsamverkan Ekbygden ställer sig bakom planen.

6. Nästa möte`,
  { called: ['Karin Almgren, Almköping – under pres.', 'Eva Nyqvist, Sjötorp'] },
);

let house: House;
let chair: PanelPage;
let presenter: PanelPage;
let guest: PanelPage;
let member: PanelPage;

beforeAll(async () => {
  house = await openHouse(kallelse);
  const enter = (who: string): Promise<PanelPage> => openPanel(house.browser, house.url, who);
  [chair, presenter, guest, member] = await Promise.all([
    enter('birgitta-hallgren'),
    enter('karin-almgren'),
    enter('petter-sandell'),
    enter('eva-nyqvist'),
  ]);
});
afterAll(() => house.close());

const ownItem = ({ panel }: PanelPage) => panel.locator('.own-item');

test('a presenter, with a seat or without, is told when their item is expected', async () => {
  await presenter.sees(/^Din punkt: 4\. Munhälsa, väntas kl\.\s\d\d\.\d\d$/);
  await guest.sees(/^Din punkt: 3\. Samlad lista över läkemedel, väntas kl\.\s\d\d\.\d\d$/);
  expect(await ownItem(member).count()).toBe(0);
});

test('an item is read before the opening, in panel and desk, and gives way at the desk to what comes to be on', async () => {
  await member.tab('Dagordning');
  await member.pressOn(member.panel.getByRole('button', { name: /Närvård/ }));
  await member.page.getByRole('button', { name: 'Öppna skrivbordet' }).click();
  const desk = member.page.frameLocator('iframe[title="Klubba-skrivbord"]');
  await desk.getByRole('button', { name: /5\. Närvård/ }).click();
  for (const surface of [member.panel, desk]) {
    await surface.getByText('Vårdsamverkan Ekbygden ställer sig bakom planen.').waitFor();
    await surface.getByText('två år').waitFor();
    const link = surface.getByRole('link', { name: 'Närvårdsplan' });
    expect(await link.getAttribute('href')).toBe('https://example.org/plan');
  }
  for (const frame of member.page.frames().filter((one) => one.url().includes('/add-in/')))
    expect(await faultsInThemes(member.page, frame)).toEqual([]);
  await chair.press('Öppna mötet');
  await desk.getByRole('heading', { name: '1. Mötets öppnande' }).waitFor();
  await member.tab('Nu');
});

test('the item is marked in the agenda of whoever presents it, and of nobody else', async () => {
  for (const [one, item] of [
    [presenter, '4'],
    [guest, '3'],
  ] as const) {
    await one.tab('Dagordning');
    const marked = one.panel.locator('li', { hasText: 'Din punkt' });
    expect(await marked.locator('.mark').allTextContents()).toEqual([item]);
    expect(await faultsInThemes(one.page, one.frame())).toEqual([]);
    await one.tab('Nu');
  }
  await member.tab('Dagordning');
  await member.sees('Munhälsa');
  expect(await member.panel.getByText('Din punkt').count()).toBe(0);
});

test('while the item is on that is said, also aloud, and nothing once it has been', async () => {
  await guest.sees(/^Din punkt: 3/);
  const said = guest.panel.getByRole('status').getByText('Nu är det din punkt.');
  await house.client.as('Birgitta Hallgren').say('punkt 3');
  await said.waitFor();
  expect(await ownItem(guest).count()).toBe(1);
  expect(await faultsInThemes(guest.page, guest.frame())).toEqual([]);
  await presenter.sees(/^Din punkt: 4/);
  await chair.press('Nästa punkt');
  await presenter.sees('Nu är det din punkt.');
  await guest.sees('4. Munhälsa');
  await ownItem(guest).waitFor({ state: 'detached' });
});

test('what somebody has answered stays with them after the next item and the close, in panel and desk, and is no one else’s', async () => {
  const birgitta = house.client.as('Birgitta Hallgren');
  await house.client.as('Elin Forsman').press('Spara upprop', 'Upprop');
  for (const said of ['punkt 2', 'klubba', 'punkt 5', 'ställningstagande']) await birgitta.say(said);
  await member.tab('Nu');
  await member.box('Synpunkt eller avvikande mening').fill('Planen behöver ett datum.');
  await member.press('Synpunkt');
  await member.press('Bekräfta');
  // The member's own panel says so before it is recorded.
  await chair.sees(/^1 av \d+ har bekräftat$/);
  await birgitta.say('klubba och nästa');
  await member.sees('6. Nästa möte');
  expect(await member.panel.getByText('Du har bekräftat.').count()).toBe(0);
  await birgitta.say('avsluta mötet');
  await member.sees('Mötet är avslutat.');
  await member.tab('Dagordning');
  await member.pressOn(member.panel.locator('summary', { hasText: 'Dina svar' }));
  const answers = ['5. Närvård', 'Vårdsamverkan Ekbygden ställer sig bakom planen.', 'Du har bekräftat.'];
  for (const text of [...answers, 'Du har lämnat en synpunkt.', 'Planen behöver ett datum.'])
    await member.panel.locator('.own-answers').getByText(text).waitFor();
  expect(await faultsInThemes(member.page, member.frame())).toEqual([]);
  await presenter.tab('Dagordning');
  await presenter.sees('Närvård');
  expect(await presenter.panel.getByText('Dina svar').count()).toBe(0);
  const desk = member.page.frameLocator('iframe[title="Klubba-skrivbord"]');
  await desk.locator('summary', { hasText: 'Dina svar' }).click();
  await desk.getByText('Planen behöver ett datum.').waitFor();
});
