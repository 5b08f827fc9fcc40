import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { temporaryFolder } from '../support/databases.ts';
import { endPrograms, startProgram } from '../support/process.ts';
import { takePictures } from './take-pictures.ts';

/** Set it to a folder to get the pictures there, as `docs/pictures`. */
const kept = process.env.GUIDE_PICTURES;

let browser: Browser;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeEach(async () => {
  folder = await temporaryFolder();
  browser = await launchBrowser();
});
afterEach(async () => {
  await browser.close();
  await endPrograms();
  await folder.remove();
});

/** Width and height of a PNG, in pixels: the first two numbers of its header (ISO/IEC 15948, 11.2.2). */
const sizeOf = (png: Buffer): readonly number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];

test.each(['sv', 'en'] as const)('the pictures of the guide are those of the product, in %s', async (locale) => {
  const { room } = await startProgram(join(folder.path, 'data'), { LOCALE: locale });
  const pictures = join(kept ?? folder.path, locale);
  await mkdir(pictures, { recursive: true });
  await takePictures({ browser, room, locale, folder: pictures });
  const shown = join('docs', 'pictures', locale);
  const names = (await readdir(shown)).sort();
  expect((await readdir(pictures)).sort()).toEqual(names);
  for (const name of names) {
    const [now, before] = await Promise.all([readFile(join(pictures, name)), readFile(join(shown, name))]);
    expect([name, sizeOf(now)]).toEqual([name, sizeOf(before)]);
  }
});
