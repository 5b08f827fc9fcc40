import type { Frame } from 'playwright-core';
import { type House, kallelseWith, openHouse } from '../kit/open-house.ts';
import { openPanel } from '../kit/panel-page.ts';

const kallelse = kallelseWith(
  `1. Mötets öppnande

2. Hälso- och sjukvårdsförvaltningsövergripande läkemedelsförskrivning

Information och ställningstagande

(20 minuter, kl. 09.10-09.30)

Föredragande: Mikael Öberg, Region Ekbygden

Förslag till ställningstagande: Vårdsamverkan Ekbygden ställer sig bakom listan.

Underlag: https://ekbygden.example/underlag/2027/februari/samlad-lista-over-lakemedel-och-fordelning-av-statsbidraget.pdf

| Insats | Samordningsförbund | Fördelningsnyckel | Belopp |
| --- | --- | --- | --- |
| Utbildning | Norra Ekbygden | 40 procent | 1 200 kr |`,
);

const ofLeads = ['Nu', 'Dagordning', 'Närvaro', 'Anteckna', 'Mötesanteckning'];
const ofOthers = ['Nu', 'Dagordning', 'Närvaro', 'Mötesanteckning'];
// At the desk the agenda stands beside every tab.
const leadsAtDesk = ['Anteckna', 'Nu', 'Närvaro', 'Mötesanteckning', 'Kallelse'];
const othersAtDesk = ['Nu', 'Närvaro', 'Mötesanteckning'];

let house: House;

beforeAll(async () => {
  house = await openHouse(kallelse);
  const birgitta = house.client.as('Birgitta Hallgren');
  await birgitta.say('öppna mötet');
  await house.client.as('Elin Forsman').press('Spara upprop', 'Upprop');
  await birgitta.say('punkt 2');
  await birgitta.say('ställningstagande');
  const address = 'https://ekbygden.example/underlag/2027/februari/samlad-lista-over-lakemedel-och-statsbidrag';
  await birgitta.say(`anteckna Läkemedelsförskrivningsöverenskommelser: ${address}`);
});
afterAll(() => house.close());

const frameOf = (frames: readonly Frame[], surface: 'panel' | 'desk'): Frame => {
  const found = frames.find((one) => one.url().includes(`/add-in/${surface}`));
  if (!found) throw new Error(`The ${surface} is not open`);
  return found;
};

/** Gives the frame this width. */
const widen = async (frame: Frame, width: number): Promise<void> => {
  const element = await frame.frameElement();
  await element.evaluate((frame, width) => {
    (frame as HTMLElement).style.cssText =
      `position: fixed; inset: 0; width: ${width}px; height: 800px; border: 0; z-index: 99`;
  }, width);
  await frame.waitForFunction((width) => innerWidth === width, width);
};

/** What is wider than its place, in each tab: the page, its parts, and what scrolls in them. */
const tooWide = async (frame: Frame, width: number): Promise<readonly string[]> => {
  await widen(frame, width);
  const found: string[] = [];
  for (const tab of await frame.getByRole('tab').all()) {
    const name = await tab.textContent();
    await tab.click();
    await frame.getByRole('tabpanel', { name: name ?? '' }).waitFor();
    await frame.locator('.fui-Spinner').waitFor({ state: 'detached' });
    const wide = await frame.evaluate(() =>
      [...document.querySelectorAll('html, main, main > :not(.hidden), .part')]
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(
          ({ localName, className, scrollWidth, clientWidth }) =>
            `${localName}.${className} ${scrollWidth} > ${clientWidth}`,
        ),
    );
    found.push(...wide.map((one) => `${name}: ${one}`));
  }
  return found;
};

test.each([
  ['the chair', 'birgitta-hallgren', ofLeads, leadsAtDesk],
  ['the secretary', 'elin-forsman', ofLeads, leadsAtDesk],
  ['a member', 'karin-almgren', ofOthers, othersAtDesk],
  ['a presenter', 'mikael-oberg', ofOthers, othersAtDesk],
  ['a guest', 'nadia-karlberg', ofOthers, othersAtDesk],
])(
  'K1 K18 %s has these tabs in panel and desk and no other, and none is wider than its place',
  async (_, person, inPanel, atDesk) => {
    const { context, page } = await openPanel(house.browser, house.url, person);
    const panel = frameOf(page.frames(), 'panel');
    expect(await panel.getByRole('tab').allTextContents()).toEqual(inPanel);
    for (const width of [280, 420])
      expect({ width, tooWide: await tooWide(panel, width) }).toEqual({ width, tooWide: [] });
    await page.goto(page.url());
    await page.getByRole('button', { name: 'Öppna skrivbordet' }).click();
    await page.frameLocator('iframe[title="Klubba-skrivbord"]').getByRole('tab').first().waitFor();
    const desk = frameOf(page.frames(), 'desk');
    expect(await desk.getByRole('tab').allTextContents()).toEqual(atDesk);
    for (const width of [900, 1_400])
      expect({ width, tooWide: await tooWide(desk, width) }).toEqual({ width, tooWide: [] });
    await context.close();
  },
);
