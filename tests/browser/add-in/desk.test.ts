import type { FrameLocator } from 'playwright-core';
import { faultsIn } from '../axe.ts';
import { clickInto, type DeskPage, enterDesk, holdMeetingOfTwoItems, openDesk, type } from '../kit/desk-page.ts';
import { type House, startHouse } from '../kit/open-house.ts';
import { holdCommands } from '../kit/panel-page.ts';
import { untilRecorded } from '../kit/recorded.ts';
import { hasOnePrimary } from '../meetings/one-primary.ts';

let house: House;

beforeAll(async () => {
  house = await startHouse();
  await holdMeetingOfTwoItems(house.url);
});
afterEach(async () => {
  await Promise.all(house.browser.contexts().map((context) => context.close()));
});
afterAll(() => house.close());

const enter = (person: string): Promise<DeskPage> => enterDesk(house.browser, house.url, person);

test('a note with a table is written at the desk, and stands on the page of the other who leads', async () => {
  const [elin, birgitta] = [await enter('elin-forsman'), await enter('birgitta-hallgren')];
  await type(elin.page, elin.desk, 'Anteckning', 'Så fördelas bidraget:');
  await elin.page.keyboard.press('Enter');
  await elin.desk.getByRole('button', { name: 'Tabell', exact: true }).click();
  for (const cell of ['Område', 'Del', 'Kronor', 'Norra', '40 %', '1 200', 'Södra', '60 %']) {
    await elin.page.keyboard.type(cell);
    await elin.page.keyboard.press('Tab');
  }
  await elin.page.keyboard.type('1 800');
  // Out of the table by the same key, and on in the text.
  await elin.page.keyboard.press('Tab');
  await elin.page.keyboard.type('Så blev det.');
  for (const { desk } of [elin, birgitta]) {
    const page = desk.getByLabel('Mötesanteckningen så här långt');
    await page.getByText('Så blev det.').waitFor();
    expect(await page.getByRole('table').last().getByRole('row').allInnerTexts()).toEqual([
      'Område\tDel\tKronor',
      'Norra\t40 %\t1\u00a0200',
      'Södra\t60 %\t1\u00a0800',
    ]);
  }
});

test('K8 the page follows what is written before the record has it', async () => {
  const { page, desk } = await enter('elin-forsman');
  const paper = desk.getByLabel('Mötesanteckningen så här långt');
  await paper.getByText('Så blev det.').waitFor();
  const letGo = await holdCommands({ page });
  await clickInto(desk.getByRole('textbox', { name: 'Anteckning' }).last());
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Och alla var nöjda.');
  await paper.getByText('Så blev det. Och alla var nöjda.').waitFor();
  await letGo();
  await untilRecorded(house.program, 'Och alla var nöjda.');
  await paper.getByText('Så blev det. Och alla var nöjda.').waitFor();
  expect(await paper.getByText('Och alla var nöjda.').count()).toBe(1);
});

test('K6 what is written while the server is out of reach is there after a reload, and comes into the record once', async () => {
  const { context, page, desk } = await enter('elin-forsman');
  await context.route('**/commands', (route) => route.abort());
  await desk.getByRole('button', { name: 'Medskick', exact: true }).click();
  await type(page, desk, 'Medskick', 'Orden får inte försvinna.');
  await desk.getByText('Sparad på den här datorn').waitFor();
  await page.reload();
  const again = await openDesk(page);
  await again.getByRole('textbox', { name: 'Medskick' }).getByText('Orden får inte försvinna.').waitFor();
  await context.unroute('**/commands');
  const minutes = again.getByLabel('Mötesanteckningen så här långt');
  await minutes.getByText('Orden får inte försvinna.').waitFor();
  expect(await minutes.getByText('Orden får inte försvinna.').count()).toBe(1);
});

test('K5 two write in one note at once: both texts stand, and who came last is told', async () => {
  const [elin, birgitta] = [await enter('elin-forsman'), await enter('birgitta-hallgren')];
  await elin.desk.getByRole('button', { name: 'Fråga', exact: true }).click();
  await type(elin.page, elin.desk, 'Fråga', 'Vem betalar?');
  const box = (desk: FrameLocator) => desk.getByRole('textbox', { name: 'Fråga' });
  await box(birgitta.desk).getByText('Vem betalar?').waitFor();
  await elin.desk.getByText('Sparad', { exact: true }).last().waitFor();
  // Birgitta's change is held up until Elin's is in the record.
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await birgitta.context.route('**/commands', async (route) => {
    await held;
    await route.continue();
  });
  await type(birgitta.page, birgitta.desk, 'Fråga', ' Norra?');
  await birgitta.desk.getByText('Sparas …').waitFor();
  await type(elin.page, elin.desk, 'Fråga', ' Södra?');
  await untilRecorded(house.program, 'Södra?');
  letGo();
  await birgitta.desk.getByText('Båda texterna står kvar').waitFor();
  for (const { desk } of [elin, birgitta]) {
    await box(desk).nth(1).waitFor();
    const texts = (await box(desk).allInnerTexts()).join('\n');
    expect(texts).toContain('Norra?');
    expect(texts).toContain('Södra?');
  }
});

