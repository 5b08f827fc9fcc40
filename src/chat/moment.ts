import type { Asked } from '../meeting/commands.ts';
import { decide } from '../meeting/decide.ts';
import { isRefusal } from '../meeting/grounds.ts';
import { leads, type Meeting } from '../meeting/meeting.ts';
import type { RefusalReason } from '../meeting/refusal.ts';
import { sample } from './sample.ts';
import type { Verb } from './verb.ts';

/** Refusals of what stands in the place of a typed name or number, not of the command. */
const ofTheSample: ReadonlySet<RefusalReason> = new Set([
  'unknown person',
  'did you mean',
  'no current item',
  'no such item',
]);

/** Whether there is anything to show for a verb that records nothing. */
const shows = (verb: Verb, meeting: Meeting, asked: Asked): boolean => {
  if (verb === 'agenda') return meeting.summons !== null;
  if (verb === 'minutes') return meeting.phase === 'closed' && leads(meeting, asked.by.user);
  return verb === 'search' ? meeting.positions.length > 0 : true;
};

/** Whether a command would do something now for the one who asks: the rules of the meeting themselves are asked, so that help never promises what they refuse. */
export const possible = (verb: Verb, meeting: Meeting, asked: Asked): boolean => {
  const command = sample(verb, meeting);
  if (command === null) return shows(verb, meeting, asked);
  const decision = decide(meeting, command, asked);
  if (isRefusal(decision)) return ofTheSample.has(decision.reason);
  return decision.length > 0 || verb === 'rollCall';
};
