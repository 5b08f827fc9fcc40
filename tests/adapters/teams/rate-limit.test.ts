import {
  chatWindows,
  createRateLimit,
  tenantWindows,
  type Window,
} from '../../../src/adapters/teams/outgoing/rate-limit.ts';
import { fc } from '../../support/properties.ts';

/** Teams' own figures: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit */
const documented: readonly Window[] = [
  { most: 7, within: 1_000 },
  { most: 8, within: 2_000 },
  { most: 60, within: 30_000 },
  { most: 1_800, within: 3_600_000 },
];

/** When each went that wanted to go so long after the one before had gone. */
const sendAll = (windows: readonly Window[], gaps: readonly number[]): readonly number[] => {
  const limit = createRateLimit(windows);
  let now = 0;
  return gaps.map((gap) => {
    now += gap;
    now += limit.wait(now);
    limit.take(now);
    return now;
  });
};

/** The most that went within any such stretch of time. */
const busiest = (times: readonly number[], within: number): number =>
  Math.max(...times.map((start) => times.filter((time) => time >= start && time < start + within).length));

const gaps = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 20_000 })), {
  minLength: 1,
  maxLength: 300,
});

describe('the limit', () => {
  test('never lets more go than Teams takes, whatever wants to go when', () => {
    fc.assert(
      fc.property(gaps, (schedule) => {
        const times = sendAll(chatWindows, schedule);
        for (const { most, within } of documented) expect(busiest(times, within)).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('keeps the hour too, when messages never end', () => {
    const times = sendAll(chatWindows, new Array(4_000).fill(0));
    const hour = 3_600_000;
    let start = 0;
    for (const [index, time] of times.entries()) {
      while ((times[start] ?? 0) <= time - hour) start += 1;
      expect(index - start + 1).toBeLessThanOrEqual(1_800);
    }
  });

  test('keeps no one waiting who came alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), (few) => {
        expect(sendAll(chatWindows, new Array(few).fill(0))).toEqual(new Array(few).fill(0));
      }),
    );
  });

  test('forgets nothing that still counts when it lets go of the past', () => {
    const limit = createRateLimit([{ most: 2, within: 1_000 }]);
    for (let now = 0; now < 10_000_000; now += 1_000) limit.take(now);
    expect(limit.wait(9_999_500)).toBe(0);
    limit.take(9_999_500);
    expect(limit.wait(9_999_500)).toBe(500);
  });

  test('holds all chats together below 50 a second', () => {
    const times = sendAll(tenantWindows, new Array(500).fill(0));
    expect(busiest(times, 1_000)).toBeLessThanOrEqual(50);
  });
});
