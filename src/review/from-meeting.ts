import type { Meeting } from '../meeting/meeting.ts';
import type { Doubt } from '../meeting/summons.ts';
import type { Material } from './material.ts';

/** What the import of the kallelse in use was unsure of, as the journal has it. */
const doubtsOf = (meeting: Meeting): readonly Doubt[] => {
  let fixed = false;
  for (let link = meeting.past; link; link = link.before) {
    const { event } = link.recorded;
    if (event.type === 'SummonsFixed') fixed = true;
    if (event.type === 'SummonsReceived' && fixed) return event.doubts;
  }
  return [];
};

/** A meeting held here, as it is to be proof-read: chair and vice chair of its record sign the minutes. */
export const fromMeeting = (meeting: Meeting): Material => ({
  origin: 'meeting',
  meeting,
  signed: Object.values(meeting.people).some(({ role }) => role === 'chair' || role === 'vice chair'),
  lines: [],
  doubts: doubtsOf(meeting),
});
