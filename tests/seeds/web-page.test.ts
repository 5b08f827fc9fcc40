import { languages } from '../../src/i18n/languages.ts';
import { minutesContent } from '../../src/minutes/content/content.ts';
import { minutesHtml } from '../../src/minutes/html/html.ts';
import { linesOf, zone } from '../minutes/document/opened.ts';
import { linesAsInWord, opened } from '../minutes/html/web-page.ts';
import { replayed } from '../minutes/records/replay.ts';
import { imported } from './reading.ts';

test.each([2019, 2024] as const)('the minutes of %i say the same as a web page and in Word', async (year) => {
  const { meeting, groups, items } = await imported(year);
  const held = replayed({ meeting, groups, items });
  const html = minutesHtml(minutesContent(held, languages.sv, zone), languages.sv);
  expect(linesAsInWord(opened(html))).toEqual(await linesOf(held));
});
