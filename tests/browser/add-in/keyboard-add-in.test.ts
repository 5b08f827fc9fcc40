import { holdMeetingOfTwoItems } from '../kit/desk-page.ts';
import { type House, startHouse } from '../kit/open-house.ts';
import { openPanel, type PanelPage } from '../kit/panel-page.ts';
import { tabTo as tabInFrame } from '../kit/tab-to.ts';

let house: House;

beforeAll(async () => {
  house = await startHouse();
  await holdMeetingOfTwoItems(house.url);
});
afterAll(() => house.close());

const tabTo = (of: PanelPage, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> =>
  tabInFrame(of.page, of.frame(), name, key);

const pressed = async (of: PanelPage, name: string): Promise<void> => {
  await tabTo(of, name);
  await of.page.keyboard.press('Enter');
};

test('K18 chair and member hold an item with the keyboard alone', async () => {
  const chair = await openPanel(house.browser, house.url, 'birgitta-hallgren');
  const member = await openPanel(house.browser, house.url, 'karin-almgren');
  for (const { panel } of [chair, member]) await panel.getByRole('tab').first().focus();

  await pressed(chair, 'Nästa punkt');
  await chair.sees('2. Samlad lista över läkemedel');
  await tabTo(chair, 'Fler val', 'Shift+Tab');
  await chair.page.keyboard.press('Enter');
  await tabTo(chair, 'Lydelse');
  await chair.page.keyboard.type('Vårdsamverkan Ekbygden ställer sig bakom listan.');
  await pressed(chair, 'Ta ställning');
  await member.sees('Vårdsamverkan Ekbygden ställer sig bakom listan.');

  await tabTo(member, 'Synpunkt eller avvikande mening');
  await member.page.keyboard.type('Listan behöver ett datum.');
  await pressed(member, 'Synpunkt');
  await member.sees('Du har lämnat en synpunkt.');
  await pressed(member, 'Bekräfta');
  await member.sees('Du har bekräftat.');

  await chair.panel.getByRole('tab', { selected: true }).focus();
  await chair.page.keyboard.press('End');
  await chair.panel.getByRole('tab', { name: 'Mötesanteckning', selected: true }).waitFor();
  await chair.page.keyboard.press('ArrowLeft');
  await tabTo(chair, 'Dialog');
  await chair.page.keyboard.type('Listan gås igenom.');
  await chair.page.keyboard.press('Control+Enter');
  await chair.panel.getByText('Antecknat på punkten').waitFor();
  await pressed(chair, 'Klubba');
  await house.client.as('Karin Almgren').sees('Klubbat kl.');
});

test('K18 nothing jumps while others answer: what a member reads stays where it is', async () => {
  const { client } = house;
  const chair = client.as('Birgitta Hallgren');
  await chair.say('ställningstagande Vårdsamverkan Ekbygden följer upp listan.');
  const member = await openPanel(house.browser, house.url, 'karin-almgren');
  await member.sees('Vårdsamverkan Ekbygden följer upp listan.');
  const frame = member.frame();
  await frame.evaluate(() => {
    const found: string[] = [];
    Object.assign(globalThis, { found });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { sources } = entry as unknown as { readonly sources: readonly { readonly node: Element | null }[] };
        found.push(...sources.map(({ node }) => node?.outerHTML?.slice(0, 120) ?? ''));
      }
    }).observe({ type: 'layout-shift' });
  });
  for (const [name, count] of [
    ['Birgitta Hallgren', 1],
    ['Elin Forsman', 2],
  ] as const) {
    await client.as(name).say('bekräfta');
    await member.sees(`${count} av 3 har bekräftat`);
  }
  const pictures = () =>
    frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  // What was laid out is reported with the next picture.
  await pictures();
  expect(await frame.evaluate('found')).toEqual([]);
  // A jump would have been seen.
  await frame.evaluate("document.querySelector('.part').prepend('Ett hopp'.repeat(200))");
  await pictures();
  expect(await frame.evaluate('found')).not.toEqual([]);
});
