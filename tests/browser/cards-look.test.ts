import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { languages } from '../../src/i18n/languages.ts';
import { scenes } from '../cards/scenes.ts';
import { launchBrowser } from '../support/browser.ts';
import { openCardPage } from './card-looks.ts';

// Set to a folder to get a picture of every card, to look at.
const pictures = process.env.CARD_PICTURES;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const looks = [
  [280, 'light'],
  [500, 'light'],
  [280, 'dark'],
  [500, 'dark'],
] as const;

test.each(looks)('every card fits into %i px, %s, with all its words and buttons', async (width, theme) => {
  const page = await openCardPage(browser, width, theme);
  for (const [name, { card }] of Object.entries(scenes(languages.sv))) {
    await page.evaluate((json) => window.show(json), card as Record<string, unknown>);
    const too = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect([name, too]).toEqual([name, 0]);
    const titles = [
      ...JSON.stringify((card as { body: unknown }).body).matchAll(
        /"type":"Action\.(?:Execute|OpenUrl)","title":"([^"]+)"/g,
      ),
    ];
    const buttons = await page.locator('button').allTextContents();
    const drawn = buttons.filter((title) => !title.endsWith('…'));
    expect([name, titles.length >= drawn.length]).toEqual([name, true]);
    if (pictures) {
      mkdirSync(join(pictures, `${width}-${theme}`), { recursive: true });
      await page
        .locator('main')
        .screenshot({ path: join(pictures, `${width}-${theme}`, `${name.replaceAll(' ', '-')}.png`) });
    }
  }
  await page.close();
});
