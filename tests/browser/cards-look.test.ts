import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { languages } from '../../src/i18n/languages.ts';
import { buttonsOf, elementsOf } from '../cards/scenes/reading.ts';
import { rollOf24 } from '../cards/scenes/roll-of-24.ts';
import { scenes } from '../cards/scenes/scenes.ts';
import { launchBrowser } from '../support/browser.ts';
import { openCardPage } from './card-looks.ts';

// Set it to a folder to get a picture of every card there.
const pictures = process.env.CARD_PICTURES;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const picture = async (page: Page, look: string, name: string): Promise<void> => {
  if (!pictures) return;
  mkdirSync(join(pictures, look), { recursive: true });
  await page.locator('main').screenshot({ path: join(pictures, look, `${name.replace(/[ ,]+/g, '-')}.png`) });
};

const widths = [280, 500] as const;
// Colours change no sizes, so the dark theme is only for the pictures.
const looks = (['sv', 'en'] as const).flatMap((locale) =>
  widths.flatMap((width) =>
    (pictures ? (['light', 'dark'] as const) : (['light'] as const)).map((theme) => [locale, width, theme] as const),
  ),
);

test.each(looks)(
  'every %s card fits into %i px, %s, unfolded too, with all its buttons',
  async (locale, width, theme) => {
    const page = await openCardPage(browser, width, theme);
    for (const [name, shown] of Object.entries(scenes(languages[locale]))) {
      await page.evaluate((card) => window.show(card), shown.card as Record<string, unknown>);
      expect([name, await overflow(page)]).toEqual([name, 0]);
      await picture(page, `${locale}-${width}-${theme}`, name);
      const seen = new Set(await page.locator('button:visible').allTextContents());
      const folds = elementsOf(shown).flatMap(({ type, title }) => (type === 'Action.ShowCard' ? [String(title)] : []));
      for (const fold of folds) {
        await page.getByRole('button', { name: fold, exact: true }).click();
        expect([name, fold, await overflow(page)]).toEqual([name, fold, 0]);
        await picture(page, `${locale}-${width}-${theme}`, `${name} unfolded ${folds.indexOf(fold)}`);
        for (const title of await page.locator('button:visible').allTextContents()) seen.add(title);
      }
      expect([name, [...seen].sort()]).toEqual([name, [...new Set([...buttonsOf(shown), ...folds])].sort()]);
    }
    await page.close();
  },
);

test.each(looks)(
  'the %s roll of 24 is called on one card, %i px wide, %s; at chat width it is at most 700 px high',
  async (locale, width, theme) => {
    const page = await openCardPage(browser, width, theme);
    for (const [name, shown] of Object.entries(rollOf24({ words: languages[locale] }))) {
      await page.evaluate((card) => window.show(card), shown.card as Record<string, unknown>);
      await picture(page, `${locale}-${width}-${theme}`, `roll of 24 ${name}`);
      const height = (await page.locator('.card').boundingBox())?.height;
      expect([name, await overflow(page), await page.getByRole('checkbox').count()]).toEqual([
        name,
        0,
        name === 'before' ? 24 : 7,
      ]);
      expect(height).toBeLessThanOrEqual(width === 500 ? 700 : 1_200);
    }
    await page.close();
  },
);
