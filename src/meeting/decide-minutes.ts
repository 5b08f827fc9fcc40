import type { Asked, Command } from './commands.ts';
import { named } from './decide-presence.ts';
import { type Decision, notLead, notText, refuse } from './grounds.ts';
import type { Meeting, Person } from './meeting.ts';
import { personOf } from './meeting.ts';
import { isSigned, signersOf, unsigned } from './minutes-state.ts';
import type { Refusal } from './refusal.ts';

type Of<T extends Command['type']> = Extract<Command, { readonly type: T }>;

const notClosed = (meeting: Meeting): Refusal | null => (meeting.phase === 'closed' ? null : refuse('not closed yet'));

const notLeadingClosed = (meeting: Meeting, asked: Asked): Refusal | null =>
  notLead(meeting, asked) ?? notClosed(meeting);

export const beginReview = (meeting: Meeting, asked: Asked): Decision =>
  notLeadingClosed(meeting, asked) ?? (meeting.minutes.reviewed ? [] : [{ type: 'ReviewBegun' }]);

const signer = (meeting: Meeting, { whom }: Of<'SignOff'>, asked: Asked): Person | Refusal => {
  const person = 'name' in whom ? named(meeting, whom.name) : personOf(meeting, asked.by.user);
  if (person && 'reason' in person) return person;
  const signers = signersOf(meeting);
  // Where the kallelse names neither chair nor vice chair, whoever leads may sign.
  if (person && (signers.length === 0 || signers.some(({ id }) => id === person.id))) return person;
  return { reason: 'not a signer', signers: signers.map(({ id }) => id) };
};

export const signOff = (meeting: Meeting, command: Of<'SignOff'>, asked: Asked): Decision => {
  const no = notLeadingClosed(meeting, asked);
  if (no) return no;
  const person = signer(meeting, command, asked);
  if ('reason' in person) return person;
  const signed = meeting.minutes.signatures.some((signature) => signature.person === person.id);
  return signed ? [] : [{ type: 'MinutesSignedOff', person: person.id }];
};

export const release = (meeting: Meeting, asked: Asked): Decision => {
  const no = notLeadingClosed(meeting, asked);
  if (no) return no;
  if (meeting.minutes.released) return [];
  const signers = unsigned(meeting).map(({ id }) => id);
  if (signers.length > 0 || meeting.minutes.signatures.length === 0) return { reason: 'sign-off missing', signers };
  return [{ type: 'MinutesReleased' }];
};

export const approveMinutes = (meeting: Meeting): Decision => {
  const no = notClosed(meeting);
  if (no) return no;
  if (!meeting.minutes.released) return refuse('not released');
  return meeting.minutes.approvedAt === null ? [{ type: 'MinutesApproved' }] : [];
};

export const openVersion = (meeting: Meeting, { reason }: Of<'OpenVersion'>, asked: Asked): Decision => {
  const no = notLeadingClosed(meeting, asked) ?? notText(reason);
  if (no) return no;
  return isSigned(meeting) ? [{ type: 'VersionOpened', reason }] : refuse('not signed off');
};
