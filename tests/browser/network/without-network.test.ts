import type { Page } from 'playwright-core';
import { type DeskPage, enterDesk, holdMeetingOfTwoItems, openDesk, type } from '../kit/desk-page.ts';
import { type House, startHouse } from '../kit/open-house.ts';
import { recordedNotes } from '../kit/recorded.ts';

const fiveMinutes = 300_000;

let house: House;

beforeAll(async () => {
  house = await startHouse();
  await holdMeetingOfTwoItems(house.url);
});
afterAll(() => house.close());

const withClock = (page: Page) => page.clock.install();

const frameOf = ({ page }: DeskPage) => {
  const frame = page.frames().find((one) => one.url().includes('/add-in/desk'));
  if (!frame) throw new Error('The desk is not open');
  return frame;
};

/** Begins a new text by its key, Alt+1 to Alt+4, and writes it. */
const writeNew = async (at: DeskPage, key: number, text: string): Promise<void> => {
  const frame = frameOf(at);
  const before = await frame.locator('.ProseMirror').count();
  await at.page.keyboard.press(`Alt+${key}`);
  await frame.waitForFunction(
    (count) =>
      document.querySelectorAll('.ProseMirror').length > count && document.activeElement?.closest('.ProseMirror'),
    before,
  );
  await at.page.keyboard.insertText(text);
  await at.desk.getByText(text, { exact: true }).first().waitFor();
};

/** Goes on at the end of a text that stands there. */
const goOn = async ({ page, desk }: DeskPage, text: string, more: string): Promise<void> => {
  await desk.getByRole('textbox').getByText(text).click();
  await page.keyboard.press('End');
  await page.keyboard.insertText(more);
  await desk.getByRole('textbox').getByText(more.trim()).waitFor();
};

const textsOf = (who: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, at) => `${who} skriver ${from + at}.`);

const writeAll = async (at: DeskPage, texts: readonly string[]): Promise<void> => {
  await at.desk.getByRole('textbox').first().click();
  for (const [index, text] of texts.entries()) await writeNew(at, (index % 4) + 1, text);
};

test('K6 two write fifty changes each during ten minutes without network, past a reload and a closed desk: all of it is recorded once, in its order', async () => {
  const elin = { who: 'Elin', ...(await enterDesk(house.browser, house.url, 'elin-forsman', withClock)) };
  await type(elin.page, elin.desk, 'Anteckning', 'Gemensam text.');
  await elin.desk.getByText('Sparad', { exact: true }).waitFor();
  const birgitta = { who: 'Birgitta', ...(await enterDesk(house.browser, house.url, 'birgitta-hallgren', withClock)) };
  await birgitta.desk.getByRole('textbox').getByText('Gemensam text.').waitFor();
  const both = [elin, birgitta];

  for (const one of both) {
    await one.context.setOffline(true);
    await one.desk.getByText('Ansluter igen …').waitFor();
  }
  await Promise.all(
    both.map(async (one) => {
      await writeAll(one, textsOf(one.who, 0, 24));
      await goOn(one, 'Gemensam text.', ` Så menar ${one.who}.`);
      await one.page.clock.fastForward(fiveMinutes);
    }),
  );

  // The pages are to be had again, but nothing can be recorded.
  for (const { context } of both) {
    await context.route('**/commands', (route) => route.abort());
    await context.setOffline(false);
  }
  await elin.page.reload();
  elin.desk = await openDesk(elin.page);
  await birgitta.page.getByRole('button', { name: 'Öppna skrivbordet' }).click();
  birgitta.desk = await openDesk(birgitta.page);
  await Promise.all(
    both.map(async (one) => {
      const { who } = one;
      for (const text of textsOf(who, 0, 24))
        await one.desk.getByRole('textbox').getByText(text, { exact: true }).waitFor();
      await one.desk.getByRole('textbox').getByText(`Så menar ${who}.`).waitFor();
      await writeAll(one, textsOf(who, 24, 48));
      await goOn(one, `${who} skriver 3.`, ' Och mer därtill.');
      await one.page.clock.fastForward(fiveMinutes);
    }),
  );
  expect(await recordedNotes(house.program)).toEqual(['Gemensam text.']);

  for (const { context } of both) await context.unroute('**/commands');
  for (const { page, desk } of both) {
    await page.clock.fastForward(60_000);
    // Nothing waits for the network any more, and nothing is on its way.
    await desk
      .getByText(/^Spara(?:s|d på)/)
      .first()
      .waitFor({ state: 'detached', timeout: 120_000 });
  }
  const recorded = await recordedNotes(house.program);
  for (const { who } of both) {
    const expected = textsOf(who, 0, 48).map((text) =>
      text === `${who} skriver 3.` ? `${text} Och mer därtill.` : text,
    );
    expect(recorded.filter((text) => text.startsWith(`${who} skriver`))).toEqual(expected);
  }
  // Of the text that both changed, both stand.
  expect(recorded.filter((text) => text.startsWith('Gemensam')).sort()).toEqual([
    'Gemensam text. Så menar Birgitta.',
    'Gemensam text. Så menar Elin.',
  ]);
  expect(recorded).toHaveLength(98);
  const clashes = await Promise.all(both.map(({ desk }) => desk.getByText('Båda texterna står kvar').count()));
  expect(clashes.reduce((sum, count) => sum + count)).toBe(1);
}, 600_000);
