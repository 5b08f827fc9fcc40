import type { Asked } from '../../meeting/commands.ts';
import { isRefusal } from '../../meeting/decide/guards.ts';
import { decide } from '../../meeting/decide.ts';
import { followUpsOf } from '../../meeting/follow-ups.ts';
import { leads, type Meeting } from '../../meeting/meeting.ts';
import type { RefusalReason } from '../../meeting/refusal.ts';
import { sampleCommand } from './sample-command.ts';
import type { Verb } from './verb.ts';

/** Refusals that concern the sample name or number, not the command itself. */
const ofTheSample: ReadonlySet<RefusalReason> = new Set([
  'unknown person',
  'did you mean',
  'no current item',
  'no such item',
  'which document',
]);

/** Commands that need finished minutes. */
const ofMinutes: readonly Verb[] = ['minutes', 'review', 'attendance', 'fileAgain'];

/** Whether a command that only shows something has anything to show. */
const shows = (verb: Verb, meeting: Meeting, asked: Asked): boolean => {
  if (verb === 'agenda') return meeting.summons !== null;
  if (verb === 'template') return leads(meeting, asked.by.user);
  if (verb === 'newSummons') return meeting.openedAt !== null && leads(meeting, asked.by.user);
  if (verb === 'showNotes' || verb === 'showDraft') return meeting.openedAt !== null && leads(meeting, asked.by.user);
  if (ofMinutes.includes(verb)) return meeting.phase === 'closed' && leads(meeting, asked.by.user);
  if (verb === 'showFollowUps') return followUpsOf(meeting).length > 0;
  return verb === 'search' ? meeting.positions.length > 0 : true;
};

/** Whether a command would be accepted now. `asks first`: it is refused, but the refusal only asks for an outcome. */
export type Outlook = 'yes' | 'asks first' | 'no';

/** Whether a command of this person would be accepted now. It asks the meeting's own rules, so help never offers what they refuse. */
export const outlook = (verb: Verb, meeting: Meeting, asked: Asked): Outlook => {
  const command = sampleCommand(verb, meeting);
  if (command === null) return shows(verb, meeting, asked) ? 'yes' : 'no';
  const decision = decide(meeting, command, asked);
  if (!isRefusal(decision)) return decision.length > 0 || verb === 'rollCall' ? 'yes' : 'no';
  if (decision.reason === 'outcome missing') return 'asks first';
  return ofTheSample.has(decision.reason) ? 'yes' : 'no';
};
