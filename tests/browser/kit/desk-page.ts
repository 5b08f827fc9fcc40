import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { enterRoom, type RoomClient } from '../../../src/cli/room-client.ts';
import { patience } from '../../support/browser.ts';
import { kallelseWith } from './open-house.ts';

/** A kallelse of two items, in which Elin Forsman and Birgitta Hallgren lead. */
export const kallelseOfTwoItems = kallelseWith(`1. Mötets öppnande

2. Samlad lista över läkemedel

Information`);

/** Opens a meeting of two items in the practice room, with everybody present; Elin Forsman and Birgitta Hallgren lead it. */
export const holdMeetingOfTwoItems = async (room: string): Promise<RoomClient> => {
  const client = await enterRoom(room);
  const [elin, birgitta] = [client.as('Elin Forsman'), client.as('Birgitta Hallgren')];
  await elin.say(`kallelse\n${kallelseOfTwoItems}`);
  await elin.press('Använd kallelsen');
  await birgitta.say('öppna mötet');
  await elin.press('Spara upprop', 'Upprop');
  return client;
};

/** Opens the desk in somebody's window, at the second item. */
export const openDesk = async (page: Page): Promise<FrameLocator> => {
  await page.getByRole('button', { name: 'Öppna skrivbordet' }).click();
  const desk = page.frameLocator('iframe[title="Klubba-skrivbord"]');
  await desk.getByRole('button', { name: /2\. Samlad lista/ }).click();
  return desk;
};

/** Somebody's window of the practice room, with the desk open in it. */
export interface DeskPage {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly desk: FrameLocator;
}

/** Opens the practice room at `room` as `person`, and the desk in it; `prepare` changes the window before. */
export const enterDesk = async (
  browser: Browser,
  room: string,
  person: string,
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<DeskPage> => {
  const context = await browser.newContext({ viewport: { width: 1800, height: 1000 } });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await prepare(page);
  await page.goto(`${room}?as=${person}`);
  return { context, page, desk: await openDesk(page) };
};

/** Clicks into a text box, and waits until the keyboard writes there: the frame is another process than the window, and gets the focus later. */
export const clickInto = async (box: Locator): Promise<void> => {
  await box.click();
  await box.evaluate(async (element) => {
    const isHere = (): boolean => document.hasFocus() && element.contains(document.activeElement);
    do await new Promise(requestAnimationFrame);
    while (!isHere());
  });
};

/** Types into the text box. */
export const type = async (page: Page, desk: FrameLocator, label: string, text: string): Promise<void> => {
  await clickInto(desk.getByRole('textbox', { name: label }).last());
  await page.keyboard.type(text);
};
