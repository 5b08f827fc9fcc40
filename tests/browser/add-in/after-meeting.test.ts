import type { Browser, FrameLocator, Page } from 'playwright-core';
import { enterRoom } from '../../../src/cli/room-client.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { sv } from '../../../src/i18n/sv.ts';
import { defaultTemplate } from '../../../src/minutes/template/default-template.ts';
import { launchBrowser, patience } from '../../support/browser.ts';
import { temporaryFolder } from '../../support/databases.ts';
import { endPrograms, startProgram } from '../../support/process.ts';
import { faultsIn } from '../axe.ts';
import { kallelseWith } from '../kit/open-house.ts';
import { openPanel } from '../kit/panel-page.ts';

const kallelse = `kallelse\n${kallelseWith(
  `1. Mötets öppnande

2. Samlad lista över läkemedel

Information

Föredragande: Karin Almgrem, Almköping

3. Statsbidrag 2027 (OBS flyttas)

Information
`,
  { called: ['Karin Almgren, Almköping', 'Petter Sandell, Ekbygdens sjukhus (vice ordförande)'], staff: 'Beredning' },
)}`;
const long = 'Gemensam utbildning i samordnad individuell plan för alla verksamheter i Norra Ekbygden';
const table = `| Område | Kronor |\n| --- | --- |\n| ${long} | 1 200 000 kr |\n| Södra | 1 800 000 kr |\n| Summa | 3 100 000 kr |`;

let browser: Browser;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  folder = await temporaryFolder();
  browser = await launchBrowser();
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});
afterAll(async () => {
  await browser.close();
  await endPrograms();
  await folder.remove();
});

/** A practice room with a meeting just closed that has known faults. */
const closedMeeting = async (name: string, locale: 'sv' | 'en' = 'sv') => {
  const { room } = await startProgram(`${folder.path}/${name}`, { LOCALE: locale });
  const { cards } = languages[locale];
  const client = await enterRoom(room);
  const [elin, birgitta] = [client.as('Elin Forsman'), client.as('Birgitta Hallgren')];
  await elin.say(kallelse);
  await elin.press(cards.buttons.useSummons);
  await birgitta.say('öppna mötet');
  await elin.press(cards.buttons.saveRollCall);
  await birgitta.say('nästa');
  await elin.say(`anteckna Fördelning enligt FVM:\n\n${table}`);
  await birgitta.say('avsluta mötet');
  return room;
};

const openDesk = async (
  room: string,
  person: string,
  colorScheme: 'light' | 'dark' = 'light',
  width = 1800,
): Promise<{ page: Page; desk: FrameLocator }> => {
  const context = await browser.newContext({ viewport: { width, height: 1000 }, colorScheme });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await page.goto(`${room}?as=${person}`);
  await page.getByRole('button', { name: /Öppna skrivbordet|Open the desk/ }).click();
  return { page, desk: page.frameLocator('iframe[title="Klubba-skrivbord"]') };
};
const deskFrame = (page: Page) => {
  const frame = page.frames().find((one) => one.url().includes('/add-in/desk'));
  if (!frame) throw new Error('The desk is not open');
  return frame;
};

test('K14 what the review finds is shown on the page, mended beside it, signed, released and opened anew', async () => {
  const room = await closedMeeting('whole');
  const { page, desk } = await openDesk(room, 'elin-forsman');
  const paper = desk.getByLabel('Mötesanteckningen så här långt');
  await desk.getByRole('button', { name: 'Granska före utskick' }).click();
  const review = desk.getByRole('region', { name: 'Granskning' });
  await review.getByText('5 saker att rätta').waitFor();

  const sum = review.getByRole('button', { name: /^Summan är 3.100/ });
  await sum.click();
  await paper.locator('.marked table').waitFor();
  await paper.locator('.marked').getByText('3\u00a0100').waitFor();
  await paper.getByRole('status').filter({ hasText: 'På sidan: ' }).waitFor({ state: 'attached' });
  expect(await faultsIn(deskFrame(page))).toEqual([]);

  for (const mended of ['Namnet är stavat på två sätt', 'Summan är', 'Rubriken har en intern anteckning']) {
    const press = review.getByRole('button', { name: `Rätta: ${mended}` });
    await press.focus();
    await page.keyboard.press('Enter');
    await press.waitFor({ state: 'detached' });
    // Whoever works by keyboard is still among the findings.
    await review.locator(':focus').waitFor();
  }
  await paper.getByText('3\u00a0000').waitFor();
  await paper.getByText('Föredragande: Karin Almgren').waitFor();
  await review.getByRole('textbox', { name: 'Byt ut ”FVM” mot' }).fill('fast vårdmodell');
  await review.getByRole('button', { name: 'Byt ut' }).click();
  await paper.getByText('Fördelning enligt fast vårdmodell').waitFor();
  await review.getByText('Ange nästa möte').click();
  await review.getByLabel('Nästa mötes datum').fill('2027-03-11');
  await review.getByRole('button', { name: 'Spara nästa möte' }).click();
  await review.getByText('Inget att rätta.').waitFor();

  await desk.getByRole('button', { name: 'Har justerat på papper: Petter Sandell' }).click();
  await desk.getByText(/^Justerade /).waitFor();
  const chair = await openDesk(room, 'birgitta-hallgren');
  await chair.desk.getByRole('button', { name: 'Justera', exact: true }).click();
  await desk.getByRole('button', { name: 'Släpp', exact: true }).click();
  await desk.getByRole('link', { name: 'Öppna webbsidan, Version 1' }).waitFor();
  expect(await faultsIn(deskFrame(page))).toEqual([]);

  await desk.getByText('Rätta i en ny version').click();
  await desk.getByRole('textbox', { name: 'Skäl' }).fill('Fel belopp under punkt 2');
  await desk.getByRole('button', { name: 'Öppna ny version' }).click();
  await desk.getByRole('link', { name: 'Hämta mötesanteckning, Utkast' }).waitFor();
  await desk.getByText('Fel belopp under punkt 2').waitFor();
  await desk.getByRole('link', { name: 'Hämta mötesanteckning, Version 1' }).waitFor();
  await desk.getByRole('button', { name: 'Granska före utskick' }).waitFor();
});

