import type { Browser, Locator, Page } from 'playwright-core';
import { patience } from '../../support/browser.ts';
import { openPanel, type PanelPage } from '../kit/panel-page.ts';
import { hasOnePrimary } from './one-primary.ts';

/** Somebody in the meeting with the panel open, and how that person goes on. */
export interface Seat extends PanelPage {
  readonly name: string;
  /** Waits until this is the one primary button. */
  next(title: string): Promise<void>;
  /** Presses the one primary button, once it is this. */
  goesOn(title: string): Promise<void>;
  /** Opens what is folded under these words. */
  unfold(words: string): Promise<void>;
  write(label: string, text: string): Promise<void>;
  /** How many letters this person has written. */
  letters(): number;
}

/** Seats somebody of the practice room at `room` in a window of their own, with the panel open. */
export const seat = async (browser: Browser, room: string, name: string): Promise<Seat> => {
  const person = name.toLowerCase().replaceAll(' ', '-').normalize('NFD').replace(/\p{M}/gu, '');
  const opened = await openPanel(browser, room, person);
  const { panel } = opened;
  let letters = 0;
  return {
    ...opened,
    name,
    next: (title) => hasOnePrimary(panel, title),
    async goesOn(title) {
      await hasOnePrimary(panel, title);
      await opened.press(title);
    },
    unfold: (words) => opened.pressOn(panel.locator('summary', { hasText: words })),
    write: (label, text) => {
      letters += text.length;
      return opened.box(label).fill(text);
    },
    letters: () => letters,
  };
};

/** The desk in a window of its own of the practice room. */
export interface DeskSeat {
  readonly page: Page;
  readonly desk: Locator;
  next(title: string): Promise<void>;
  goesOn(title: string): Promise<void>;
  /** Begins a text of this kind and types into it; what stands between asterisks is typed bold, between underscores in italics. */
  note(kind: string, text: string): Promise<void>;
}

/** Types as people do: marks by keys, a new line by Enter. */
const typed = async (page: Page, text: string): Promise<void> => {
  for (const part of text.split(/(\*|_|\n)/)) {
    if (part === '*') await page.keyboard.press('Control+b');
    else if (part === '_') await page.keyboard.press('Control+i');
    else if (part === '\n') await page.keyboard.press('Enter');
    else await page.keyboard.type(part);
  }
};

export const seatAtDesk = async (browser: Browser, room: string, person: string): Promise<DeskSeat> => {
  const context = await browser.newContext({ viewport: { width: 1800, height: 1000 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await page.goto(`${room}?as=${person}`);
  await page.getByRole('button', { name: 'Öppna skrivbordet' }).click();
  const desk = page.frameLocator('iframe[title="Klubba-skrivbord"]').locator('main');
  return {
    page,
    desk,
    next: (title) => hasOnePrimary(desk, title),
    async goesOn(title) {
      await hasOnePrimary(desk, title);
      await desk.getByRole('button', { name: title, exact: true }).click();
    },
    async note(kind, text) {
      const boxes = desk.getByRole('textbox', { name: kind });
      if (kind !== 'Anteckning') await desk.getByRole('button', { name: kind, exact: true }).click();
      await boxes.last().click();
      // The click must have placed the cursor: keys in the same moment come before it.
      await desk.locator(':focus').waitFor();
      await typed(page, text);
      await desk.getByText('Sparad', { exact: true }).last().waitFor();
    },
  };
};
