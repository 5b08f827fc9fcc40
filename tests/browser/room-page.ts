import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { PracticeRoom, RoomOptions } from '../../src/practice/open-practice-room.ts';
import { buildRoomPage } from '../../tools/room-page.mjs';
import type { FakeBot } from '../practice/fake-bot.ts';
import { closeAll, roomWithBot } from '../practice/rooms.ts';
import { launchBrowser, patience } from '../support/browser.ts';

/** A practice room with a bot of a few lines. */
interface OpenRoom {
  readonly room: PracticeRoom;
  readonly bot: FakeBot;
  /** Opens somebody's window, 1280 by 800 pixels. */
  as(id: string, how?: BrowserContextOptions): Promise<Page>;
}

/** A browser, and the room's page bundled as the build does it. */
export interface RoomPages {
  /** Where the page's files are. */
  readonly folder: string;
  open(options?: Partial<RoomOptions>): Promise<OpenRoom>;
  /** Closes all rooms and windows. */
  closeRooms(): Promise<void>;
  end(): Promise<void>;
}

export const startRoomPages = async (): Promise<RoomPages> => {
  const target = await mkdtemp(join(tmpdir(), 'room-page-'));
  const [browser, pageFolder] = await Promise.all([launchBrowser(), buildRoomPage(target)]);
  return {
    folder: pageFolder,
    async open(options = {}) {
      const samples = [{ name: 'kallelse.docx', path: new URL('../practice/rooms.ts', import.meta.url).pathname }];
      const opened = await roomWithBot({ pageFolder, samples, ...options });
      return { ...opened, as: (id, how = {}) => openWindow(browser, `${opened.room.url}?as=${id}`, how) };
    },
    async closeRooms() {
      await Promise.all(browser.contexts().map((context) => context.close()));
      await closeAll();
    },
    async end() {
      await browser.close();
      await rm(target, { recursive: true });
    },
  };
};

const openWindow = async (browser: Browser, url: string, how: BrowserContextOptions): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...how });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};

/** The messages of the chat that is shown. */
export const messages = (page: Page): Locator => page.getByRole('log').getByRole('article');
