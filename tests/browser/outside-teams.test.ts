import type { Browser, BrowserContext, Page } from 'playwright-core';
import { enterRoom, type RoomClient } from '../../src/cli/room-client.ts';
import { launchBrowser } from '../support/browser.ts';
import { temporaryFolder } from '../support/databases.ts';
import { endPrograms, startProgram } from '../support/process.ts';

/** Longest wait for something to show, in milliseconds, on a slow machine. */
const patience = 60_000;

let browser: Browser;
let context: BrowserContext;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let room: RoomClient;
let faults: string[];

const kallelse = `kallelse
Vårdsamverkan Ekbygden (VEB)

Datum: 11 februari 2027
Tid: 09.00-10.00
Plats: Teams

Kallade:

Norra Ekbygden
- Karin Almgren, Almköping
- Fatima Haddad, Björkvik

Ledning
- Birgitta Hallgren (ordförande)

Kansli
- Elin Forsman (sekreterare)

1. Mötets öppnande

2. Samlad lista över läkemedel
`;

beforeAll(async () => {
  folder = await temporaryFolder();
  const [launched, program] = await Promise.all([launchBrowser(), startProgram(folder.path)]);
  browser = launched;
  room = await enterRoom(program.room);
  const elin = room.as('Elin Forsman');
  await elin.say(kallelse, 'personal');
  await elin.press('Använd kallelsen', 'Kallelse att granska', {}, 'personal');
  await elin.press('Öppna mötet', 'Dagordning');
}, 120_000);
afterAll(async () => {
  await browser.close();
  await endPrograms();
  await folder.remove();
});

beforeEach(async () => {
  faults = [];
  context = await browser.newContext({ viewport: { width: 420, height: 700 } });
  context.setDefaultTimeout(patience);
});
afterEach(() => context.close());

const opened = async (address: string): Promise<Page> => {
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (fault) => faults.push(fault.message));
  await page.goto(address);
  return page;
};

/** The address that `hjälp` links with this word. */
const linkTo = async (name: string, surface: string): Promise<string> => {
  const person = room.as(name);
  await person.say('hjälp', 'personal');
  const { text } = await person.sees('I en vanlig webbläsare', 'personal');
  return new RegExp(`\\[${surface}\\]\\(([^)]+)\\)`).exec(text)?.[1] ?? '';
};

const signIn = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
  await page.getByRole('link', { name }).click();
  await page.getByText(`Inloggad som ${name}`).waitFor();
};

test('K17: a member opens the panel in an ordinary browser, signs in, and is in the meeting', async () => {
  const page = await opened(await linkTo('Karin Almgren', 'panelen'));
  await signIn(page, 'Karin Almgren');
  await page.getByRole('tab', { name: 'Nu' }).waitFor();
  await page.getByRole('button', { name: 'Jag är här' }).click();
  await room.as('Karin Almgren').sees('Du är antecknad som närvarande.');
  await page.getByRole('button', { name: 'Jag är här' }).waitFor({ state: 'detached' });

  await page.reload();
  await page.getByText('Inloggad som Karin Almgren').waitFor();
  expect(faults).toEqual([]);
});

test('K17: whoever signed in with the wrong account takes another', async () => {
  const page = await opened(await linkTo('Elin Forsman', 'skrivbordet'));
  await signIn(page, 'Petter Sandell');
  await page.getByRole('button', { name: 'Byt konto' }).click();
  await signIn(page, 'Elin Forsman');
  expect(faults).toEqual([]);
});

test('K17: a sign-in that has run out is renewed unseen; where it cannot be, the person is told the way on', async () => {
  const hours = 3_600_000;
  const tokens = '**/oauth2/v2.0/token?**';
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(await linkTo('Fatima Haddad', 'panelen'));
  await signIn(page, 'Fatima Haddad');
  const present = page.getByRole('button', { name: 'Jag är här' });
  await present.waitFor();

  const refused = { status: 400, json: { error: 'invalid_grant' }, headers: { 'access-control-allow-origin': '*' } };
  await page.route(tokens, (route) => route.fulfill(refused));
  await page.clock.fastForward(2 * hours);
  await present.click();
  await page.getByText('Din inloggning har gått ut.').waitFor();

  await page.unroute(tokens);
  await present.click();
  await present.waitFor({ state: 'detached' });
  await room.as('Fatima Haddad').sees('Du är antecknad som närvarande.');

  await page.route(tokens, (route) => route.fulfill(refused));
  await page.clock.fastForward(2 * hours);
  await page.reload();
  await page.getByRole('button', { name: 'Logga in', exact: true }).waitFor();
});

test('K17: a sign-in that somebody else began signs nobody in', async () => {
  const address = await linkTo('Elin Forsman', 'panelen');
  const page = await opened(`${new URL(address).origin}/add-in/signed-in#code=stolen&state=stolen`);
  await page.getByRole('button', { name: 'Logga in', exact: true }).waitFor();
});
