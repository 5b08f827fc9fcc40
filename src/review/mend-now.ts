import type { Command } from '../meeting/commands.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Finding } from './finding.ts';
import { fromMeeting } from './from-meeting.ts';
import { identity, mendOf } from './mend-of.ts';
import { review } from './review.ts';

/** What one press does about a finding: its mend, or the gavel on what was left without an outcome. Null where the mend must be written. */
export const pressFor = (finding: Finding, meeting: Meeting): Command | null => {
  const command = mendOf(finding, meeting);
  if (command) return command;
  const { mend } = finding;
  return mend && 'command' in mend && mend.command.type === 'Adopt' ? mend.command : null;
};

/**
 * The command that mends the finding of this identity. The record is reviewed again, so that what was shown earlier mends nothing that has
 * changed since: null where the finding is no more.
 */
export const mendNow = (meeting: Meeting, finding: string): Command | null => {
  const found = review(fromMeeting(meeting)).find((one) => identity(one) === finding);
  return found ? pressFor(found, meeting) : null;
};
