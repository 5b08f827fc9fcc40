import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { enterRoom } from '../../../src/cli/room-client.ts';
import { sampleMeeting } from '../../../src/cli/sample-meeting.ts';
import { minutesIn } from '../../journeys/filed.ts';
import { linesIn } from '../../minutes/document/opened.ts';
import { launchBrowser } from '../../support/browser.ts';
import { temporaryFolder } from '../../support/databases.ts';
import { endPrograms, startProgram } from '../../support/process.ts';
import { holdInPanels, releaseInPanels, type Seats, seatAll } from './sample-in-panels.ts';

let browser: Browser;
const folders: Awaited<ReturnType<typeof temporaryFolder>>[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await endPrograms();
  await Promise.all(folders.map((folder) => folder.remove()));
});

/** The program with the sample kallelse in use; two keep the record. */
const summoned = async () => {
  const folder = await temporaryFolder();
  folders.push(folder);
  const client = await enterRoom((await startProgram(folder.path)).room);
  const text = await readFile('samples/kallelse.txt', 'utf8');
  const elin = client.as('Elin Forsman');
  await elin.say(
    text.replace('Oskar Melin (kommunikatör)', 'Oskar Melin (sekreterare)').replace(/^Kallelse/, 'kallelse'),
  );
  await elin.press('Använd kallelsen');
  return { client, folder };
};

/** The same meeting by cards and typed commands, as `npm run demo` holds it; its lines in the minutes. */
const heldByChat = async (): Promise<readonly string[]> => {
  const { client, folder } = await summoned();
  // The first two steps give the kallelse.
  for (const { act } of sampleMeeting(client).slice(2)) await act();
  return linesIn((await minutesIn(folder.path)).bytes);
};

test('K1 K2 K3 the sample meeting is held in panels and at the desk alone, by at most 20 presses of the chair, to the minutes that the chat makes', async () => {
  const byChat = heldByChat();
  const { client, folder } = await summoned();
  const seats: Seats = await seatAll(browser, client.url);
  const before = seats.chair.presses();
  await holdInPanels(seats);
  expect(seats.chair.presses() - before).toBeLessThanOrEqual(20);
  const drafted = linesIn((await minutesIn(folder.path)).bytes);
  expect(await drafted).toEqual(await byChat);
  const link = await releaseInPanels(seats);
  const released = await fetch(link);
  expect(await linesIn(new Uint8Array(await released.arrayBuffer()))).toEqual(
    expect.arrayContaining(['Dagens agenda godkänns.']),
  );
}, 300_000);
