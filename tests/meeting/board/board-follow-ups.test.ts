import { boardFollowUps } from '../../../src/meeting/board/board-follow-ups.ts';
import type { Agreed, Event } from '../../../src/meeting/events.ts';
import { closed, fixed, meetingAfter, received } from '../../support/board.ts';

const agreed = (what: string): Agreed => ({ what, who: null, when: null });
const agrees = (what: string, entry = 'u1'): Event => ({ type: 'FollowUpAgreed', entry, item: null, ...agreed(what) });
const ends = (followUp: string): Event => ({ type: 'FollowUpEnded', followUp, how: 'done', words: null });
const held = (carried: readonly string[], ...happened: readonly Event[]) =>
  meetingAfter([received, { ...fixed, carried: carried.map(agreed) } as Event, ...happened]);
const followed = (...meetings: Parameters<typeof boardFollowUps>[0]) =>
  boardFollowUps(meetings).map(({ what }) => what);

test('L1 what a meeting left is told after the next, which was not allowed to know it', () => {
  expect(followed(held([], agrees('Planen'), closed), held([], agrees('Stödet'), closed))).toEqual([
    'Planen',
    'Stödet',
  ]);
});

test('L1 what ended since is told no more, whether in a later meeting or between two', () => {
  const first = held([], agrees('Planen'), agrees('Stödet', 'u2'), closed);
  expect(followed(first, held(['Planen', 'Stödet'], ends('c1'), closed))).toEqual(['Stödet']);
  expect(followed(held([], agrees('Planen'), closed, ends('u1')), held([], closed))).toEqual([]);
  // Right after the close it is told once, with how it ended.
  expect(boardFollowUps([held([], agrees('Planen'), closed, ends('u1'))])).toEqual([
    { ...agreed('Planen'), ended: { how: 'done', words: null } },
  ]);
});

test('L1 what is agreed again after it ended is open again', () => {
  expect(followed(held(['Planen'], ends('c1'), closed), held([], agrees('Planen'), closed))).toEqual(['Planen']);
});
