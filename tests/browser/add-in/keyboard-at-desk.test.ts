import type { Frame, Page } from 'playwright-core';
import { patience } from '../../support/browser.ts';
import { type House, kallelseWith, startHouse } from '../kit/open-house.ts';
import { tabTo } from '../kit/tab-to.ts';

const kallelse = kallelseWith(
  `1. Mötets öppnande

2. Statsbidrag 2027 (OBS flyttas)

Information

(25 minuter, kl. 09.05-09.25)`,
  { called: ['Petter Sandell, Ekbygdens sjukhus (vice ordförande)'] },
);

let house: House;
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house.close());

/** Somebody's desk, of which only the keyboard is used. */
const openDesk = async (person: string) => {
  const context = await house.browser.newContext({ viewport: { width: 1400, height: 900 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(patience);
  const page: Page = await context.newPage();
  await page.goto(`${house.url}?as=${person}`);
  await page.getByRole('button', { name: 'Öppna skrivbordet' }).click();
  const desk = page.frameLocator('iframe[title="Klubba-skrivbord"]');
  await desk.getByRole('tab').first().focus();
  const frame = page.frames().find((one) => one.url().includes('/add-in/desk')) as Frame;
  const to = (name: string | RegExp, key?: 'Shift+Tab') => tabTo(page, frame, name, key);
  return {
    page,
    desk,
    to,
    press: async (name: string | RegExp) => {
      await to(name);
      await page.keyboard.press('Enter');
    },
  };
};

test('K18 a kallelse is pasted, mended and used, and its meeting opened, with the keyboard alone', async () => {
  const { page, desk, to, press } = await openDesk('elin-forsman');
  await to('Klistra in kallelsens text');
  await page.keyboard.insertText(kallelse);
  await press('Läs in texten');
  await desk.getByText('1 ställe att se över').waitFor();
  await press('Till nästa ställe');
  await page.keyboard.press('Enter');
  await desk.getByRole('textbox', { name: /^Rad / }).waitFor();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('(20 minuter, kl. 09.05-09.25)');
  await page.keyboard.press('Control+Enter');
  await desk.getByText('Allt i kallelsen gick att tolka.').waitFor();
  await press('Använd kallelsen');
  await desk.getByRole('button', { name: 'Öppna mötet' }).waitFor();
  await press('Öppna mötet');
  await press('Ropa upp');
  await press('Spara upprop');
  await desk.getByRole('button', { name: 'Nästa punkt' }).waitFor();
});

test('K18 the minutes are reviewed, mended, signed and released with the keyboard alone', async () => {
  const chairs = house.client.as('Birgitta Hallgren');
  await chairs.say('nästa');
  await chairs.say('noterar');
  await chairs.say('avsluta mötet');
  const [secretary, chair] = [await openDesk('elin-forsman'), await openDesk('birgitta-hallgren')];
  await secretary.press('Granska före utskick');
  const review = secretary.desk.getByRole('region', { name: 'Granskning' });
  await review.getByText('2 saker att rätta').waitFor();
  await secretary.press(/^Rätta: Rubriken har en intern anteckning/);
  await review.getByText('1 sak att rätta').waitFor();
  await secretary.press('Ange nästa möte');
  await secretary.to('Nästa mötes datum');
  // How a date is typed is the browser's own, and differs by its language.
  await secretary.desk.getByLabel('Nästa mötes datum').fill('2027-03-11');
  await secretary.press('Spara nästa möte');
  await review.getByText('Inget att rätta.').waitFor();
  await secretary.press(/^Har justerat på papper: Petter Sandell/);
  await chair.desk.getByText('Petter Sandell').first().waitFor();
  await chair.press('Justera');
  await secretary.desk.getByRole('button', { name: 'Släpp', exact: true }).waitFor();
  await secretary.press('Släpp');
  await secretary.desk.getByRole('link', { name: 'Öppna webbsidan, Version 1' }).waitFor();
});
