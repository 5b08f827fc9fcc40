import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { languages } from '../../src/i18n/languages.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { minutesContent } from '../../src/minutes/content/content.ts';
import { minutesHtml } from '../../src/minutes/html/html.ts';
import { zone } from '../minutes/document/opened.ts';
import { coastMeeting } from '../minutes/records/coast.ts';
import { inlandMeeting } from '../minutes/records/inland.ts';
import { held, summonsOf } from '../minutes/records/record.ts';
import { item } from '../support/board.ts';
import { launchBrowser } from '../support/browser.ts';

// Set it to a folder to get pictures of the pages and of their print there.
const pictures = process.env.MINUTES_PICTURES;
const pictureAt = (name: string): { readonly path?: string } => {
  if (!pictures) return {};
  mkdirSync(pictures, { recursive: true });
  return { path: join(pictures, name) };
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const htmlOf = (meeting: Meeting): string => minutesHtml(minutesContent(meeting, languages.sv, zone), languages.sv);

const openPage = async (
  html: string,
  options: { readonly width?: number; readonly colorScheme?: 'light' | 'dark'; readonly bypassCSP?: boolean } = {},
): Promise<Page> => {
  const { width = 1000, ...more } = options;
  const page = await browser.newPage({ viewport: { width, height: 900 }, ...more });
  await page.setContent(html);
  return page;
};

const forms = { newer: coastMeeting, older: inlandMeeting } as const;

const looks = (['newer', 'older'] as const).flatMap((form) =>
  [1000, 400].flatMap((width) => (['light', 'dark'] as const).map((scheme) => [form, width, scheme] as const)),
);

test.each(looks)('the %s form fits into %i px, %s, and axe finds no fault', async (form, width, colorScheme) => {
  // The page's policy lets no script run; bypassCSP lets the checker's.
  const page = await openPage(htmlOf(forms[form]), { width, colorScheme, bypassCSP: true });
  const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  expect(await page.evaluate(overflow)).toBe(0);
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'html-has-lang', 'region']));
  if (pictures) await page.screenshot({ ...pictureAt(`${form}-${width}-${colorScheme}.png`), fullPage: true });
  await page.close();
});

test.each(['newer', 'older'] as const)(
  'the %s form prints as a tagged PDF with language and headings, dark screen or not',
  async (form) => {
    const page = await openPage(htmlOf(forms[form]), { colorScheme: 'dark' });
    const printed = { preferCSSPageSize: true, tagged: true, outline: true, printBackground: true };
    const pdf = String(await page.pdf({ ...printed, ...pictureAt(`${form}.pdf`) }));
    expect(pdf).toMatch(/\/Lang \(sv-SE\)/);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf.match(/\/Title /g)?.length).toBeGreaterThan(forms[form].summons?.items.length ?? 99);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(paper).toBe('rgb(255, 255, 255)');
    await page.close();
  },
);

test('what was typed runs nothing and fetches nothing, in a browser too', async () => {
  const hostile =
    '</style><img src="https://evil.example/x.png" onerror="document.title=1"><script>document.title=2</script>';
  const meeting = held(
    summonsOf([item(1, hostile, { body: hostile })], { title: hostile, body: hostile, abbreviation: hostile }),
    [],
  );
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setContent(htmlOf(meeting));
  expect(await page.locator('h1').textContent()).toBe(hostile);
  expect(await page.title()).toContain(hostile);
  expect(await page.locator('img, script').count()).toBe(0);
  expect(await page.locator('h2').evaluate((heading) => getComputedStyle(heading).fontWeight)).toBe('700');
  expect(asked).toEqual([]);
  await page.close();
});
