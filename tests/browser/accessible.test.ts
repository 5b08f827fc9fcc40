import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { scenes } from '../cards/scenes/scenes.ts';
import { call, cardMessage, confirming } from '../practice/fake-bot.ts';
import { chatAt } from '../practice/rooms.ts';
import { messages, type RoomPages, startRoomPages } from './room-page.ts';

let rooms: RoomPages;
let axe: string;

beforeAll(async () => {
  const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  [rooms, axe] = await Promise.all([startRoomPages(), readFile(path, 'utf8')]);
});
afterEach(() => rooms.closeRooms());
afterAll(() => rooms.end());

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

test.each([{ colorScheme: 'light' }, { colorScheme: 'dark' }, { colorScheme: 'dark', contrast: 'more' }] as const)(
  'the practice room and every card pass axe, %o',
  async (theme) => {
    const sharePoint = { url: 'http://127.0.0.1:1/', down: () => true, turn: () => {} };
    const { room, bot, as } = await rooms.open({ throttle: false, sharePoint });
    const page = await as('asa-lind', theme);
    await page.evaluate(axe);
    bot.answer = () => 500;
    await call('POST', `${chatAt(bot)}/activities`, confirming(0));
    await messages(page).getByRole('button', { name: 'Bekräfta' }).click();
    await messages(page).getByText('Något gick fel').waitFor();
    expect(await faults(page)).toEqual([]);
    bot.answer = () => undefined;
    await room.say('maja-ek', 'nästa', 'meeting');
    await room.meeting.start('maja-ek');
    const cards = Object.values(scenes());
    for (const { card } of cards) await call('POST', `${chatAt(bot)}/activities`, cardMessage(card));
    await page.locator('.card').nth(cards.length).waitFor();
    for (const card of await page
      .locator('.card')
      .filter({ has: page.locator('[aria-expanded]') })
      .all())
      await card.locator('[aria-expanded]').last().click();
    expect(await faults(page)).toEqual([]);
  },
);
