import { scheduleProgress } from '../../src/cards/agenda/schedule-progress.ts';
import { show } from '../../src/cards/show.ts';
import { overtakenCard, wantedCards } from '../../src/cards/wanted.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { at, meetings, viewOf } from './scenes/stations.ts';

/** The meeting without its events: whoever looks back through them fails. */
const withoutPast = (meeting: Meeting): Meeting =>
  Object.defineProperty({ ...meeting }, 'past', {
    enumerable: false,
    get: () => {
      throw new Error('The record was walked through');
    },
  });

const open = Object.entries(meetings).filter(([, { phase }]) => phase === 'open');

// Hundreds press at once, and a long meeting has thousands of events.
test.each(open)(
  'the cards of an open meeting are chosen and drawn without a walk through its record: %s',
  (_, meeting) => {
    const bare = withoutPast(meeting);
    expect(wantedCards(bare)).toEqual(wantedCards(meeting));
    expect(overtakenCard(bare, bare)).toBe(overtakenCard(meeting, meeting));
    for (const key of wantedCards(meeting))
      for (const more of [{}, { viewer: 'lead' as const }, { you: 'p1' }])
        expect(show(key, viewOf(bare, more))).toEqual(show(key, viewOf(meeting, more)));
  },
);

test('how a meeting keeps to its plan is worked out once a second for all who press', () => {
  const when = at('09:51') + 100;
  const progress = (now: number, zone = 'Europe/Stockholm') =>
    scheduleProgress({ meeting: meetings.proposed, now, zone });
  const first = progress(when);
  expect(progress(when + 899)).toBe(first);
  expect(progress(when + 900)).not.toBe(first);
  expect(progress(when + 900, 'Europe/Helsinki')).not.toEqual(progress(when + 900));
  expect(progress(at('10:30')).late).toBeGreaterThan(first.late);
});
