import type { Asked } from '../commands.ts';
import type { Event } from '../events.ts';
import type { Meeting, Person } from '../meeting.ts';
import { leads, personOf } from '../meeting.ts';
import { isAnonymous } from '../people/account.ts';
import { deputyOf, groupOf, takesPositions } from '../people/seats.ts';
import type { Refusal, RefusalReason } from '../refusal.ts';
import { longestText } from '../text-limits.ts';

/** What follows from a command: events (none when it was already so), or a refusal. */
export type Decision = readonly Event[] | Refusal;

export const isRefusal = (decision: Decision): decision is Refusal => 'reason' in decision;

/** Refusals that need no more than their name. */
type Plain =
  Extract<Refusal, { readonly reason: RefusalReason }> extends infer R
    ? R extends { readonly reason: infer Reason }
      ? Exclude<keyof R, 'reason'> extends never
        ? Reason
        : never
      : never
    : never;

export const refuse = <R extends Plain>(reason: R): Refusal => ({ reason }) as Extract<Refusal, { readonly reason: R }>;

/** Null when the person who asks leads this meeting. */
export const notLead = (meeting: Meeting, { by }: Asked): Refusal | null => {
  if (meeting.phase === 'empty') return refuse('no summons');
  return leads(meeting, by.user) ? null : refuse('only chair or secretary');
};

/** Null while the meeting goes on. */
export const notOpen = (meeting: Meeting): Refusal | null => {
  switch (meeting.phase) {
    case 'empty':
      return refuse('no summons');
    case 'summoned':
      return refuse('not open yet');
    case 'closed':
      return refuse('closed');
    case 'open':
      return null;
  }
};

/** Null when a lead asks while the meeting goes on. */
export const notLeadingOpen = (meeting: Meeting, asked: Asked): Refusal | null =>
  notLead(meeting, asked) ?? notOpen(meeting);

/** Null when a lead asks in a meeting that goes on, or to correct the record of a closed one. */
export const notKeepingRecord = (meeting: Meeting, asked: Asked): Refusal | null =>
  notLead(meeting, asked) ?? (meeting.phase === 'closed' ? null : notOpen(meeting));

/** Who asks, as somebody of the meeting, or why they are nobody there. */
export const oneself = (meeting: Meeting, { by }: Asked): Person | Refusal => {
  if (meeting.phase === 'empty') return refuse('no summons');
  if (isAnonymous(by.user)) return refuse('anonymous account');
  return personOf(meeting, by.user) ?? refuse('not called');
};

/** Who asks, as somebody who takes positions, or why they take none. */
export const taker = (meeting: Meeting, asked: Asked): Person | Refusal => {
  const person = oneself(meeting, asked);
  if ('reason' in person || takesPositions(meeting, person)) return person;
  const deputy = deputyOf(meeting, person);
  const group = groupOf(meeting, person);
  if (group === null) return refuse('not called');
  return deputy ? { reason: 'deputy in your seat', deputy: deputy.id } : { reason: 'takes no position', group };
};

/** Null when the text can be stored. */
export const notText = (text: string): Refusal | null => {
  if (text.trim() === '') return refuse('text missing');
  return text.length > longestText ? { reason: 'text too long', limit: longestText } : null;
};