test('K7 cells copied from Excel become a table of the note', async () => {
  const { desk } = await enter('elin-forsman');
  await desk.getByRole('button', { name: 'Dialog', exact: true }).click();
  const box = desk.getByRole('textbox', { name: 'Dialog' });
  await clickInto(box);
  const html = `<html><head><style>td{color:red}</style></head><body><table><col width=64><tr><td><b>Post</b></td><td>Kronor</td></tr>
    <tr height=0 style="display:none"><td>x</td><td>y</td></tr><tr><td>Resor<script>document.title='x'</script></td><td>300</td></tr></table></body></html>`;
  await box.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
  expect(await box.locator('th, td').allInnerTexts()).toEqual(['Post', 'Kronor', 'Resor', '300']);
  await desk.getByLabel('Mötesanteckningen så här långt').getByText('Resor').waitFor();
});

test('K2 while a follow-up is written at the desk, the next step is the one primary button', async () => {
  const { desk } = await enter('elin-forsman');
  await desk.getByRole('button', { name: 'Uppföljning', exact: true }).click();
  await desk.getByRole('textbox', { name: 'Uppföljning' }).fill('Listan tas upp igen');
  await hasOnePrimary(desk.locator('main'), 'Nästa punkt');
  // Who and when are picked, or written in other words.
  expect(
    await desk.locator('datalist option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value)),
  ).toEqual(expect.arrayContaining(['Karin Almgren', 'nästa möte']));
  await desk.getByLabel('Eller ett datum').fill('2027-05-06');
  expect(await desk.getByLabel('När').inputValue()).toBe('2027-05-06');
  await desk.getByRole('button', { name: 'Spara', exact: true }).click();
  await desk.getByText('Listan tas upp igen · 2027-05-06').waitFor();
});

test('Escape leaves the text, and axe finds no fault at the desk', async () => {
  const { page, desk } = await enter('elin-forsman');
  const box = desk.getByRole('textbox', { name: 'Anteckning' }).first();
  await box.click();
  await page.keyboard.press('Escape');
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(false);
  const frame = page.frames().find((one) => one.url().includes('/add-in/desk'));
  expect(frame && (await faultsIn(frame))).toEqual([]);
});

test('K5 each secretary sees where the other writes, by name, and no more once the other has left the text', async () => {
  const [elin, birgitta] = [await enter('elin-forsman'), await enter('birgitta-hallgren')];
  await birgitta.desk.getByRole('button', { name: /1\. Mötets öppnande/ }).click();
  await elin.desk.getByRole('button', { name: 'Dialog', exact: true }).click();
  await type(elin.page, elin.desk, 'Dialog', 'Karin frågar om fredagar.');
  // Beside the item, wherever the other is; not read aloud.
  const list = birgitta.desk.getByRole('navigation', { name: 'Dagordning' });
  await list.locator('li', { hasText: '2. Samlad lista' }).getByText('Elin Forsman').first().waitFor();
  await birgitta.desk.getByRole('button', { name: /2\. Samlad lista/ }).click();
  await birgitta.desk.getByRole('textbox', { name: 'Dialog' }).getByText('Karin frågar om fredagar.').waitFor();
  await elin.page.keyboard.type(' Och helger.');
  const card = birgitta.desk.getByRole('article', { name: /^Dialog/ }).last();
  await card.getByText('Elin Forsman skriver här').waitFor();
  expect(await birgitta.desk.locator('[aria-live], [role=status]').getByText('skriver').count()).toBe(0);
  expect(await elin.desk.getByText('skriver här').count()).toBe(0);
  await elin.page.keyboard.press('Escape');
  await card.getByText('Elin Forsman skriver här').waitFor({ state: 'detached' });
  await elin.page.keyboard.press('Enter');
  await type(elin.page, elin.desk, 'Dialog', ' Mer.');
  await card.getByText('Elin Forsman skriver här').waitFor();
  await elin.context.close();
  await card.getByText('Elin Forsman skriver här').waitFor({ state: 'detached' });
});
