import { build } from 'esbuild';
import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser.ts';

const bundled = async (page: URL): Promise<string> => {
  const { outputFiles } = await build({ entryPoints: [page.pathname], bundle: true, write: false, format: 'iife' });
  return outputFiles?.[0]?.text ?? '';
};

let browser: Browser;
let page: Page;
/** A page that speaks with its host by the real teams-js. */
let frame: Frame;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  const pages = {
    host: await bundled(new URL('host-page.ts', import.meta.url)),
    frame: await bundled(new URL('framed-page.ts', import.meta.url)),
  };
  for (const [name, script] of Object.entries(pages)) {
    await page.route(`http://${name}.localhost/`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><body><script src="/script.js"></script></body>`,
      }),
    );
    await page.route(`http://${name}.localhost/script.js`, (route) =>
      route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script }),
    );
  }
  await page.goto('http://host.localhost/');
  const found = await (await page.waitForSelector('iframe')).contentFrame();
  if (!found) throw new Error('There is no frame');
  frame = found;
  await frame.waitForFunction(() => 'teams' in window);
  await frame.evaluate(() => window.teams.app.initialize(['http://host.localhost']));
});
afterAll(() => browser.close());

const asked = () => page.evaluate(() => window.asked.splice(0));

test('a page learns who is there, in which meeting, and in which theme', async () => {
  const context = await frame.evaluate(() => window.teams.app.getContext());
  expect(context).toMatchObject({
    app: { locale: 'sv-se', theme: 'dark' },
    page: { frameContext: 'sidePanel' },
    user: { id: 'karin', tenant: { id: 'ekbygden' } },
    chat: { id: '19:meeting@thread.v2' },
    meeting: { id: 'meeting-1' },
  });
});

test('a page is told of another theme', async () => {
  const theme = frame.evaluate(() => new Promise((resolve) => window.teams.app.registerOnThemeChangeHandler(resolve)));
  // The page listens once its host has answered what it asked last.
  await frame.evaluate(() => window.teams.app.getContext());
  await page.evaluate(() => window.setTheme('contrast'));
  expect(await theme).toBe('contrast');
});

test('a page gets a token, or is told why it gets none', async () => {
  const token = () =>
    frame.evaluate(() => window.teams.authentication.getAuthToken().catch((fault: unknown) => `none: ${fault}`));
  expect(await token()).toBe('a token');
  await page.evaluate(() => {
    window.token = null;
  });
  expect(await token()).toContain('none: ');
  expect(await token()).toContain('resourceRequiresConsent');
});

test('a page in the side panel may show itself to everybody, and stop it', async () => {
  const sharing = () =>
    frame.evaluate(
      () =>
        new Promise((resolve) =>
          window.teams.meeting.getAppContentStageSharingState((_, state) => resolve(state?.isAppSharing)),
        ),
    );
  const may = await frame.evaluate(
    () =>
      new Promise((resolve) =>
        window.teams.meeting.getAppContentStageSharingCapabilities((_, found) =>
          resolve(found?.doesAppHaveSharePermission),
        ),
      ),
  );
  expect(may).toBe(true);
  expect(await sharing()).toBe(false);
  await frame.evaluate(
    () =>
      new Promise((resolve) =>
        window.teams.meeting.shareAppContentToStage(resolve, 'http://frame.localhost/add-in/stage'),
      ),
  );
  expect(await sharing()).toBe(true);
  await frame.evaluate(() => new Promise((resolve) => window.teams.meeting.stopSharingAppContentToStage(resolve)));
  expect(await sharing()).toBe(false);
});

test('a page opens a link, and tells that it shows or why it cannot', async () => {
  const link = 'https://teams.microsoft.com/l/chat/0/0?users=elin@ekbygden.example';
  await frame.evaluate((url) => window.teams.app.openLink(url), link);
  await frame.evaluate(() => window.teams.app.notifySuccess());
  await frame.evaluate(() => {
    const { app } = window.teams;
    app.notifyFailure({ reason: app.FailedReason.Other, message: 'Klubba kunde inte öppnas.' });
    // What is sent before this has reached the host once it answers.
    return app.getContext();
  });
  expect(await asked()).toEqual([
    ['link', link],
    ['opened', null],
    ['opened', 'Klubba kunde inte öppnas.'],
  ]);
});
