import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { enterRoom, type RoomClient } from '../../src/cli/room-client.ts';
import { languages } from '../../src/i18n/languages.ts';
import * as english from '../../src/panel/words/words-en.ts';
import * as swedish from '../../src/panel/words/words-sv.ts';
import { roomWords } from '../../src/practice/room/words.ts';
import { patience } from '../support/browser.ts';
import { guideMeeting } from './guide-meeting.ts';

/** Where the pictures are taken, and where they go. */
export interface PictureHouse {
  readonly browser: Browser;
  /** The address of a practice room that speaks `locale`, in which nothing was held yet. */
  readonly room: string;
  readonly locale: 'sv' | 'en';
  readonly folder: string;
}

/** The windows of the people of the meeting. */
const openWindows = ({ browser, room, folder, locale }: PictureHouse) => {
  const language = locale === 'sv' ? 'sv-SE' : 'en-GB';
  const pageAs = async (person: string, height: number): Promise<Page> => {
    const viewport = { width: 1280, height };
    const page = await browser.newPage({ viewport, timezoneId: 'Europe/Stockholm', locale: language });
    page.setDefaultTimeout(patience);
    await page.goto(`${room}?as=${person}`);
    return page;
  };
  const picture = async (page: Page, name: string): Promise<void> => {
    await page.screenshot({ path: join(folder, `${name}.png`) });
  };
  return { pageAs, picture };
};

/** Holds the meeting up to three confirmations of the third item, with pictures of the kallelse and of a member's window. */
const holdMeeting = async (house: PictureHouse, client: RoomClient): Promise<void> => {
  const { cards, chat } = languages[house.locale];
  const { buttons } = cards;
  const { pageAs, picture } = openWindows(house);
  const told = guideMeeting(house.locale, Date.now());
  const [elin, birgitta] = [client.as('Elin Forsman'), client.as('Birgitta Hallgren')];
  const say = (command: keyof typeof chat.commands) => birgitta.say(chat.commands[command].typed[0] ?? '');
  await elin.say(`${chat.commands.summons.typed[0]}\n${told.summons}`);
  const review = await pageAs('elin-forsman', 900);
  await review.getByRole('button', { name: buttons.useSummons }).waitFor();
  await picture(review, 'summons');
  await review.close();
  await elin.press(buttons.useSummons);
  await say('open');
  await elin.say(told.absent);
  await elin.press(buttons.saveRollCall, cards.rollCall.title);
  for (const command of ['next', 'noted', 'next'] as const) await say(command);
  await birgitta.sees(told.third);
  await say('position');
  const member = await pageAs('fatima-haddad', 900);
  await member.getByRole('button', { name: buttons.confirm, exact: true }).last().waitFor();
  await picture(member, 'member');
  await member.close();
  for (const name of ['Karin Almgren', 'Fatima Haddad', 'Johan Wikström'])
    await client.as(name).press(buttons.confirm, told.position);
  await say('agenda');
};

/**
 * Takes the pictures of the guide: a kallelse under review, a member's window, the chair's window in the middle of a meeting, panel and stage, and
 * the secretary's desk.
 */
export const takePictures = async (house: PictureHouse): Promise<void> => {
  const { cards } = languages[house.locale];
  const { panel } = house.locale === 'sv' ? swedish : english;
  const room = roomWords[house.locale];
  const { pageAs, picture } = openWindows(house);
  await holdMeeting(house, await enterRoom(house.room));

  const chair = await pageAs('birgitta-hallgren', 1150);
  await chair.getByText(cards.position.confirmed(3, 4)).waitFor();
  await chair.getByRole('button', { name: cards.buttons.adopt, exact: true }).waitFor();
  await chair.getByRole('button', { name: cards.buttons.previous }).waitFor();
  await picture(chair, 'screenshot');

  await chair.setViewportSize({ width: 1280, height: 800 });
  await chair.getByRole('button', { name: room.openPanel }).click();
  const side = chair.frameLocator('iframe[title="Klubba-panel"]');
  await side.getByRole('button', { name: panel.showToAll }).click();
  await chair.frameLocator('iframe[title="Klubba-scen"]').getByText(panel.confirmedOf(3, 4)).waitFor();
  await side.getByRole('button', { name: cards.buttons.adopt, exact: true }).waitFor();
  // Pressing the button has scrolled down to it.
  await side.getByRole('tabpanel').evaluate((part) => part.scrollTo(0, 0));
  await picture(chair, 'panel');

  // Nothing is shared while the secretary writes.
  await chair.request.post(new URL('/room/stage', house.room).href, { data: { as: 'birgitta-hallgren', url: null } });
  await chair.close();
  const secretary = await pageAs('elin-forsman', 900);
  await secretary.setViewportSize({ width: 1400, height: 900 });
  await secretary.getByRole('button', { name: room.openDesk }).click();
  const desk = secretary.frameLocator('iframe[title="Klubba-skrivbord"]');
  await desk.getByRole('textbox', { name: panel.fields.note }).fill(guideMeeting(house.locale, Date.now()).note);
  await desk.getByText(panel.desk.states.saved, { exact: true }).waitFor();
  await picture(secretary, 'desk');
  await secretary.close();
};
