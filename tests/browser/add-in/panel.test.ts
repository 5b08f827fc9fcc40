import { faultsIn, faultsInThemes } from '../axe.ts';
import { type House, kallelseWith, openHouse } from '../kit/open-house.ts';
import { holdCommands, openPanel, type PanelPage } from '../kit/panel-page.ts';

const others = Array.from({ length: 20 }, (_, at) => `Ledamot ${String.fromCharCode(65 + at)}berg, Almköping`);

/** Twenty-four are called: chair, secretary, two members with accounts, and twenty without. */
const kallelse = kallelseWith(
  `1. Mötets öppnande

2. Godkännande av dagens agenda

3. Samlad lista över läkemedel

Ställningstagande

(20 minuter, kl. 09.10-09.30)

Föredragande: Karin Almgren, Almköping

Förslag till ställningstagande: Vårdsamverkan Ekbygden ställer sig bakom listan.

| Insats | Belopp |
| --- | --- |
| Utbildning | 1 200 kr |

4. Munhälsa

Information

Förslag till ställningstagande: Vårdsamverkan Ekbygden noterar informationen.`,
  { called: ['Karin Almgren, Almköping', 'Petter Sandell, Ekbygdens sjukhus', ...others], staff: 'Beredning' },
);

let house: House;
let chair: PanelPage;
let member: PanelPage;

beforeAll(async () => {
  house = await openHouse(kallelse);
  [chair, member] = await Promise.all([
    openPanel(house.browser, house.url, 'birgitta-hallgren'),
    openPanel(house.browser, house.url, 'karin-almgren'),
  ]);
});
afterAll(() => house.close());

/** Every part of a panel in the three themes of Teams, changed while it is open. */
const passesAxe = async ({ page, frame, tab }: PanelPage, tabs: readonly string[]): Promise<void> => {
  for (const name of tabs) {
    await tab(name);
    expect({ name, faults: await faultsInThemes(page, frame()) }).toEqual({ name, faults: [] });
  }
};

const ofLeads = ['Nu', 'Dagordning', 'Närvaro', 'Anteckna', 'Mötesanteckning'];
const ofOthers = ['Nu', 'Dagordning', 'Närvaro', 'Mötesanteckning'];

test('K1 the panel has the parts that are for each role, and arrow keys go between them', async () => {
  expect(await chair.panel.getByRole('tab').allTextContents()).toEqual(ofLeads);
  expect(await member.panel.getByRole('tab').allTextContents()).toEqual(ofOthers);
  await member.panel.getByRole('tab', { name: 'Nu' }).focus();
  await member.page.keyboard.press('ArrowLeft');
  await member.panel.getByRole('tab', { name: 'Mötesanteckning', selected: true }).waitFor();
  await member.sees('Mötesanteckningen skapas när mötet avslutas.');
  await member.page.keyboard.press('Home');
  await member.sees('Mötet är inte öppnat än.');
});

test('K15 whoever gets no token from Teams is told so, and let in once there is one', async () => {
  const kept = '**/room/token';
  const late = await openPanel(house.browser, house.url, 'petter-sandell', (page) =>
    page.route(kept, (route) => route.abort()),
  );
  await late.sees('Teams talar inte om vem du är.');
  await late.page.unroute(kept);
  // It tries again by itself, ever more seldom; at once when the network has come back.
  await late.panel.evaluate(() => dispatchEvent(new Event('online')));
  await late.panel.getByRole('tab').first().waitFor();
  expect(await late.panel.locator('.notice').count()).toBe(0);
  await late.context.close();
});

test('K10 the roll of 24 is called with six exceptions in eight presses', async () => {
  await chair.press('Öppna mötet');
  await chair.panel.getByRole('button', { name: 'Ropa upp' }).waitFor();
  const before = chair.presses();
  await chair.press('Ropa upp');
  await chair.tick('Förhinder: Petter Sandell');
  for (const letter of ['A', 'B', 'C', 'D', 'E']) await chair.tick(`Frånvarande: Ledamot ${letter}berg`);
  await chair.press('Spara upprop');
  expect(chair.presses() - before).toBe(8);
  await chair.panel.getByRole('button', { name: 'Nästa punkt', exact: true }).waitFor();
  await member.tab('Närvaro');
  await member.sees('18 av 24 här');
  await member.tab('Nu');
});

