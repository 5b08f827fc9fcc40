import { setTimeout as wait } from 'node:timers/promises';
import { enterDesk } from '../browser/kit/desk-page.ts';
import { quantile } from './bot-client.mjs';

const keys = 200;
/** Between two keys, in ms: as somebody writes who writes fast. */
const between = 45;
/** Another who leads writes a text of their own this often, in ms, so that the page beside is drawn anew meanwhile. */
const others = 700;

const sentence = 'Dialogen rörde hur stödet ska följas upp och vem som tar nästa steg i länet. ';
const row = (number) => `| Rad ${number} | ${number} 200 | ${number} 800 | ${number} % | gemensamt |`;
const table = ['| Område | Del | Kronor | Andel | Anmärkning |', '| --- | --- | --- | --- | --- |']
  .concat(Array.from({ length: 10 }, (_, number) => row(number + 1)))
  .join('\n');
const paragraphs = Array.from({ length: 40 }, (_, number) => `Stycke ${number + 1}. ${sentence.repeat(6)}`.trim());
/** 20,000 characters, with the table in the middle. */
const longNote = [...paragraphs.slice(0, 20), table, ...paragraphs.slice(20)].join('\n\n').slice(0, 20_000);

/** Asks a command as somebody in the practice room at `room`, through the add-in's door. */
const asker = async (url, room, as) => {
  const { addIn } = await (await fetch(`${room}room/scene?as=${as}`)).json();
  const headers = { 'content-type': 'application/json' };
  const given = await fetch(`${room}room/token`, { method: 'POST', headers, body: JSON.stringify({ as }) });
  const { token } = await given.json();
  const address = `${url}/api/add-in/chats/${encodeURIComponent(addIn.context.chatId)}/commands`;
  return async (command) => {
    const body = JSON.stringify({ key: crypto.randomUUID(), command });
    const answer = await fetch(address, {
      method: 'POST',
      headers: { ...headers, authorization: `Bearer ${token}` },
      body,
    });
    if (!answer.ok) throw new Error(await answer.text());
  };
};

/** Counts in the desk's frame how long each key takes to the frame that shows it, and to when the page beside shows a word that was typed. */
const observe = () => {
  globalThis.keyTimes = [];
  addEventListener(
    'keydown',
    () => {
      const at = performance.now();
      globalThis.lastKey = at;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => globalThis.keyTimes.push(performance.now() - at);
        port2.postMessage(null);
      });
    },
    true,
  );
  globalThis.follows = (text) =>
    new Promise((resolve) => {
      const seen = new MutationObserver(() => {
        if (!document.querySelector('.paper')?.textContent.includes(text)) return;
        seen.disconnect();
        resolve(performance.now() - globalThis.lastKey);
      });
      seen.observe(document.querySelector('.paper'), { childList: true, subtree: true, characterData: true });
    });
};

/**
 * Writes in a note of 20,000 characters with a table of ten rows, in a paragraph and in a cell, at the desk of the program at `url`. Times in ms: from a
 * key to the frame that shows it, and from the last key of a word until the page beside shows it.
 */
export const typeLong = async (browser, { url, room }) => {
  const [secretary, chair] = await Promise.all(['elin-forsman', 'birgitta-hallgren'].map((as) => asker(url, room, as)));
  await secretary({ type: 'TakeNote', kind: 'note', item: 2, letter: null, text: longNote });
  const { page, desk, context } = await enterDesk(browser, room, 'elin-forsman');
  const box = desk.getByRole('textbox', { name: 'Anteckning' }).first();
  await box.getByText('Rad 10').waitFor();
  const frame = page.frames().find((one) => one.url().endsWith('/add-in/desk'));
  await frame.evaluate(observe);
  let going = true;
  const writing = (async () => {
    for (let number = 1; going; number += 1) {
      await chair({
        type: 'TakeNote',
        kind: 'dialogue',
        item: 2,
        letter: null,
        text: `Ordföranden skriver ${number}.`,
      });
      await wait(others);
    }
  })();
  const typeAt = async (place) => {
    await place.click();
    await wait(300);
    await frame.evaluate(() => globalThis.keyTimes.splice(0));
    for (let key = 0; key < keys; key += 1) {
      await page.keyboard.press('abcdefghij'[key % 10]);
      await wait(between);
    }
    await wait(200);
    return frame.evaluate(() => globalThis.keyTimes.splice(0));
  };
  const inParagraph = await typeAt(box.locator('p').nth(10));
  const inCell = await typeAt(box.getByText('Rad 5', { exact: true }));
  going = false;
  await writing;
  const following = [];
  for (const word of ['först', 'sedan', 'därpå', 'efteråt', 'slutligen']) {
    const follows = frame.evaluate((text) => globalThis.follows(text), `${word}ord`);
    await page.keyboard.type(`${word}ord`);
    following.push(await follows);
  }
  await context.close();
  const both = (found) => ({ p50: quantile(found, 0.5), p95: quantile(found, 0.95) });
  return {
    inParagraph: both(inParagraph),
    inCell: both(inCell),
    following: quantile(following, 0.5),
    characters: longNote.length,
  };
};
