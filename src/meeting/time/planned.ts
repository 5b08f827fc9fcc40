import type { Event, Instant } from '../events.ts';
import { evolve } from '../evolve.ts';
import type { Meeting } from '../meeting.ts';
import { noMeeting } from '../no-meeting.ts';
import type { Summons } from '../summons.ts';

/** The meeting a kallelse plans, as it is before anybody has come; `at` is when it was written. */
export const planned = (summons: Summons, at: Instant): Meeting => {
  const events: readonly Event[] = [
    { type: 'SummonsReceived', summons, doubts: [], source: '' },
    { type: 'SummonsFixed', links: {}, lead: null },
  ];
  return events.reduce<Meeting>(
    (meeting, event, index) => evolve(meeting, { seq: index + 1, decision: index + 1, at, by: '', event }),
    noMeeting,
  );
};

/** Whether a meeting is yet to be held: what is written of it is its kallelse. */
export const isAhead = ({ phase }: Meeting): boolean => phase === 'summoned';
