import type { Frame, Page } from 'playwright-core';
import { languages } from '../../../src/i18n/languages.ts';
import { patience } from '../../support/browser.ts';
import { faultsIn, faultsInThemes, type themes } from '../axe.ts';
import { kallelseOfTwoItems } from './desk-page.ts';
import { type House, startHouse } from './open-house.ts';

/** Declares that axe finds no fault in panel, desk and stage, in this language and these themes of Teams. */
export const testWithAxe = (locale: 'sv' | 'en', inThemes: readonly (typeof themes)[number][]): void => {
  const words = languages[locale];
  let house: House;

  beforeAll(async () => {
    house = await startHouse({ LOCALE: locale });
    const elin = house.client.as('Elin Forsman');
    const { commands } = words.chat;
    const say = (command: keyof typeof commands, more = '') => elin.say(`${commands[command].typed[0]} ${more}`);
    await say('summons', `\n${kallelseOfTwoItems}`);
    await elin.press(words.cards.buttons.useSummons);
    await say('open');
    await elin.press(words.cards.buttons.saveRollCall);
    await say('item', '2');
    await say('note', '**Fet** text, [länk](https://example.org).');
    await say('position', 'Vårdsamverkan Ekbygden ställer sig bakom listan.');
  });
  afterEach(() => Promise.all(house.browser.contexts().map((context) => context.close())));
  afterAll(() => house.close());

  const opened = async (address: string): Promise<Page> => {
    const context = await house.browser.newContext({ viewport: { width: 1600, height: 900 }, reducedMotion: 'reduce' });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };

  const frameOf = async (page: Page, title: string): Promise<Frame> => {
    const frame = await (await page.locator(`iframe[title="${title}"]`).elementHandle())?.contentFrame();
    if (!frame) throw new Error(`${title} is not open`);
    await frame.locator('main').waitFor();
    return frame;
  };

  /** What axe finds in each part of the frame, in each theme. */
  const faultsInAll = async (page: Page, frame: Frame): Promise<readonly string[]> => {
    const found: string[] = [];
    const tabs = await frame.getByRole('tab').all();
    for (const tab of tabs.length > 0 ? tabs : [null]) {
      await tab?.click();
      const part = await tab?.textContent();
      found.push(...(await faultsInThemes(page, frame, inThemes)).map((fault) => `${part}: ${fault}`));
    }
    return found;
  };

  test.each([
    ['panel', 'the secretary', 'elin-forsman', 'Klubba-panel'],
    ['panel', 'a member', 'karin-almgren', 'Klubba-panel'],
    ['desk', 'the secretary', 'elin-forsman', 'Klubba-skrivbord'],
    ['desk', 'a member', 'karin-almgren', 'Klubba-skrivbord'],
  ] as const)('in the %s of %s', async (surface, _, person, title) => {
    const page = await opened(`${house.url}?as=${person}`);
    const name = surface === 'panel' ? /Öppna panelen|Open the panel/ : /Öppna skrivbordet|Open the desk/;
    await page.getByRole('button', { name }).click();
    const frame = await frameOf(page, title);
    await frame.getByRole('tab').first().waitFor();
    expect(await frame.evaluate('document.documentElement.lang')).toBe(locale);
    expect(await faultsInAll(page, frame)).toEqual([]);
  });

  test('on the stage', async () => {
    const body = JSON.stringify({ as: 'birgitta-hallgren', url: `${house.program.url}/add-in/stage` });
    await fetch(`${house.url}room/stage`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const page = await opened(`${house.url}?as=karin-almgren`);
    const frame = await frameOf(page, 'Klubba-scen');
    await frame.getByRole('heading', { level: 2 }).waitFor();
    expect(await faultsInAll(page, frame)).toEqual([]);
  });

  test('where people sign in', async () => {
    const { addIn } = await (await fetch(`${house.url}room/scene`)).json();
    const page = await opened(`${house.program.url}/add-in/panel?chat=${encodeURIComponent(addIn.context.chatId)}`);
    await page.getByRole('button').first().waitFor();
    for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia(media);
      expect({ media, faults: await faultsIn(page.mainFrame()) }).toEqual({ media, faults: [] });
    }
  });
};
