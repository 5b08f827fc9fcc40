import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import type { Browser, Page } from 'playwright-core';
import { enterRoom, type RoomClient } from '../../../src/cli/room-client.ts';
import { sampleMeeting } from '../../../src/cli/sample-meeting.ts';
import { minutesIn } from '../../journeys/filed.ts';
import { linesIn } from '../../minutes/document/opened.ts';
import { launchBrowser } from '../../support/browser.ts';
import { temporaryFolder } from '../../support/databases.ts';
import { endPrograms, startProgram } from '../../support/process.ts';
import { pressesTold, withCounted } from './counted.ts';
import { mixedMeeting, mixedSummons } from './mixed-meeting.ts';
import { holdInPanels, releaseInPanels, seatAll } from './sample-in-panels.ts';
import { seat, seatAtDesk } from './seat.ts';

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

let browser: Browser;
const folders: Awaited<ReturnType<typeof temporaryFolder>>[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await endPrograms();
});
afterAll(async () => {
  await browser.close();
  await Promise.all(folders.map((folder) => folder.remove()));
});

/** The program with a kallelse in use. */
const summoned = async (text: string): Promise<House> => {
  const folder = await temporaryFolder();
  folders.push(folder);
  const room = await enterRoom((await startProgram(folder.path)).room);
  const elin = room.as('Elin Forsman');
  await elin.say(text);
  await elin.press('Använd kallelsen');
  return { room, minutes: async () => readMinutes((await minutesIn(folder.path)).bytes) };
};

/** The sample kallelse, with one more who keeps the record. */
const sample = async (): Promise<string> =>
  (await readFile('samples/kallelse.txt', 'utf8'))
    .replace('Oskar Melin (kommunikatör)', 'Oskar Melin (sekreterare)')
    .replace(/^Kallelse/, 'kallelse');

test('K1 K2 K3 the sample meeting is held in panels and at the desk alone, by at most 20 presses of the chair, to the minutes that the chat makes', async () => {
  const [typed, pressed] = await Promise.all([sample(), sample()].map(async (text) => summoned(await text)));
  if (!typed || !pressed) throw new Error('Two programs are to run');
  const seats = await seatAll(browser, pressed.room.url);
  const before = seats.chair.presses();
  const chat = withCounted(typed.room, 'Birgitta Hallgren');
  await Promise.all([
    holdInPanels(seats),
    (async () => {
      // The first two steps give the kallelse.
      for (const { act } of sampleMeeting(chat.room).slice(2)) await act();
    })(),
  ]);
  const presses = { chat: chat.presses(), panel: seats.chair.presses() - before };
  expect(presses).toEqual(pressesTold()['The whole sample meeting']);
  expect(presses.panel).toBeLessThanOrEqual(20);
  expect(await pressed.minutes()).toEqual(await typed.minutes());
  const released = await fetch(await releaseInPanels(seats));
  expect(await linesIn(new Uint8Array(await released.arrayBuffer()))).toEqual(
    expect.arrayContaining(['Dagens agenda godkänns.']),
  );
}, 300_000);

test('K3 a meeting mixed of panel, desk, stage, cards and typed commands shows everywhere and has the same minutes as typed', async () => {
  const [typed, mixed] = await Promise.all([summoned(mixedSummons), summoned(mixedSummons)]);
  const [chair, karin, desk] = await Promise.all([
    seat(browser, mixed.room.url, 'Birgitta Hallgren'),
    seat(browser, mixed.room.url, 'Karin Almgren'),
    seatAtDesk(browser, mixed.room.url, 'elin-forsman'),
  ]);
  const opens = async (person: string): Promise<Page> => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${mixed.room.url}?as=${person}`);
    return page;
  };
  const stage = karin.page.frameLocator('iframe[title="Klubba-scen"]').locator('main');
  await Promise.all([
    (async () => {
      for (const part of mixedMeeting(mixed.room)) await part.mixed({ chair, karin, desk, stage, opens });
    })(),
    (async () => {
      for (const part of mixedMeeting(typed.room)) await part.typed();
    })(),
  ]);
  expect(await mixed.minutes()).toEqual(await typed.minutes());
}, 300_000);
