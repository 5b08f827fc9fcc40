import { readFile } from 'node:fs/promises';
import type { BrowserContext, Download, Locator, Page } from 'playwright-core';
import { linesIn } from '../minutes/document/opened.ts';
import { patience } from '../support/browser.ts';
import { type House, kallelseWith, startHouse } from './kit/open-house.ts';

const kallelse = kallelseWith(
  `1. Mötets öppnande

2. Samlad lista över läkemedel

Ställningstagande

(20 minuter, kl. 09.10-09.30)

Föredragande: Karin Almgren, Almköping

Förslag till ställningstagande: Vårdsamverkan Ekbygden ställer sig bakom listan.`,
  { called: ['Karin Almgren, Almköping', 'Petter Sandell, Ekbygdens sjukhus'] },
);

let house: House;
let context: BrowserContext;

beforeAll(async () => {
  house = await startHouse();
  context = await house.browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  context.setDefaultTimeout(patience);
});
afterAll(() => house.close());

const opened = async (address: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(address);
  return page;
};

const card = (page: Page, words: string | RegExp): Locator =>
  page.getByRole('log').locator('.card:visible').filter({ hasText: words }).last();

const press = (page: Page, near: string | RegExp, button: string): Promise<void> =>
  card(page, near).getByRole('button', { name: button, exact: true }).click();

const say = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('textbox', { name: /Skriv till Klubba/ }).fill(text);
  await page.keyboard.press('Enter');
};

/** In Teams this button opens a new tab, which becomes the download. */
const downloadFrom = async (page: Page, press: () => Promise<void>): Promise<Download> => {
  const download = new Promise<Download>((resolve) => {
    page.once('download', resolve);
    context.once('page', (tab) => tab.once('download', resolve));
  });
  await press();
  return download;
};

test('a chair, a secretary and a member hold a meeting by clicking and typing, and the secretary downloads its minutes', async () => {
  const elin = await opened(house.url);
  await elin.getByRole('heading', { name: 'Samverkansmöte' }).waitFor();
  await elin.locator('input[type=file]').setInputFiles({
    name: 'kallelse.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(kallelse),
  });
  await press(elin, 'Kallelse att granska', 'Använd kallelsen');
  await card(elin, 'Kallelsen används').waitFor();
  await elin.getByRole('button', { name: /^Mötet/ }).click();
  await press(elin, 'Dagordning', 'Öppna mötet');

  const [karin, birgitta] = await Promise.all([
    opened(`${house.url}?as=karin-almgren`),
    opened(`${house.url}?as=birgitta-hallgren`),
  ]);
  await press(karin, 'Upprop', 'Jag är här');
  await card(karin, 'Upprop').getByText('Här: Karin Almgren').waitFor();
  await card(elin, 'Upprop').getByLabel('Petter Sandell').check();
  await press(elin, 'Upprop', 'Spara upprop');
  await card(elin, 'Upprop').getByText('Uppropet är gjort').waitFor();

  await press(birgitta, '1. Mötets öppnande', 'Nästa punkt');
  await press(birgitta, 'Förslag till ställningstagande', 'Ta ställning');
  await press(karin, 'Ingen har bekräftat än', 'Bekräfta');
  await card(birgitta, '1 av 3 närvarande har bekräftat').waitFor();
  await press(birgitta, '1 av 3 närvarande har bekräftat', 'Bekräfta');
  const hers = card(karin, '2 av 3 närvarande har bekräftat');
  await hers.getByText('Du har bekräftat.').waitFor();
  expect(await hers.getByRole('button', { name: 'Bekräfta', exact: true }).count()).toBe(0);
  await card(karin, 'Synpunkt eller avvikande mening').getByRole('textbox').fill('Listan behöver ett datum.');
  await press(karin, 'Synpunkt eller avvikande mening', 'Synpunkt');
  await card(birgitta, 'Karin Almgren: Listan behöver ett datum.').waitFor();
  await say(elin, 'anteckna Karin Almgren visar listan.');
  await elin.getByText('Anteckningen är sparad under punkt 2.').waitFor();
  await press(birgitta, 'Utfall', 'Klubba');
  await press(birgitta, 'Enligt förslag', 'Avsluta mötet …');
  await card(birgitta, 'Enligt förslag').getByLabel('Avslutande ord').fill('Tack för idag.');
  await press(birgitta, 'Enligt förslag', 'Avsluta mötet');

  await card(karin, /Mötet avslutades kl\..*2 punkter/).waitFor();
  expect(await karin.getByText('Hämta mötesanteckning').count()).toBe(0);
  const minutes = card(elin, 'Mötesanteckningen är ett utkast');
  const download = await downloadFrom(elin, () => minutes.getByRole('link', { name: 'Hämta mötesanteckning' }).click());
  expect(download.suggestedFilename()).toBe('2027-02-11 Mötesanteckning Vårdsamverkan Ekbygden VEB.docx');
  const lines = await linesIn(await readFile(await download.path()));
  expect(lines).toEqual(
    expect.arrayContaining([
      'Frånvarande: Petter Sandell.',
      'Karin Almgren visar listan.',
      'Ställningstagande: Vårdsamverkan Ekbygden ställer sig bakom listan.',
      'Listan behöver ett datum.',
      'Tack för idag.',
    ]),
  );
});
