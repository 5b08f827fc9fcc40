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
