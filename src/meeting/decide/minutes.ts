import type { Asked, CommandOf } from '../commands.ts';
import type { Meeting, Person } from '../meeting.ts';
import { personOf } from '../meeting.ts';
import { isSigned, signedDigest, signedOtherwise, signersOf } from '../minutes/minutes-state.ts';
import type { Refusal } from '../refusal.ts';
import { type Decision, notLead, notText, refuse } from './guards.ts';
import { named } from './presence.ts';

const notClosed = (meeting: Meeting): Refusal | null => (meeting.phase === 'closed' ? null : refuse('not closed yet'));

const notLeadingClosed = (meeting: Meeting, asked: Asked): Refusal | null =>
  notLead(meeting, asked) ?? notClosed(meeting);

export const beginReview = (meeting: Meeting, asked: Asked): Decision =>
  notLeadingClosed(meeting, asked) ?? (meeting.minutes.reviewed ? [] : [{ type: 'ReviewBegun' }]);

const signer = (meeting: Meeting, { whom }: CommandOf<'SignOff'>, asked: Asked): Person | Refusal => {
  const person = 'name' in whom ? named(meeting, whom.name) : personOf(meeting, asked.by.user);
  if (person && 'reason' in person) return person;
  const signers = signersOf(meeting);
  // Where the kallelse names neither chair nor vice chair, whoever leads may sign.
  if (person && (signers.length === 0 || signers.some(({ id }) => id === person.id))) return person;
  return { reason: 'not a signer', signers: signers.map(({ id }) => id) };
};

export const signOff = (meeting: Meeting, command: CommandOf<'SignOff'>, asked: Asked): Decision => {
  const no = notLeadingClosed(meeting, asked);
  if (no) return no;
  const person = signer(meeting, command, asked);
  if ('reason' in person) return person;
  const { digest } = command;
  const given = meeting.minutes.signatures.find((signature) => signature.person === person.id);
  if (given && isStanding(meeting, given.digest, digest)) return [];
  return [{ type: 'MinutesSignedOff', person: person.id, ...(digest === undefined ? {} : { digest }) }];
};

/** Whether a signature already is on what it is now asked for. */
const isStanding = (meeting: Meeting, given: string | null, wanted: string | undefined): boolean => {
  if (meeting.minutes.released || given === null || wanted === undefined) return true;
  return given === wanted && signedDigest(meeting) === wanted;
};

/** Why what was signed last cannot be released, where everybody who is to sign has signed something. */
const signedApart = (meeting: Meeting, { digest, signed }: CommandOf<'Release'>): Refusal | null => {
  const apart = signedOtherwise(meeting);
  const [first] = apart;
  if (first?.digest != null)
    return { reason: 'signed otherwise', signers: apart.map(({ person }) => person), digest: first.digest };
  const last = signedDigest(meeting);
  return last !== null && digest !== undefined && digest !== last && !signed ? refuse('changed since signed') : null;
};

export const release = (meeting: Meeting, command: CommandOf<'Release'>, asked: Asked): Decision => {
  const no = notLeadingClosed(meeting, asked);
  if (no) return no;
  if (meeting.minutes.released) return [];
  const signers = signersOf(meeting)
    .map(({ id }) => id)
    .filter((id) => !meeting.minutes.signatures.some(({ person }) => person === id));
  if (signers.length > 0 || meeting.minutes.signatures.length === 0) return { reason: 'sign-off missing', signers };
  return signedApart(meeting, command) ?? [{ type: 'MinutesReleased' }];
};

export const approveMinutes = (meeting: Meeting): Decision => {
  const no = notClosed(meeting);
  if (no) return no;
  if (!meeting.minutes.released) return refuse('not released');
  return meeting.minutes.approvedAt === null ? [{ type: 'MinutesApproved' }] : [];
};

export const openVersion = (meeting: Meeting, { reason }: CommandOf<'OpenVersion'>, asked: Asked): Decision => {
  const no = notLeadingClosed(meeting, asked) ?? notText(reason);
  if (no) return no;
  return isSigned(meeting) ? [{ type: 'VersionOpened', reason }] : refuse('not signed off');
};
