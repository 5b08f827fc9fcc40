import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { quantile } from './bot-client.mjs';

const times = process.env.SHOW ? 1 : 9;

/** Bytes of the packed files, in kB of 1,000 bytes. */
const sizeOf = async (names, ending) => {
  const found = await Promise.all(names.map((name) => stat(`dist/panel/assets/${basename(name)}${ending}`)));
  return found.reduce((sum, { size }) => sum + size, 0) / 1_000;
};

/**
 * What a member's panel fetches before it can be used, in kB; and how long that takes from a program that runs at `room`, in a browser that has nothing
 * of it yet: from the frame's begin to its first button, in ms.
 */
export const panelLoads = async (browser, room) => {
  const taken = [];
  let files = [];
  for (let time = 0; time < times; time += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const seen = new MutationObserver(() => {
        if (!document.querySelector('[role=tab]') || !document.querySelector('footer.next button')) return;
        globalThis.usableAfter = performance.now();
        seen.disconnect();
      });
      seen.observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${room}?as=karin-almgren`);
    await page.getByRole('button', { name: 'Öppna panelen' }).click();
    await page.frameLocator('iframe[title="Klubba-panel"]').getByRole('tab').first().waitFor();
    const frame = page.frames().find((one) => one.url().endsWith('/add-in/panel'));
    await frame.waitForFunction(() => globalThis.usableAfter !== undefined);
    taken.push(await frame.evaluate(() => globalThis.usableAfter));
    files = await frame.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => /\.(js|css)$/.test(name)),
    );
    if (process.env.SHOW) console.log(files.map((f) => f.split('/').pop()).join(' '));
    await context.close();
  }
  return {
    gzip: await sizeOf(files, '.gz'),
    brotli: await sizeOf(files, '.br'),
    usable: quantile(taken, 0.5),
    slowest: Math.max(...taken),
  };
};
