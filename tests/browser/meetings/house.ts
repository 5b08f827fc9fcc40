import JSZip from 'jszip';
import type { Browser } from 'playwright-core';
import { enterRoom, type RoomClient } from '../../../src/cli/room-client.ts';
import { minutesIn } from '../../journeys/filed.ts';
import { linesIn } from '../../minutes/document/opened.ts';
import { launchBrowser } from '../../support/browser.ts';
import { temporaryFolder } from '../../support/databases.ts';
import { endPrograms, startProgram } from '../../support/process.ts';

/** A program that runs, with its practice room. */
interface House {
  readonly room: RoomClient;
  readonly minutes: () => Promise<Minutes>;
}

/** What minutes say: their lines by an independent reader, and their body without the ids of this very record. */
interface Minutes {
  readonly lines: readonly string[];
  readonly body: string;
}

/** Without the minute: of two meetings held at once one may come to a step a minute later. */
const atSomeTime = (text: string): string =>
  text.replaceAll(/(anslöt|lämnade mötet|var frånvarande) kl\. [\d.–]*\d/g, '$1');

const readMinutes = async (docx: Uint8Array): Promise<Minutes> => {
  const body = await (await JSZip.loadAsync(docx)).file('word/document.xml')?.async('string');
  return {
    lines: (await linesIn(docx)).map(atSomeTime),
    body: atSomeTime((body ?? '').replaceAll(/position_b\d+/g, 'position')),
  };
};

/** The browser of the test file; it is there while its tests run. */
export let browser: Browser;
const folders: Awaited<ReturnType<typeof temporaryFolder>>[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await endPrograms();
});
afterAll(async () => {
  await browser.close();
  await Promise.all(folders.map((folder) => folder.remove()));
});

/** The program with a kallelse in use. */
export const summoned = async (text: string): Promise<House> => {
  const folder = await temporaryFolder();
  folders.push(folder);
  const room = await enterRoom((await startProgram(folder.path)).room);
  const elin = room.as('Elin Forsman');
  await elin.say(text);
  await elin.press('Använd kallelsen');
  return { room, minutes: async () => readMinutes((await minutesIn(folder.path)).bytes) };
};
