import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Locator } from 'playwright-core';
import { enterDesk, holdMeetingOfTwoItems } from '../browser/kit/desk-page.ts';
import { openPanel, type PanelPage } from '../browser/kit/panel-page.ts';
import { sectionsOf } from '../browser/kit/recorded.ts';
import { launchBrowser } from '../support/browser.ts';
import { createProgram, type Program } from './program.ts';
import { createRandom, type Random } from './random.ts';

/** What came of rounds in which everybody wrote while the program was killed; what was lost or doubled by its text. */
export interface PanelRounds {
  readonly rounds: number;
  readonly written: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
}

/** Longest wait for contact and for texts once the program runs again, in milliseconds. */
const patience = 120_000;
/** The program is killed within so many milliseconds after all have begun. */
const within = 3_000;

/** Writes a text in a box of the panel, and presses the button until the text is taken: as a person does who reads that nobody answers. */
const send = async ({ page, press, box }: PanelPage, label: string, button: string, text: string): Promise<void> => {
  await box(label).fill(text);
  const frame = page.frames().find((one) => one.url().endsWith('/add-in/panel'));
  do {
    await press(button);
    await frame?.waitForFunction(
      (sent) =>
        document.querySelector('.notice') !== null ||
        [...document.querySelectorAll('textarea')].every(({ value }) => value !== sent),
      text,
      { timeout: patience },
    );
  } while ((await box(label).inputValue()) === text);
};

/** The practice room opens a moment after the program. */
const answers = async (room: string): Promise<void> => {
  const asks = (): Promise<boolean> =>
    fetch(room).then(
      ({ ok }) => ok,
      () => false,
    );
  for (const end = Date.now() + patience; !(await asks()); await wait(50))
    if (Date.now() > end) throw new Error(`${room} does not answer`);
};

const hold = async (browser: Browser, program: Program, rounds: number, random: Random): Promise<PanelRounds> => {
  await program.start();
  const at = new URL(program.url);
  const room = `http://${at.hostname}:${Number(at.port) + 1}/`;
  await answers(room);
  const client = await holdMeetingOfTwoItems(room);
  await client.as('Birgitta Hallgren').say('punkt 2');
  const secretary = await enterDesk(browser, room, 'elin-forsman');
  const chair = await openPanel(browser, room, 'birgitta-hallgren');
  const member = await openPanel(browser, room, 'karin-almgren');
  await chair.tab('Anteckna');
  await member.panel.locator('summary', { hasText: 'Övrig fråga' }).click();

  const written: string[] = [];
  const unsure: string[] = [];
  const saved = async (text: string, saving: (text: string) => Promise<void>): Promise<void> => {
    await saving(text);
    written.push(text);
  };

  const round = async (number: number): Promise<void> => {
    const typed = `Skrivet ${number}: sekreteraren skriver länge, och medan hon skriver dör servern.`;
    const typing = saved(typed, async (text) => {
      await secretary.desk.getByRole('button', { name: 'Anteckning', exact: true }).click();
      await secretary.desk.locator('.ProseMirror-focused').last().pressSequentially(text, { delay: 40 });
      // The secretary's own page shows it before the record has it.
      await chair.panel.locator('.noted').getByText(text).waitFor({ timeout: patience });
    });
    const noting = (async () => {
      for (const turn of [1, 2, 3])
        await saved(`Dialog ${number}.${turn}.`, (text) => send(chair, 'Dialog', 'Spara', text));
    })();
    const raising = saved(`Fråga ${number}.`, (text) => send(member, 'Övrig fråga', 'Anmäl', text));
    const said = `Chatt ${number}.`;
    const saying = client
      .as('Birgitta Hallgren')
      .say(`medskick ${said}`)
      .then(
        () => void written.push(said),
        () => void unsure.push(said),
      );
    await wait(random.below(within));
    await program.kill();
    const hints: readonly Locator[] = [chair.panel, member.panel, secretary.desk.locator('main')].map((main) =>
      main.getByText('Ansluter igen …'),
    );
    for (const hint of hints) await hint.waitFor({ timeout: patience });
    await program.start();
    await Promise.all([typing, noting, raising, saying]);
    for (const hint of hints) await hint.waitFor({ state: 'detached', timeout: patience });
  };

  for (let number = 1; number <= rounds; number += 1) await round(number);
  const [{ notes }, { you }] = await Promise.all([
    sectionsOf({ url: program.url, room }, 'elin-forsman'),
    sectionsOf({ url: program.url, room }, 'karin-almgren'),
  ]);
  const recorded = [...(notes?.notes ?? []).map(({ text }) => text), ...(you?.raised ?? [])];
  const times = (text: string): number => recorded.filter((one) => one === text).length;
  return {
    rounds,
    written: written.length,
    lost: written.filter((text) => times(text) === 0),
    doubled: [...new Set(recorded)].filter((text) => times(text) > 1),
  };
};

/**
 * Rounds in which the chair writes in her panel and in the chat, a member in his panel and the secretary at her desk, in a real browser, while the
 * program is killed and started again. Throws where a page does not say that it is without contact, or does not come back by itself.
 */
export const panelRounds = async (rounds: number, seed: number): Promise<PanelRounds> => {
  const folder = await mkdtemp(join(tmpdir(), 'klubba-panels-'));
  const [browser, program] = await Promise.all([launchBrowser(), createProgram(folder, {})]);
  try {
    return await hold(browser, program, rounds, createRandom(seed));
  } finally {
    await browser.close();
    await program.kill();
    await rm(folder, { recursive: true, force: true });
  }
};
