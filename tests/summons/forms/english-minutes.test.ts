import { languages } from '../../../src/i18n/languages.ts';
import type { Meeting } from '../../../src/meeting/meeting.ts';
import type { Summons } from '../../../src/meeting/summons.ts';
import { minutesContent } from '../../../src/minutes/content/content.ts';
import { renderDocument } from '../../../src/minutes/document/document.ts';
import { readSummons } from '../../../src/summons/read.ts';
import { zone } from '../../minutes/document/opened.ts';
import { coastMeeting } from '../../minutes/records/coast.ts';
import { inlandMeeting } from '../../minutes/records/inland.ts';
import { inventedSummons } from '../../minutes/records/invented.ts';
import { replayed } from '../../minutes/records/replay.ts';
import { comparable, houseStyles, inStyle } from '../../minutes/round-trip.ts';
import { fc } from '../../support/properties.ts';

const readBack = async (meeting: Meeting) => {
  const bytes = await renderDocument(minutesContent(meeting, languages.en, zone));
  const read = await readSummons({ name: 'minutes.docx', bytes }, '2026-11-21');
  if (!read.ok) throw new Error(`not read back: ${read.reason}`);
  return read;
};

/** Sentences Klubba writes itself where a summons has none. */
const generated =
  /^(?:No other matters\.|The agenda is approved\.|The minutes of the previous meeting are approved\.|Not presented\.)\n*/gmu;
const spoken = (summons: Summons): Summons => ({
  ...summons,
  items: summons.items.map((item) => ({
    ...item,
    body: item.body.replace(generated, '').trim(),
    subItems: item.subItems.map((sub) => ({
      ...sub,
      title: sub.title.replace(/ Attachment\.$/, ''),
      body: sub.body.replace(generated, '').trim(),
    })),
  })),
});

const alike = (summons: Summons): Summons => comparable(spoken(summons));

const plannedIn = ({ summons }: Meeting): Summons => {
  if (!summons) throw new Error('no summons');
  return summons;
};

describe.each([
  ['coast', coastMeeting],
  ['inland', inlandMeeting],
])('the invented meeting of the %s, in English minutes,', (_, meeting) => {
  test.each(houseStyles)('as planned is read back in the %s style', async (_name, style) => {
    const summons = inStyle(plannedIn(meeting), style);
    expect(alike((await readBack(replayed(summons))).summons)).toEqual(alike(summons));
  });

  test('as held is read back, and again from what was read', async () => {
    const once = await readBack(meeting);
    const twice = await readBack(replayed(once.summons));
    expect(alike(twice.summons)).toEqual(alike(once.summons));
  });
});

test('what a held meeting added is read from its English minutes, and little is doubted', async () => {
  const { summons, doubts } = await readBack(coastMeeting);
  expect(summons.meeting).toMatchObject({
    date: '2024-04-09',
    absent: ['Bo Nyman', 'Max Dal'],
    pauses: [{ afterItem: 5, minutes: 15 }],
    nextMeeting: { date: '2024-06-11', start: '09:00', end: '11:00' },
    closing: 'Karin Ek tackar för ett gott möte.',
  });
  expect(summons.groups).toEqual(plannedIn(coastMeeting).groups);
  expect(summons.items.map(({ positions }) => positions.length)).toEqual([0, 0, 0, 1, 1, 0, 1]);
  expect(doubts.map(({ reason }) => reason)).toEqual(['pause not in the slots']);
});

test('any summons comes back from its English minutes as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(inventedSummons, async (summons) => {
      expect(alike((await readBack(replayed(summons))).summons)).toEqual(alike(summons));
    }),
    { numRuns: 15 },
  );
});
