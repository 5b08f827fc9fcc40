import type { Event, Instant, Recorded } from '../events.ts';
import type { Meeting } from '../meeting.ts';
import type { PersonId } from '../summons.ts';
import { minutesState, unsigned } from './minutes-state.ts';

/** What somebody is to be told of the minutes now. */
export type MinutesNotice = {
  /** Names it within the meeting, the same each time it is asked for: what was told once is not told again. */
  readonly about: string;
  /** When it came to be. */
  readonly since: Instant;
} & (
  | { readonly is: 'your turn'; readonly person: PersonId }
  /** All who are to sign have signed; the secretaries hear of it. */
  | { readonly is: 'signed' }
  | { readonly is: 'released' }
);

/** What was recorded since this version of the minutes was opened, the newest first. */
const ofThisVersion = (meeting: Meeting): readonly Recorded[] => {
  const recorded: Recorded[] = [];
  for (let link = meeting.past; link; link = link.before) {
    if (link.recorded.event.type === 'VersionOpened') break;
    recorded.push(link.recorded);
  }
  return recorded;
};

/**
 * What is to be told of the minutes as they are, if anything: whose turn it is to sign, once the review has begun or somebody has signed; that
 * all have signed; that they are released. It follows from the record alone.
 */
export const minutesNotice = (meeting: Meeting): MinutesNotice | null => {
  const state = minutesState(meeting);
  if (state === null || state === 'draft') return null;
  const recorded = ofThisVersion(meeting);
  const of = (type: Event['type']) => recorded.filter(({ event }) => event.type === type);
  const since = recorded[0]?.at ?? 0;
  const version = `version ${meeting.minutes.version}`;
  const signed = of('MinutesSignedOff');
  switch (state) {
    case 'under review': {
      const [next] = unsigned(meeting);
      if (!next) return null;
      // A signature on what was changed since is to be given again, which is another turn.
      const given = signed.filter(({ event }) => 'person' in event && event.person === next.id).length;
      return { is: 'your turn', person: next.id, since, about: `turn of ${next.id} after ${given}, ${version}` };
    }
    case 'signed off':
      return { is: 'signed', since, about: `signed ${signed.length} times, ${version}` };
    case 'released':
    case 'approved':
      return { is: 'released', since: meeting.minutes.released?.at ?? since, about: `released, ${version}` };
  }
};
