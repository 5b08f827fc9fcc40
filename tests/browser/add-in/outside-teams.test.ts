import type { BrowserContext, Page } from 'playwright-core';
import type { RoomClient } from '../../../src/cli/room-client.ts';
import { patience } from '../../support/browser.ts';
import { faultsInThemes, themes } from '../axe.ts';
import { keptIn } from '../kit/kept-in.ts';
import { type House, kallelseWith, startHouse } from '../kit/open-house.ts';

let house: House;
let context: BrowserContext;
let room: RoomClient;
let faults: string[];

const items = '1. Mötets öppnande\n\n2. Samlad lista över läkemedel';
const kallelse = kallelseWith(items, { called: ['Sofia Lindahl, Almköping', 'Fatima Haddad, Björkvik'] });

beforeAll(async () => {
  house = await startHouse();
  room = house.client;
  const elin = room.as('Elin Forsman');
  await elin.say(`kallelse\n${kallelse}`, 'personal');
  // An account of another organisation is chosen by hand.
  const accounts = { 'Konto för Sofia Lindahl': 'Sofia Lindahl (annan organisation, kommun.example)' };
  await elin.press('Använd kallelsen', 'Kallelse att granska', accounts, 'personal');
  await elin.press('Öppna mötet', 'Dagordning');
});
afterAll(() => house.close());

