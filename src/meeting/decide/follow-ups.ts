import type { Asked, CommandOf, FollowUpReference } from '../commands.ts';
import { asDueNow, endOfFollowUp, followUpsOf } from '../follow-ups.ts';
import { currentVisit, type FollowUp, type Meeting } from '../meeting.ts';
import type { Refusal } from '../refusal.ts';
import { type Decision, notKeepingRecord, notLead, notText } from './guards.ts';
import { itemMeant } from './positions.ts';

export const agreeFollowUp = (meeting: Meeting, command: CommandOf<'AgreeFollowUp'>, asked: Asked): Decision => {
  const no = notKeepingRecord(meeting, asked) ?? notText(command.what);
  if (no) return no;
  const named = command.item === null ? null : itemMeant(meeting, command.item, []);
  if (named && 'reason' in named) return named;
  const { what, who, when } = command;
  const item = named?.number ?? currentVisit(meeting)?.item ?? null;
  return [{ type: 'FollowUpAgreed', entry: `u${meeting.seq + 1}`, item, what, who, when }];
};

/** The open follow-up that is meant, or why there is none. */
const openOne = (meeting: Meeting, reference: FollowUpReference): FollowUp | Refusal => {
  const all = followUpsOf(meeting);
  const at = typeof reference === 'string' ? all.findIndex(({ id }) => id === reference) : reference.number - 1;
  const found = all[at];
  const number = typeof reference === 'string' ? null : reference.number;
  if (!found) return { reason: 'no such follow-up', number };
  return endOfFollowUp(found) ? { reason: 'follow-up ended', number: at + 1 } : found;
};

/** Also between meetings: the minutes of the old one stay as they are. */
export const endFollowUp = (meeting: Meeting, command: CommandOf<'EndFollowUp'>, asked: Asked): Decision => {
  const words = command.words?.trim() || null;
  // What is done may be so without words. Who takes it over, or why it is struck, must be said.
  const no = notLead(meeting, asked) ?? (words === null && command.how === 'done' ? null : notText(words ?? ''));
  if (no) return no;
  const one = openOne(meeting, command.followUp);
  return 'reason' in one ? one : [{ type: 'FollowUpEnded', followUp: one.id, how: command.how, words }];
};

export const moveFollowUp = (meeting: Meeting, command: CommandOf<'MoveFollowUp'>, asked: Asked): Decision => {
  const no = notLead(meeting, asked) ?? notText(command.when);
  if (no) return no;
  const one = openOne(meeting, command.followUp);
  if ('reason' in one) return one;
  const when = command.when.trim();
  return asDueNow(one).when === when ? [] : [{ type: 'FollowUpMoved', followUp: one.id, when }];
};
