import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { scenes } from '../cards/scenes/scenes.ts';
import { call, cardMessage } from '../practice/fake-bot.ts';
import { chatAt, closeAll, roomWithBot } from '../practice/rooms.ts';
import { launchBrowser } from '../support/browser.ts';
import { bundleRoomPage } from './room-page.ts';

let browser: Browser;
let bundle: Awaited<ReturnType<typeof bundleRoomPage>>;
let axe: string;

beforeAll(async () => {
  const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  [browser, bundle, axe] = await Promise.all([launchBrowser(), bundleRoomPage(), readFile(path, 'utf8')]);
});
afterAll(async () => {
  await browser.close();
  await bundle.remove();
  await closeAll();
});

interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** What breaks WCAG 2.1 AA or axe's best practices. */
const faults = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await page.evaluate<Found>('axe.run()');
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
};

test.each(['light', 'dark'] as const)('the practice room and every card pass axe, %s', async (colorScheme) => {
  const sample = new URL('../practice/rooms.ts', import.meta.url).pathname;
  const { room, bot } = await roomWithBot({
    pageFolder: bundle.folder,
    samples: [{ name: 'kallelse.docx', path: sample }],
    throttle: false,
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme });
  const page = await context.newPage();
  await page.goto(`${room.url}?as=asa-lind`);
  await page.evaluate(axe);
  expect(await faults(page)).toEqual([]);
  await room.say('maja-ek', 'nästa', 'meeting');
  await room.meeting.start('maja-ek');
  const cards = Object.values(scenes());
  for (const { card } of cards) await call('POST', `${chatAt(bot)}/activities`, cardMessage(card));
  await page
    .locator('.card')
    .nth(cards.length - 1)
    .waitFor();
  for (const card of await page
    .locator('.card')
    .filter({ has: page.locator('[aria-expanded]') })
    .all())
    await card.locator('[aria-expanded]').last().click();
  expect(await faults(page)).toEqual([]);
  await context.close();
});
