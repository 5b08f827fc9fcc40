import type { Meeting } from '../meeting/meeting.ts';
import { minutesState, unsigned } from '../meeting/minutes/minutes-state.ts';
import type { MinutesSection, ViewerKind } from './sections.ts';

/** Before the release others than those who lead are told only that the minutes come later. */
export const minutesSection = (meeting: Meeting, kind: ViewerKind): MinutesSection => {
  const state = minutesState(meeting);
  const { version, releasedVersion } = meeting.minutes;
  if (kind === 'everyone')
    return releasedVersion === null
      ? { state: state === null ? 'none' : 'draft', version: 1, unsigned: [] }
      : { state: state === 'approved' ? 'approved' : 'released', version: releasedVersion, unsigned: [] };
  const signing = state === 'under review' && meeting.minutes.signatures.length > 0;
  return {
    state: signing ? 'signing' : (state ?? 'none'),
    version,
    unsigned: state === null ? [] : unsigned(meeting).map(({ name }) => name),
  };
};