test('K14 settings changed at the desk show on the page; a template is refused in words, another is taken and given up', async () => {
  const room = await closedMeeting('settings');
  const { page, desk } = await openDesk(room, 'elin-forsman', 'dark');
  const paper = desk.getByLabel('Mötesanteckningen så här långt');
  await paper.getByText('2. Samlad lista').waitFor();
  await desk.getByRole('button', { name: 'Inställningar och mall' }).click();
  const dialog = desk.getByRole('dialog', { name: 'Inställningar för organet' });
  await dialog.getByLabel('Punkternas numrering').selectOption('1)');
  await dialog.getByLabel('Dokumentets rubrik').fill('Protokoll');
  await dialog.getByRole('button', { name: 'Spara inställningar' }).click();
  await dialog.getByText('Inställningarna är sparade.').waitFor();
  await paper.getByText('2) Samlad lista').waitFor();
  await paper.getByRole('heading', { name: 'Protokoll' }).waitFor();

  const file = (buffer: Buffer) =>
    dialog
      .getByLabel('Skicka en mall (.docx)')
      .setInputFiles({ name: 'mall.docx', mimeType: 'application/zip', buffer });
  await file(Buffer.from('no Word file'));
  await dialog.getByText('Filen är inte ett Word-dokument.').waitFor();
  await file(Buffer.from(await defaultTemplate(sv)));
  await dialog.getByText('Mallen kan användas.').waitFor();
  expect(await faultsIn(deskFrame(page))).toEqual([]);
  await dialog.getByRole('button', { name: 'Tillbaka till Klubbas utseende' }).click();
  await dialog.getByText('Organet har ingen egen mall längre.').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  // The focus is where it was.
  await desk.locator(':focus').getByText('Inställningar och mall').waitFor();
});

test('K14 a member has neither findings, signatures nor settings at the desk', async () => {
  const room = await closedMeeting('member', 'en');
  const { page, desk } = await openDesk(room, 'karin-almgren');
  await desk.getByRole('tab', { name: 'Minutes' }).click();
  await desk.getByText('The minutes appear here').waitFor();
  for (const name of ['Review', 'Sign-off', 'Versions'])
    expect(await desk.getByRole('region', { name }).count()).toBe(0);
  expect(await desk.getByRole('button', { name: 'Settings and template' }).count()).toBe(0);
  expect(await faultsIn(deskFrame(page))).toEqual([]);
});

test('K14 on a narrow page an amount stays on one line, and the panel says where notes are corrected', async () => {
  const room = await closedMeeting('narrow');
  const { desk } = await openDesk(room, 'elin-forsman', 'light', 1250);
  const paper = desk.getByLabel('Mötesanteckningen så här långt');
  const linesOf = (text: string) =>
    paper.getByText(text).evaluate((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size;
    });
  expect(await linesOf(long)).toBeGreaterThan(1);
  expect(await linesOf('1\u00a0200\u00a0000\u00a0kr')).toBe(1);

  const chair = await openPanel(browser, room, 'birgitta-hallgren');
  await chair.tab('Anteckna');
  await chair.sees('Mötet är avslutat. Det som är antecknat rättas på skrivbordet.');
});
