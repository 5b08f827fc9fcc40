import { leftToFollowUp } from '../../../src/meeting/board/left-to-follow-up.ts';
import type { Agreed, Event } from '../../../src/meeting/events.ts';
import { fixed, meetingAfter, received } from '../../support/board.ts';

const agreed = (what: string, when: string | null): Agreed => ({ what, who: null, when });
const consulted = (what: string, meeting: string | null): Agreed => ({
  ...agreed(what, null),
  consultation: { recipients: 'Kommunerna', from: '2024-03-01', until: '2024-05-01', meeting, reason: null },
});
/** What a meeting on 9 April leaves that was left these, and agreed on those, after all that happened. */
const left = (
  carried: readonly Agreed[],
  now: readonly Agreed[] = [],
  happened: readonly Event[] = [],
): readonly Agreed[] => {
  const events = now.map((one, index): Event => ({ type: 'FollowUpAgreed', entry: `u${index}`, item: null, ...one }));
  return leftToFollowUp(meetingAfter([received, { ...fixed, carried } as Event, ...events, ...happened]));
};
const whats = (all: readonly Agreed[]): readonly string[] => all.map(({ what }) => what);
const ended = (followUp: string): Event => ({ type: 'FollowUpEnded', followUp, how: 'done', words: 'Klart i maj' });
const closed: Event = { type: 'MeetingClosed', words: null };
const next: Event = { type: 'NextMeetingSet', date: '2024-06-11', start: null, end: null };

test('L1 nothing is left out because its time has passed', () => {
  const carried = [
    agreed('Remissen', 'november'),
    agreed('Planen', 'april'),
    agreed('Underlaget', 'nästa möte'),
    consulted('Riktlinjen', '2024-04-09'),
  ];
  expect(whats(left(carried, [agreed('Stödet', null)]))).toEqual([
    'Remissen',
    'Planen',
    'Underlaget',
    'Riktlinjen',
    'Stödet',
  ]);
});

test('L1 what ended in the meeting is not left; what ended after it is told once more', () => {
  const carried = [agreed('Remissen', 'november'), agreed('Planen', 'april')];
  expect(whats(left(carried, [agreed('Stödet', null)], [ended('c1'), ended('u0')]))).toEqual(['Planen']);
  expect(left(carried, [], [closed, ended('c2')])).toEqual([
    agreed('Remissen', 'november'),
    { ...agreed('Planen', 'april'), ended: { how: 'done', words: 'Klart i maj' } },
  ]);
  // The next meeting leaves no more of it.
  expect(whats(left([{ ...agreed('Planen', 'april'), ended: { how: 'done', words: null } }]))).toEqual([]);
});

test('L1 another time is the one that is left', () => {
  const moved = (when: string): Event => ({ type: 'FollowUpMoved', followUp: 'c1', when });
  expect(left([agreed('Planen', 'april')], [], [moved('maj'), closed, moved('hösten')])).toEqual([
    agreed('Planen', 'hösten'),
  ]);
});

test('L1 the next meeting is named by its day, which stays when another one is next', () => {
  const day = { ...agreed('Planen', 'till nästa möte'), meetingDay: '2024-06-11' };
  expect(left([], [agreed('Planen', 'till nästa möte')], [next])).toEqual([day]);
  expect(left([day], [], [{ ...next, date: '2024-09-03' } as Event])).toEqual([day]);
  expect(left([day], [], [{ type: 'FollowUpMoved', followUp: 'c1', when: 'hösten' }])).toEqual([
    agreed('Planen', 'hösten'),
  ]);
});

test('what is agreed anew is told once', () => {
  expect(left([agreed('Remissen', 'november')], [agreed('Remissen', 'december')])).toEqual([
    agreed('Remissen', 'december'),
  ]);
});
