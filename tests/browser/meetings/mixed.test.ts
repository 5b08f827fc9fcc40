import type { Page } from 'playwright-core';
import { browser, summoned } from './house.ts';
import { mixedMeeting, mixedSummons } from './mixed-meeting.ts';
import { seat, seatAtDesk } from './seat.ts';

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
});
