import type { Asked } from '../../meeting/commands.ts';
import { isRefusal } from '../../meeting/decide/guards.ts';
import { decide } from '../../meeting/decide.ts';
import { leads, type Meeting } from '../../meeting/meeting.ts';
import type { RefusalReason } from '../../meeting/refusal.ts';
import { sampleCommand } from './sample-command.ts';
import type { Verb } from './verb.ts';

/** Refusals of what stands in the place of a typed name or number, not of the command. */
const ofTheSample: ReadonlySet<RefusalReason> = new Set([
  'unknown person',
  'did you mean',
  'no current item',
  'no such item',
  'which document',
]);

/** What is done with the minutes once they exist. */
const ofMinutes: readonly Verb[] = ['minutes', 'review', 'attendance', 'fileAgain'];

/** Whether there is anything to show for a verb that records nothing. */
const shows = (verb: Verb, meeting: Meeting, asked: Asked): boolean => {
  if (verb === 'agenda') return meeting.summons !== null;
  if (verb === 'template') return leads(meeting, asked.by.user);
  if (verb === 'newSummons') return meeting.openedAt !== null && leads(meeting, asked.by.user);
  if (ofMinutes.includes(verb)) return meeting.phase === 'closed' && leads(meeting, asked.by.user);
  return verb === 'search' ? meeting.positions.length > 0 : true;
};

/** What a command would meet now: `asks first` is refused only until an outcome is given, which the refusal asks for. */
export type Outlook = 'yes' | 'asks first' | 'no';

/** What a command would meet now from the one who asks: the rules of the meeting themselves are asked, so that help never promises what they refuse. */
export const outlook = (verb: Verb, meeting: Meeting, asked: Asked): Outlook => {
  const command = sampleCommand(verb, meeting);
  if (command === null) return shows(verb, meeting, asked) ? 'yes' : 'no';
  const decision = decide(meeting, command, asked);
  if (!isRefusal(decision)) return decision.length > 0 || verb === 'rollCall' ? 'yes' : 'no';
  if (decision.reason === 'outcome missing') return 'asks first';
  return ofTheSample.has(decision.reason) ? 'yes' : 'no';
};
