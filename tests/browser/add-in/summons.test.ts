import { readFile } from 'node:fs/promises';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser, patience } from '../../support/browser.ts';
import { temporaryFolder } from '../../support/databases.ts';
import { endPrograms, startProgram } from '../../support/process.ts';
import { faultsIn } from '../axe.ts';
import { kallelseWith } from '../kit/open-house.ts';

const kallelse = kallelseWith(
  `1. Mötets öppnande

2. Samlad lista över läkemedel

Information

(25 minuter, kl. 09.05-09.25)`,
  { date: 'måndag 11 februari 2027' },
);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await endPrograms();
});
afterAll(() => browser.close());

const enter = async (room: string, person: string): Promise<{ page: Page; desk: FrameLocator }> => {
  const context = await browser.newContext({ viewport: { width: 1800, height: 1000 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await page.goto(`${room}?as=${person}`);
  await page.getByRole('button', { name: 'Öppna skrivbordet' }).click();
  return { page, desk: page.frameLocator('iframe[title="Klubba-skrivbord"]') };
};

const faults = async (page: Page): Promise<readonly string[]> => {
  const frame = page.frames().find((one) => one.url().endsWith('/add-in/desk'));
  if (!frame) throw new Error('The desk is not open');
  return faultsIn(frame);
};

/** Writes a line otherwise that has a doubt, and waits until it is read anew. */
const mend = async (desk: FrameLocator, line: RegExp, label: string, text: string): Promise<void> => {
  await desk.getByRole('button', { name: line }).click();
  await desk.getByRole('textbox', { name: label, exact: true }).fill(text);
  await desk.getByRole('button', { name: 'Läs om' }).click();
  // The keyboard goes on from the line.
  await desk.locator('[data-line]:focus').waitFor();
};

test('K13 a pasted kallelse is mended beside its doubts and used, and its agenda is everybody’s', async () => {
  const folder = await temporaryFolder();
  const { room } = await startProgram(folder.path);
  const [elin, karin] = [await enter(room, 'elin-forsman'), await enter(room, 'karin-almgren')];
  const { page, desk } = elin;
  await desk.getByLabel('Klistra in kallelsens text').waitFor();
  expect(await faults(page)).toEqual([]);
  await desk.getByLabel('Klistra in kallelsens text').fill('Hej.');
  await desk.getByRole('button', { name: 'Läs in texten' }).click();
  await desk.getByRole('alert').getByText('Jag hittade inga punkter').waitFor();
  // What was refused is still there to be mended.
  expect(await desk.getByLabel('Klistra in kallelsens text').inputValue()).toBe('Hej.');
  // A list that was copied keeps its numbers, which plain text has not.
  const box = desk.getByLabel('Klistra in kallelsens text');
  await box.selectText();
  await box.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', '<ol><li>Mötets öppnande</li><li>Hemgång</li></ol>');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  expect(await box.inputValue()).toBe('1. Mötets öppnande\n2. Hemgång');
  await desk.getByLabel('Klistra in kallelsens text').fill(kallelse);
  await desk.getByRole('button', { name: 'Läs in texten' }).click();
  await desk.getByText('2 ställen att se över').waitFor();
  await desk
    .getByRole('listitem')
    .filter({ hasText: 'måndag 11 februari' })
    .getByText('Veckodagen stämmer inte')
    .waitFor();
  for (const look of [
    { colorScheme: 'dark' },
    { contrast: 'more' },
    { colorScheme: 'light', contrast: null },
  ] as const) {
    await page.emulateMedia(look);
    const theme = 'contrast' in look && look.contrast ? 'contrast' : look.colorScheme === 'dark' ? 'dark' : 'default';
    await desk.locator(`.page.${theme}`).waitFor();
    expect(await faults(page)).toEqual([]);
  }
  await mend(desk, /Datum: måndag/, 'Rad 3', 'Datum: torsdag 11 februari 2027');
  await desk.getByText('1 ställe att se över').waitFor();
  // By keyboard alone: to the next doubt, into its line, and read again.
  await desk.getByRole('button', { name: 'Till nästa ställe' }).press('Enter');
  await page.keyboard.press('Enter');
  await desk.getByRole('textbox', { name: 'Rad 24', exact: true }).waitFor();
  // What is typed and not read is in nothing that would be used.
  expect(await desk.getByRole('button', { name: 'Använd kallelsen' }).getAttribute('aria-disabled')).toBe('true');
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('(20 minuter, kl. 09.05-09.25)');
  await page.keyboard.press('Control+Enter');
  await desk.getByText('Allt i kallelsen gick att tolka.').waitFor();
  await desk.getByRole('region', { name: 'Så lästes den' }).getByText('09.05–09.25 (20 min)').waitFor();
  expect(await desk.getByLabel('Konto för Karin Almgren').locator('option:checked').textContent()).toBe(
    'Karin Almgren',
  );
  await desk.getByLabel('Konto för Karin Almgren').selectOption({ label: 'Inget konto' });
  await desk.getByRole('button', { name: 'Använd kallelsen' }).click();
  await desk.getByRole('button', { name: 'Öppna mötet' }).waitFor();
  await desk.getByText('2 av 3 har ett konto.').waitFor();
  expect(await faults(page)).toEqual([]);
  await desk.getByRole('button', { name: 'Koppla den föreslagna' }).click();
  await desk.getByText('Alla kallade har ett konto.').waitFor();
  await karin.desk.getByRole('button', { name: /2\. Samlad lista/ }).waitFor();
  expect(await karin.desk.getByRole('tab', { name: 'Kallelse' }).count()).toBe(0);
  await folder.remove();
});

test('K13 a line that is half mended is there after a reload, and goes with the kallelse that is laid aside', async () => {
  const folder = await temporaryFolder();
  const { room } = await startProgram(folder.path);
  const { page, desk } = await enter(room, 'elin-forsman');
  const paste = async (): Promise<void> => {
    await desk.getByLabel('Klistra in kallelsens text').fill(kallelse);
    await desk.getByRole('button', { name: 'Läs in texten' }).click();
    await desk.getByText('2 ställen att se över').waitFor();
  };
  const line = desk.getByRole('textbox', { name: 'Rad 3', exact: true });
  await paste();
  await desk.getByRole('button', { name: /Datum: måndag/ }).click();
  await line.fill('Datum: tors');
  await page.reload();
  await page.getByRole('button', { name: 'Öppna skrivbordet' }).click();
  await line.waitFor();
  expect(await line.inputValue()).toBe('Datum: tors');
  await desk.getByRole('button', { name: 'Avbryt' }).click();
  await paste();
  await desk.getByRole('button', { name: /Datum: måndag/ }).waitFor();
  expect(await line.count()).toBe(0);
  await folder.remove();
});

test('K13 a Word file is dropped or chosen at the desk, read and laid aside again', async () => {
  const folder = await temporaryFolder();
  const { room } = await startProgram(folder.path);
  const { page, desk } = await enter(room, 'elin-forsman');
  await desk
    .getByLabel('Välj fil')
    .setInputFiles({ name: 'bild.docx', mimeType: '', buffer: Buffer.from('no Word file') });
  await desk.getByRole('alert').getByText('Filen är skadad').waitFor();
  const buffer = await readFile('samples/kallelse.docx');
  await desk.getByLabel('Välj fil').setInputFiles({ name: 'kallelse.docx', mimeType: '', buffer });
  await desk.getByText('Läst ur kallelse.docx').waitFor();
  expect(await desk.getByRole('region', { name: 'Texten' }).getByRole('listitem').count()).toBeGreaterThan(30);
  expect(await faults(page)).toEqual([]);
  await desk.getByRole('button', { name: 'Avbryt' }).click();
  await desk.getByLabel('Klistra in kallelsens text').waitFor();
  await folder.remove();
});
