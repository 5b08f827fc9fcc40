import { readSummons } from '../../src/summons/read.ts';
import { comparable, houseStyles, inStyle, roundTrip } from '../minutes/round-trip.ts';
import { seed } from './reading.ts';

describe.each([2019, 2024] as const)('the minutes of %d, imported, held again and read back', (year) => {
  test.each(houseStyles)('are the same, field by field, in the %s style', async (_, style) => {
    const first = await readSummons({ text: seed(year) }, '2026-11-21');
    if (!first.ok) throw new Error(first.reason);
    const summons = inStyle(first.summons, style);
    const again = await roundTrip(summons);
    expect(comparable(again.summons)).toEqual(comparable(summons));
    const reasons = (doubts: typeof first.doubts) => new Set(doubts.map(({ reason }) => reason));
    expect([...reasons(again.doubts)].filter((reason) => !reasons(first.doubts).has(reason))).toEqual([]);
    expect(again.doubts.length).toBeLessThanOrEqual(first.doubts.length / 3);
  });
});