beforeEach(async () => {
  faults = [];
  context = await house.browser.newContext({ viewport: { width: 420, height: 700 } });
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

test('K17: a member of another organisation opens the panel in an ordinary browser, signs in, and is in the meeting', async () => {
  const page = await opened(await linkTo('Sofia Lindahl', 'panelen'));
  await signIn(page, 'Sofia Lindahl');
  await page.getByRole('tab', { name: 'Nu' }).waitFor();
  await page.getByRole('button', { name: 'Jag är här' }).click();
  await room.as('Sofia Lindahl').sees('Du är antecknad som närvarande.');
  await page.getByRole('button', { name: 'Jag är här' }).waitFor({ state: 'detached' });

  await page.reload();
  await page.getByText('Inloggad som Sofia Lindahl').waitFor();
  await page.getByRole('tab', { name: 'Nu' }).waitFor();
  expect(faults).toEqual([]);
  expect(await faultsInThemes(page, page.mainFrame(), themes.slice(0, 2))).toEqual([]);
});

test('K17: a member of another organisation confirms, gives a view and dissents in a browser, and it is in the record', async () => {
  const birgitta = room.as('Birgitta Hallgren');
  await birgitta.say('punkt 2');
  await birgitta.say('ställningstagande Vårdsamverkan Ekbygden ställer sig bakom listan.');
  const page = await opened(await linkTo('Sofia Lindahl', 'panelen'));
  await signIn(page, 'Sofia Lindahl');
  const text = page.getByRole('textbox', { name: 'Synpunkt eller avvikande mening' });
  await page.getByRole('button', { name: 'Bekräfta', exact: true }).click();
  await page.getByText('Du har bekräftat.').waitFor();
  await birgitta.sees('1 av 2 närvarande har bekräftat');
  for (const [press, said, told] of [
    ['Synpunkt', 'Listan behöver ett datum.', 'Du har lämnat en synpunkt.'],
    ['Avvikande mening', 'Listan är för lång.', 'Du har anmält avvikande mening.'],
  ] as const) {
    await text.fill(said);
    await page.getByRole('button', { name: press, exact: true }).click();
    await page.getByText(told).waitFor();
    await birgitta.sees(`Sofia Lindahl: ${said}`);
  }
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

const dialogueOf = async (page: Page) => {
  await page.getByRole('tab', { name: 'Anteckna' }).click();
  const box = page.getByRole('textbox', { name: 'Dialog', exact: true });
  await box.waitFor();
  return box;
};

test('what one person has half written is not shown to the next who signs in in the same tab, and is there when the first comes back', async () => {
  await room.as('Elin Forsman').say('nästa', 'personal');
  const page = await opened(await linkTo('Elin Forsman', 'panelen'));
  await signIn(page, 'Elin Forsman');
  await (await dialogueOf(page)).fill('Det här får ingen annan läsa.');
  // The sign-in has ended, and nobody pressed anything.
  const signInEnds = async (): Promise<void> => {
    await page.evaluate(() => {
      for (const name of Object.keys(sessionStorage)) if (name.includes('msal')) sessionStorage.removeItem(name);
    });
    await page.reload();
  };
  await signInEnds();
  await signIn(page, 'Birgitta Hallgren');
  expect(await (await dialogueOf(page)).inputValue()).toBe('');
  await signInEnds();
  await signIn(page, 'Elin Forsman');
  expect(await (await dialogueOf(page)).inputValue()).toBe('Det här får ingen annan läsa.');
});

test.each([
  ['panelen', dialogueOf],
  ['skrivbordet', async (page: Page) => page.getByRole('textbox', { name: 'Anteckning' }).last()],
])(
  'whoever changes account is asked before what they have not saved goes, and leaves nothing of it: %s',
  async (surface, boxOf) => {
    const text = 'Det här får ingen annan läsa.';
    await context.route('**/commands', (route) => route.abort());
    const page = await opened(await linkTo('Elin Forsman', surface));
    await signIn(page, 'Elin Forsman');
    await (await boxOf(page)).fill(text);
    if (surface === 'skrivbordet') await page.getByText('Sparad på den här datorn.').waitFor();
    const change = page.getByRole('button', { name: 'Byt konto', exact: true });
    await change.click();
    await page.getByText('tas bort från den här datorn').waitFor();
    expect(await faultsInThemes(page, page.mainFrame(), themes.slice(0, 2))).toEqual([]);
    await page.getByRole('button', { name: 'Stanna kvar' }).click();
    await change.click();
    await page.getByRole('button', { name: 'Byt konto ändå' }).click();
    await page.getByRole('button', { name: 'Logga in', exact: true }).waitFor();
    expect(await keptIn(page)).not.toContain(text);
    await signIn(page, 'Birgitta Hallgren');
    await (await boxOf(page)).waitFor();
    expect(await page.getByText(text).count()).toBe(0);
  },
);

describe('K17: in production', () => {
  const [clientId, host] = ['bbbbbbbb-0000-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001'];
  const entra = 'https://login.microsoftonline.com';
  const production = { clientId, authority: entra, tenant: 'organizations', guestsOf: host };

  /** The page as a server with several allowed tenants gives it; `script` is what Entra's page does. */
  const openedWith = async (script: (asked: URLSearchParams) => string = () => '') => {
    await context.route('**/add-in/{panel,signed-in}**', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/"signIn":\{[^}]*\}/, `"signIn":${JSON.stringify(production)}`);
      await route.fulfill({ response, body });
    });
    await context.route(`${entra}/**`, (route) => {
      const body = `<script>${script(new URL(route.request().url()).searchParams)}</script>`;
      return route.fulfill({ contentType: 'text/html', body });
    });
    return opened(await linkTo('Elin Forsman', 'panelen'));
  };

  test.each([
    ['Logga in', 'organizations'],
    ['Logga in som gäst', host],
  ])('%s asks Entra of %s for a code that only this page can use', async (button, tenant) => {
    const page = await openedWith();
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.waitForURL(`${entra}/**`);
    const { pathname, searchParams } = new URL(page.url());
    expect(pathname).toBe(`/${tenant}/oauth2/v2.0/authorize`);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      client_id: clientId,
      response_type: 'code',
      code_challenge_method: 'S256',
      prompt: 'select_account',
      scope: expect.stringContaining(`${clientId}/access_as_user`),
      redirect_uri: expect.stringMatching(/\/add-in\/signed-in$/),
    });
    expect(faults).toEqual([]);
  });

  test('whoever comes back without having signed in is told so, and may try again', async () => {
    const page = await openedWith((asked) => {
      const back = new URLSearchParams({ error: 'access_denied', state: asked.get('state') ?? '' });
      return `location.replace(${JSON.stringify(`${asked.get('redirect_uri')}#${back}`)})`;
    });
    await page.getByRole('button', { name: 'Logga in', exact: true }).click();
    await page.getByText('Det gick inte att logga in.').waitFor();
    expect(new URL(page.url()).pathname).toBe('/add-in/panel');
    expect(await faultsInThemes(page, page.mainFrame(), themes.slice(0, 2))).toEqual([]);
  });
});

test('K17: a sign-in that somebody else began signs nobody in', async () => {
  const address = await linkTo('Elin Forsman', 'panelen');
  const page = await opened(`${new URL(address).origin}/add-in/signed-in#code=stolen&state=stolen`);
  await page.getByText('Öppna Klubba från mötets chatt i Teams.').waitFor();
  await page.goto(address);
  await page.getByRole('button', { name: 'Logga in', exact: true }).waitFor();
});
