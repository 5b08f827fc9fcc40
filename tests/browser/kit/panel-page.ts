import type { Browser, BrowserContext, Frame, Locator, Page } from 'playwright-core';
import { patience } from '../../support/browser.ts';
import { faultsIn } from '../axe.ts';

/** Somebody's window of the practice room, with the add-in's panel open in it. */
export interface PanelPage {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly panel: Locator;
  /** How many times this person has pressed something. */
  presses(): number;
  tab(name: string): Promise<void>;
  press(button: string): Promise<void>;
  /** Presses what has no name of its own, as what is folded. */
  pressOn(part: Locator): Promise<void>;
  tick(label: string): Promise<void>;
  /** Picks one of several that are all to be seen. */
  pick(option: string): Promise<void>;
  /** Chooses in a list: one press opens it, another chooses. */
  choose(label: string, option: string): Promise<void>;
  box(label: string): Locator;
  sees(text: string | RegExp): Promise<void>;
  frame(): Frame;
  /** What axe finds in the panel as it is now. */
  faults(): Promise<readonly string[]>;
}

/** Opens the practice room at `room` as `who`, and the panel in it; `prepare` changes the window before. */
export const openPanel = async (
  browser: Browser,
  room: string,
  who: string,
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<PanelPage> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(patience);
  return openPanelIn(context, room, who, prepare);
};

/** The same in another window of this browser. */
export const openPanelIn = async (
  context: BrowserContext,
  room: string,
  who: string,
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<PanelPage> => {
  const page = await context.newPage();
  await prepare(page);
  await page.goto(`${room}?as=${who}`);
  await page.getByRole('button', { name: 'Öppna panelen' }).click();
  const panel = page.frameLocator('iframe[title="Klubba-panel"]').locator('main');
  await panel.getByRole('tab').or(panel.locator('.notice')).first().waitFor();
  let presses = 0;
  const pressed = <T>(click: Promise<T>, times = 1): Promise<T> => {
    presses += times;
    return click;
  };
  const frame = (): Frame => {
    const found = page.frames().find((one) => one.url().endsWith('/add-in/panel'));
    if (!found) throw new Error('The panel is not open');
    return found;
  };
  return {
    context,
    page,
    panel,
    presses: () => presses,
    tab: (name) => pressed(panel.getByRole('tab', { name }).click()),
    press: (button) => pressed(panel.getByRole('button', { name: button, exact: true }).click()),
    pressOn: (part) => pressed(part.click()),
    tick: (label) => pressed(panel.getByRole('checkbox', { name: label }).click()),
    pick: (option) => pressed(panel.getByRole('radio', { name: option, exact: true }).click()),
    async choose(label, option) {
      await pressed(panel.getByLabel(label).selectOption(option), 2);
    },
    // A box that offers choices is a combobox.
    box: (label) =>
      panel
        .getByRole('textbox', { name: label, exact: true })
        .or(panel.getByRole('combobox', { name: label, exact: true })),
    sees: (text) => panel.getByText(text).first().waitFor(),
    frame,
    faults: () => faultsIn(frame()),
  };
};

/** Keeps what somebody presses from the server, until what is returned is called. */
export const holdCommands = async ({ page }: Pick<PanelPage, 'page'>): Promise<() => Promise<void>> => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/commands', async (route) => {
    await held;
    await route.continue();
  });
  return async () => {
    release();
    await page.unrouteAll({ behavior: 'wait' });
  };
};
