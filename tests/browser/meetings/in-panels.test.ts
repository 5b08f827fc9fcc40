import { readFile } from 'node:fs/promises';
import { sampleMeeting } from '../../../src/cli/sample-meeting.ts';
import { linesIn } from '../../minutes/document/opened.ts';
import { pressesTold, typedTold, withCounted } from './counted.ts';
import { browser, summoned } from './house.ts';
import { holdInPanels, releaseInPanels, seatAll } from './sample-in-panels.ts';

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
  expect({ commands: chat.typed(), inChat: chat.letters(), inPanel: seats.chair.letters() }).toEqual(typedTold());
  expect(presses.panel).toBeLessThanOrEqual(20);
  expect(await pressed.minutes()).toEqual(await typed.minutes());
  const released = await fetch(await releaseInPanels(seats));
  expect(await linesIn(new Uint8Array(await released.arrayBuffer()))).toEqual(
    expect.arrayContaining(['Dagens agenda godkänns.']),
  );
});
