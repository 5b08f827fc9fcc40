import type { RoomClient } from '../../../src/cli/room-client.ts';
import { holdMeetingOfTwoItems } from '../kit/desk-page.ts';
import { type House, startHouse } from '../kit/open-house.ts';
import { openPanel } from '../kit/panel-page.ts';
import { openWay } from '../kit/way-to-klubba.ts';

let house: House;
let room: RoomClient;
let way: Awaited<ReturnType<typeof openWay>>;

beforeAll(async () => {
  house = await startHouse();
  room = await holdMeetingOfTwoItems(house.url);
});
afterEach(async () => {
  await Promise.all(house.browser.contexts().map((context) => context.close()));
  way.close();
});
afterAll(() => house.close());

test.each([
  ['gathers answers for ever', 'keeps'],
  ['cuts them after a second', 'cuts'],
] as const)(
  'behind a proxy that %s a panel shows what is pressed in it and in the chat, and says nothing of contact',
  async (_, manner) => {
    way = await openWay(house.program.url, manner);
    const said: string[] = [];
    let isAsking: Promise<unknown> = Promise.resolve();
    const chair = await openPanel(house.browser, house.url, 'birgitta-hallgren', async (page) => {
      await way.lead(page.context());
      isAsking = page.waitForRequest('**/sections?**');
      await page.exposeFunction('heard', (text: string) => void said.push(text));
      await page.addInitScript(() => {
        new MutationObserver(() => {
          const hint = document.querySelector('[role=status] .hint')?.textContent;
          if (hint) (globalThis as unknown as { heard(text: string): void }).heard(hint);
        }).observe(document, { childList: true, subtree: true });
      });
    });
    await isAsking;
    await Promise.all([chair.page.waitForResponse('**/commands'), chair.press('Nästa punkt')]);
    await chair.panel.getByRole('heading', { name: '2. Samlad lista över läkemedel' }).waitFor();
    await room.as('Birgitta Hallgren').say('punkt 1');
    await chair.panel.getByRole('heading', { name: '1. Mötets öppnande' }).waitFor();
    expect(way.asked()).toBe(manner === 'keeps' ? 1 : 3);
    expect(said).toEqual([]);
  },
);
