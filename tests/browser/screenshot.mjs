// Makes the pictures of the README and the guide: a summons under review, a member's window, the chair's window in the middle of a meeting, panel and
// stage, and the secretary's desk.
// Build first, then: node tests/browser/screenshot.mjs [FOLDER]
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import bundled from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import { startKlubba } from '../../dist/cli/klubba-process.js';
import { enterRoom } from '../../dist/cli/room-client.js';

const pictures = process.argv[2] ?? 'docs';
const zone = 'Europe/Stockholm';
const minute = 60_000;
const now = Date.now();
const format = (options) => new Intl.DateTimeFormat('sv-SE', { timeZone: zone, ...options });
const day = format({ dateStyle: 'long' }).format(now);
const clock = (minutes) =>
  format({ timeStyle: 'short' })
    .format(now + minutes * minute)
    .replace(':', '.');
const slot = (from, length) => `(${length} minuter, kl. ${clock(from)}-${clock(from + length)})`;

// A meeting of today, four minutes late when it comes to the third item.
const kallelse = `kallelse
Vårdsamverkan Ekbygden (VEB)

Datum: ${day}
Tid: ${clock(-34)}-${clock(46)}
Plats: Teams

Kallade:

Norra Ekbygden
- Karin Almgren, Almköping
- Petter Sandell, Ekbygdens sjukhus

Södra Ekbygden (SÖDEK)
- Fatima Haddad, Björkvik/Lindås
- Johan Wikström, Källans vårdcentral

Koncernledning
- Birgitta Hallgren (ordförande)

Beredning
- Elin Forsman (sekreterare)

1. Mötets öppnande

2. Trygg hemgång efter sjukhusvård

Information och dialog

${slot(-29, 25)}

Föredragande: Nadia Karlberg, Region Ekbygden

Förslag till ställningstagande: Vårdsamverkan Ekbygden noterar informationen.

3. Statsbidrag god och nära vård 2027

Information och ställningstagande

${slot(-4, 20)}

Föredragande: Tomas Ekdahl, Kommunförbundet Ekbygden

Förslag till ställningstagande: Vårdsamverkan Ekbygden ställer sig bakom förslag till fördelning av statsbidraget för 2027.

4. Munhälsa hos äldre med hemsjukvård

Information

${slot(16, 15)}

5. Nästa möte
`;

const folder = await mkdtemp(join(tmpdir(), 'screenshot-'));
const klubba = await startKlubba(['dist/main.js'], { DATA_DIR: folder });
const browser = await chromium.launch({
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  executablePath: await bundled.executablePath(),
});
try {
  const room = await enterRoom(klubba.room);
  const [elin, birgitta] = [room.as('Elin Forsman'), room.as('Birgitta Hallgren')];
  await elin.say(kallelse);
  const shot = async (path, as, size, wait) => {
    const window = await browser.newPage({ viewport: size, timezoneId: zone, locale: 'sv-SE' });
    await window.goto(`${klubba.room}?as=${as}`);
    await wait(window);
    await window.screenshot({ path: join(pictures, path) });
    await window.close();
  };
  await shot('summons.png', 'elin-forsman', { width: 1280, height: 900 }, (window) =>
    window.getByRole('button', { name: 'Använd kallelsen' }).waitFor(),
  );
  await elin.press('Använd kallelsen');
  await birgitta.say('öppna mötet');
  await elin.say('frånvarande Petter Sandell');
  await elin.press('Spara upprop', 'Upprop');
  await birgitta.say('nästa');
  await birgitta.say('noterar');
  await birgitta.say('nästa');
  await birgitta.sees('Statsbidrag');
  await birgitta.say('ställningstagande');
  await shot('member.png', 'fatima-haddad', { width: 1280, height: 900 }, (window) =>
    window.getByRole('button', { name: 'Bekräfta', exact: true }).last().waitFor(),
  );
  for (const name of ['Karin Almgren', 'Fatima Haddad', 'Johan Wikström'])
    await room.as(name).press('Bekräfta', 'ställer sig bakom');
  await birgitta.say('dagordning');
  const page = await browser.newPage({ viewport: { width: 1280, height: 1150 }, timezoneId: zone, locale: 'sv-SE' });
  await page.goto(`${klubba.room}?as=birgitta-hallgren`);
  await page.getByText('3 av 4 närvarande har bekräftat').waitFor();
  await page.getByRole('button', { name: 'Klubba', exact: true }).waitFor();
  await page.getByText('4 min efter').waitFor();
  await page.getByRole('button', { name: 'Föregående punkt' }).waitFor();
  await page.screenshot({ path: join(pictures, 'screenshot.png') });

  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Öppna panelen' }).click();
  const panel = page.frameLocator('iframe[title="Klubba-panel"]');
  await panel.getByRole('button', { name: 'Visa för alla' }).click();
  await page.frameLocator('iframe[title="Klubba-scen"]').getByText('3 av 4 har bekräftat').waitFor();
  await panel.getByRole('button', { name: 'Klubba', exact: true }).waitFor();
  // Pressing the button has scrolled down to it.
  await panel.getByRole('tabpanel').evaluate((part) => part.scrollTo(0, 0));
  await page.screenshot({ path: join(pictures, 'panel.png') });

  // Nothing is shared while the secretary writes.
  await page.request.post(new URL('/room/stage', klubba.room).href, { data: { as: 'birgitta-hallgren', url: null } });
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.goto(`${klubba.room}?as=elin-forsman`);
  await page.getByRole('button', { name: 'Öppna skrivbordet' }).click();
  const desk = page.frameLocator('iframe[title="Klubba-skrivbord"]');
  const note = desk.getByRole('textbox', { name: 'Anteckning' });
  await note.click();
  await page.waitForTimeout(500);
  await page.keyboard.type('Tomas Ekdahl presenterar förslaget till fördelning av statsbidraget för 2027.');
  await desk.getByText('Sparad').waitFor();
  await page.screenshot({ path: join(pictures, 'desk.png') });
} finally {
  await browser.close();
  await klubba.stop();
  await rm(folder, { recursive: true });
}
