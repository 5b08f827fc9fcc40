import { dueDay } from '../../../src/chat/readers/due-day.ts';
import { leftToFollowUp } from '../../../src/meeting/board/left-to-follow-up.ts';
import type { Agreed, Event } from '../../../src/meeting/events.ts';
import { fixed, meetingAfter, received } from '../../support/board.ts';

const agreed = (what: string, when: string | null): Agreed => ({ what, who: null, when });
const consulted = (what: string, meeting: string | null): Agreed => ({
  ...agreed(what, null),
  consultation: { recipients: 'Kommunerna', from: '2024-03-01', until: '2024-05-01', meeting, reason: null },
});
/** What a meeting on 9 April leaves that was left these, and agreed on those. */
const left = (carried: readonly Agreed[], now: readonly Agreed[] = []): readonly string[] => {
  const events = now.map((one, index): Event => ({ type: 'FollowUpAgreed', entry: `u${index}`, item: null, ...one }));
  const meeting = meetingAfter([received, { ...fixed, carried } as Event, ...events]);
  return leftToFollowUp(meeting, dueDay).map(({ what }) => what);
};

test('H1 what is for a later meeting is told at every meeting until then', () => {
  const carried = [agreed('Remissen', 'november'), agreed('Planen', 'april'), agreed('Underlaget', 'nästa möte')];
  expect(left(carried, [agreed('Stödet', null)])).toEqual(['Remissen', 'Stödet']);
});

test('H3 a consultation is told until the meeting it is for', () => {
  expect(left([consulted('Planen', '2024-06-11'), consulted('Riktlinjen', '2024-04-09')])).toEqual(['Planen']);
});

test('what is agreed anew is told once', () => {
  expect(left([agreed('Remissen', 'november')], [agreed('Remissen', 'december')])).toEqual(['Remissen']);
});
