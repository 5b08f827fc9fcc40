import { readdirSync, readFileSync } from 'node:fs';
import { languages } from '../../src/i18n/languages.ts';
import type { Words } from '../../src/i18n/words.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { fromMeeting } from '../../src/review/from-meeting.ts';
import { review } from '../../src/review/review.ts';
import { minutesOf } from '../minutes/document/opened.ts';
import { coastMeeting } from '../minutes/records/coast.ts';
import { inlandMeeting } from '../minutes/records/inland.ts';
import { materialOf, minutesOf as text, told } from './reviewed.ts';

const findings = async (meeting: Meeting, words: Words) => ({
  record: review(fromMeeting(meeting)).map(({ kind, place }) => `${place.item ?? '-'} ${kind}`),
  document: review(await materialOf({ name: 'm.docx', bytes: await minutesOf(meeting, words) })).map(
    ({ kind, place }) => `${place.item ?? '-'} ${kind}`,
  ),
});
const everyLanguage = test.each(Object.values(languages).map((words) => [words.locale, words] as const));

everyLanguage(
  'the older form in %s: the two other matters of which only the titles are told, and nothing in its document',
  async (_locale, words) => {
    expect(await findings(inlandMeeting, words)).toEqual({
      record: ['9 other matter without outcome', '9 other matter without outcome'],
      document: [],
    });
  },
);

everyLanguage(
  'the newer form in %s: what nobody decided; its document also shows a pause its times never knew of',
  async (_locale, words) => {
    expect(await findings(coastMeeting, words)).toEqual({
      record: ['6 outcome missing'],
      document: ['6 pause not in the slots', '6 outcome missing'],
    });
  },
);

test.each(readdirSync('samples').filter((name) => /\.(?:docx|txt)$/.test(name)))(
  'a kallelse: nothing in %s',
  async (name) => {
    const material = await materialOf({ name, bytes: readFileSync(`samples/${name}`) });
    expect(review(material)).toEqual([]);
  },
);

test('whole minutes: nothing', async () => {
  expect(await told(text('Information', 'Ställningstagande: SNK noterar informationen.'))).toEqual([]);
});
