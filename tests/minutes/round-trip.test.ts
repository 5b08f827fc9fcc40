import fc from 'fast-check';
import type { Meeting } from '../../src/meeting/meeting.ts';
import type { Summons } from '../../src/meeting/summons.ts';
import { coastMeeting } from './coast.ts';
import { inlandMeeting } from './inland.ts';
import { inventedSummons } from './invented.ts';
import { comparable, houseStyles, inStyle, readBack, roundTrip } from './round-trip.ts';

const plannedIn = ({ summons }: Meeting): Summons => {
  if (!summons) throw new Error('no summons');
  return summons;
};

describe.each([
  ['coast', coastMeeting],
  ['inland', inlandMeeting],
])('the invented meeting of the %s', (_, meeting) => {
  test.each(houseStyles)('as planned is read back from its minutes in the %s style', async (_name, style) => {
    const summons = inStyle(plannedIn(meeting), style);
    expect(comparable((await roundTrip(summons)).summons)).toEqual(comparable(summons));
  });

  test('as held is read back, and again from what was read', async () => {
    const once = await readBack(meeting);
    const twice = await roundTrip(once.summons);
    expect(comparable(twice.summons)).toEqual(comparable(once.summons));
  });
});

test('B8 B9 B10 C2 C4 D7 D8 D9 F2 what the meeting on the coast added is read from its minutes, and little is doubted', async () => {
  const { summons, doubts } = await readBack(coastMeeting);
  expect(summons.meeting).toMatchObject({
    absent: ['Bo Nyman', 'Max Dal'],
    pauses: [{ afterItem: 5, minutes: 15 }],
    nextMeeting: { date: '2024-06-11', start: '09:00', end: '11:00' },
    closing: 'Karin Ek tackar för ett gott möte.',
  });
  expect(summons.groups).toEqual(plannedIn(coastMeeting).groups);
  expect(summons.items.map(({ positions }) => positions.length)).toEqual([0, 0, 0, 1, 1, 0, 1]);
  // It was planned without one.
  expect(doubts.map(({ reason }) => reason)).toEqual(['pause not in the slots']);
});

describe('any summons', () => {
  test('comes back from its minutes as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(inventedSummons, async (summons) => {
        expect(comparable((await roundTrip(summons)).summons)).toEqual(comparable(summons));
      }),
      { numRuns: 50 },
    );
  });
});
