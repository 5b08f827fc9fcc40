import type { Frame } from 'playwright-core';
import { patience } from '../../support/browser.ts';
import { type House, openHouse } from '../kit/open-house.ts';

const groups = [
  'Norra Ekbygden',
  'Södra Ekbygden',
  'Region Ekbygden, hälso- och sjukvårdsförvaltningen',
  'Ekbygdens sjukhus',
  'Privata vårdgivare i Ekbygden',
  'Kommunförbundet Ekbygden',
];
const members = [
  'Karin Almgren',
  'Petter Sandell',
  'Johan Wikström',
  'Sofia Lindahl',
  'Fatima Haddad',
  'Birgitta Hallgren',
];

const kallelse = `Vårdsamverkan Ekbygden (VEB)

Datum: 11 februari 2027
Tid: 09.00-10.00
Plats: Teams

Kallade:

${groups.map((group, at) => `${group}\n- ${members[at]}${at === 5 ? ' (ordförande)' : ''}`).join('\n\n')}

Kansli
- Elin Forsman (sekreterare)

1. Mötets öppnande

2. Samlad lista över läkemedel för äldre och fördelning av statsbidraget mellan Ekbygdens kommuner och regionen under 2027
`;

const short = 'Vårdsamverkan Ekbygden ställer sig bakom listan.';
const long = `${'Vårdsamverkan Ekbygden ställer sig bakom listan och följer upp den. '.repeat(30).slice(0, 1_499)}.`;

/** Those called, and the office. */
const shownGroups = groups.length + 1;

let house: House;
let stage: Frame;

/** Shows the stage at this size. */
const resize = async (width: number, height: number): Promise<void> => {
  const element = await stage.frameElement();
  await element.evaluate(
    (frame, [w, h]) => {
      (frame as HTMLElement).style.cssText =
        `position: fixed; inset: 0; width: ${w}px; height: ${h}px; border: 0; z-index: 99`;
    },
    [width, height],
  );
  await stage.waitForFunction(([w, h]) => innerWidth === w && innerHeight === h, [width, height]);
  // The page is told of it before its next picture.
  await stage.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
};

beforeAll(async () => {
  house = await openHouse(kallelse);
  const birgitta = house.client.as('Birgitta Hallgren');
  await birgitta.say('öppna mötet');
  await house.client.as('Elin Forsman').press('Spara upprop', 'Upprop');
  await birgitta.say('punkt 2');
  const body = JSON.stringify({ as: 'birgitta-hallgren', url: `${house.program.url}/add-in/stage` });
  await fetch(`${house.url}room/stage`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const context = await house.browser.newContext({ viewport: { width: 1280, height: 720 } });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await page.goto(`${house.url}?as=karin-almgren`);
  const frame = await (await page.locator('iframe[title="Klubba-scen"]').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The stage is not shown');
  stage = frame;
});
afterAll(() => house.close());

/** What the stage looks like: what reaches out of the screen or over the next part, and how the wording is set. */
const look = () =>
  stage.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const box = (element: HTMLElement) => element.getBoundingClientRect();
    const parts = all('.stage > *');
    const shown = all('.stage > *, .stage-item > *, .stage-wording > *, .stage-groups > li, .stage-count');
    const [wording] = all('.stage-wording p');
    if (!wording) throw new Error('There is no wording');
    const { fontSize, lineHeight } = getComputedStyle(wording);
    return {
      outside: shown
        .filter((one) => box(one).top < 0 || box(one).bottom > innerHeight || box(one).right > innerWidth)
        .map((one) => one.textContent),
      overlapping: parts.filter((one, at) => parts[at + 1] && box(one).bottom > box(parts[at + 1] as HTMLElement).top)
        .length,
      groups: all('.stage-groups > li').filter((one) => one.checkVisibility()).length,
      isWhole: wording.scrollHeight <= wording.clientHeight,
      lines: Math.round(wording.clientHeight / Number.parseFloat(lineHeight)),
      fontSize: Number.parseFloat(fontSize),
    };
  });

test.each([
  [860, 390],
  [994, 678],
  [1280, 720],
])('K11 a wording of 1,500 characters leaves item, groups and count in view, at %i × %i', async (width, height) => {
  const birgitta = house.client.as('Birgitta Hallgren');
  await resize(width, height);
  await birgitta.say(`ställningstagande ${short}`);
  await stage.getByText(short, { exact: true }).waitFor();
  const before = await look();
  expect(before).toMatchObject({ outside: [], overlapping: 0, groups: shownGroups, isWhole: true });

  await birgitta.say(`ställningstagande ${long}`);
  await stage.getByText(long, { exact: true }).waitFor();
  const after = await look();
  expect(after).toMatchObject({ outside: [], overlapping: 0, groups: shownGroups });
  // It is set smaller before it is cut, after a whole line.
  expect(after.fontSize).toBeLessThan(before.fontSize);
  expect(after.lines).toBeGreaterThanOrEqual(3);
});

test('K11 a wording that was cut is whole again where the screen grows', async () => {
  await resize(600, 300);
  await house.client.as('Birgitta Hallgren').say(`ställningstagande ${long.slice(0, 400)}`);
  await stage.getByText(long.slice(0, 400), { exact: true }).waitFor();
  expect((await look()).isWhole).toBe(false);
  await resize(1280, 720);
  expect(await look()).toMatchObject({ outside: [], overlapping: 0, isWhole: true });
});
