import { readdirSync, readFileSync } from 'node:fs';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { fromMeeting } from '../../src/review/from-meeting.ts';
import { review } from '../../src/review/review.ts';
import { coastMeeting } from '../minutes/coast.ts';
import { inlandMeeting } from '../minutes/inland.ts';
import { minutesOf } from '../minutes/opened.ts';
import { materialOf, minutesOf as text, told } from './reviewed.ts';

const findings = async (meeting: Meeting) => ({
  record: review(fromMeeting(meeting)).map(({ kind, place }) => `${place.item ?? '-'} ${kind}`),
  document: review(await materialOf({ name: 'm.docx', bytes: await minutesOf(meeting) })).map(
    ({ kind, place }) => `${place.item ?? '-'} ${kind}`,
  ),
});

test('the older form: nothing, neither in the record nor in its document', async () => {
  expect(await findings(inlandMeeting)).toEqual({ record: [], document: [] });
});

test('the newer form: what nobody decided; its document also shows a pause its times never knew of', async () => {
  expect(await findings(coastMeeting)).toEqual({
    record: ['6 outcome missing'],
    document: ['6 pause not in the slots', '6 outcome missing'],
  });
});

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