test('K12 a half-written text survives another wording, the gavel and the next item', async () => {
  await chair.press('Nästa punkt');
  await chair.press('Klubba och nästa');
  await chair.press('Ta ställning');
  const text = member.box('Synpunkt eller avvikande mening');
  await text.fill('Listan behöver');
  await chair.panel.locator('summary', { hasText: 'Ändra lydelsen' }).click();
  await chair.sees('Bekräftelser som redan är gjorda faller när lydelsen ändras.');
  await chair.box('Lydelse').fill('Vårdsamverkan Ekbygden ställer sig bakom listan för 2027.');
  await chair.press('Ändra lydelsen');
  await member.sees('Vårdsamverkan Ekbygden ställer sig bakom listan för 2027.');
  expect(await text.inputValue()).toBe('Listan behöver');
  await text.pressSequentially(' ett datum.');
  const letGo = await holdCommands(member);
  await member.press('Synpunkt');
  await member.sees('Du har lämnat en synpunkt.');
  // A press while an earlier one is not yet answered counts too.
  await member.press('Bekräfta');
  await member.sees('Du har bekräftat.');
  expect(await member.faults()).toEqual([]);
  await letGo();
  await text.fill('Jag vill tillägga');
  await chair.sees('1 av 17 har bekräftat');
  await chair.sees('Karin Almgren: Listan behöver ett datum.');
  await chair.press('Klubba och nästa');
  await member.sees('4. Munhälsa');
  await member.sees('Din text finns kvar.');
  expect(await text.inputValue()).toBe('Jag vill tillägga');
  await chair.sees('4. Munhälsa');
  // What was drawn for the items before is gone.
  for (const words of ['Fler val', 'Övrig fråga'])
    expect(await chair.panel.locator('summary', { hasText: words }).count()).toBe(1);
  await member.page.reload();
  await member.page.getByRole('button', { name: 'Öppna panelen' }).click();
  await member.sees('4. Munhälsa');
  expect(await text.inputValue()).toBe('Jag vill tillägga');
  await member.press('Ta bort texten');
});

test('K11 the stage shows a latecomer all of it, and nothing that is not for everybody', async () => {
  await chair.press('Visa för alla');
  await chair.press('Ta ställning');
  await chair.tab('Anteckna');
  await chair.box('Dialog').fill('Hemligt om munhälsa.');
  await chair.press('Spara');
  await chair.panel.getByText('Antecknat på punkten').waitFor();
  const context = await house.browser.newContext();
  const late = await context.newPage();
  await late.goto(`${house.url}?as=petter-sandell`);
  const stage = late.frameLocator('iframe[title="Klubba-scen"]').locator('main');
  await stage.getByRole('heading', { name: '4. Munhälsa' }).waitFor();
  await stage.getByText('Vårdsamverkan Ekbygden noterar informationen.').waitFor();
  await member.press('Bekräfta');
  await stage.getByText('1 av 17 har bekräftat').waitFor();
  const shown = await stage.textContent();
  expect(shown).toContain('Norra Ekbygden1 av 16');
  expect(shown).not.toMatch(/Hemligt|Saknas|Ledamot|Almgren/);
  const frame = late.frames().find((one) => one.url().endsWith('/add-in/stage'));
  if (!frame) throw new Error('The stage is not shown');
  expect(await faultsIn(frame)).toEqual([]);
  await chair.tab('Nu');
  await chair.press('Sluta visa');
  await late.locator('iframe[title="Klubba-scen"]').waitFor({ state: 'detached' });
  await chair.panel.getByRole('button', { name: 'Visa för alla' }).waitFor();
  await context.close();
});

test('what is pressed shows at once, and is taken back with the reason when it is refused', async () => {
  const letGo = await holdCommands(chair);
  await chair.tab('Nu');
  await chair.press('Föregående punkt');
  await chair.panel.getByRole('heading', { name: '3. Samlad lista över läkemedel' }).waitFor();
  await letGo();
  await chair.panel.getByRole('alert').getByText('punkt 4').waitFor();
  await chair.panel.getByRole('heading', { name: '4. Munhälsa' }).waitFor();
  await chair.press('Stäng meddelandet');
});

test('K18 axe finds no fault in any part of the panel, in any theme', async () => {
  await passesAxe(chair, ofLeads);
  await passesAxe(member, ofOthers);
  const sideways = await chair.panel.evaluate((main) => main.scrollWidth - main.clientWidth);
  expect(sideways).toBe(0);
});

test('a chair and a member hold the rest of the meeting in their panels, to the released minutes', async () => {
  await chair.tab('Nu');
  await chair.press('Klubba');
  await member.tab('Nu');
  await member.panel.locator('summary', { hasText: 'Övrig fråga' }).click();
  await member.box('Övrig fråga').fill('Jourcentralens öppettider');
  await member.press('Anmäl');
  await member.sees('Anmäld: Jourcentralens öppettider');
  await chair.press('Paus');
  await member.sees(/^Paus till/);
  await chair.press('Återuppta');
  await chair.box('Avslutande ord (frivilligt)').fill('Tack för idag.');
  await chair.press('Avsluta mötet');
  await chair.press('Granska före utskick');
  await member.tab('Mötesanteckning');
  await member.sees('Mötesanteckningen visas här när den är släppt.');
  await chair.press('Justera');
  await chair.press('Släpp');
  await member.sees('Släppt');
  const link = member.panel.getByRole('link', { name: 'Hämta mötesanteckning' });
  expect((await (await fetch((await link.getAttribute('href')) ?? '')).arrayBuffer()).byteLength).toBeGreaterThan(
    5_000,
  );
});
