import type { Command } from '../../meeting/commands.ts';
import type { UserId } from '../../meeting/events.ts';
import { leads, type Meeting } from '../../meeting/meeting.ts';
import { signedDigest } from '../../meeting/minutes/minutes-state.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { MeetingId } from '../ports/ids.ts';
import { Unavailable } from '../ports/unavailable.ts';
import { draftNow } from './draft-now.ts';
import { shownDigest } from './shown-digest.ts';

/** The digest of a document. Where it shows what was signed last, this is the digest recorded then. */
const digestFor = async (
  dependencies: Dependencies,
  id: MeetingId,
  meeting: Meeting,
  bytes: Uint8Array,
): Promise<string> => {
  const digest = await shownDigest(dependencies, bytes);
  const signed = signedDigest(meeting);
  const kept = signed === null ? null : await dependencies.signedDocuments.of(id, signed);
  return signed !== null && kept && (await shownDigest(dependencies, kept)) === digest ? signed : digest;
};

/**
 * A signature or release gets the digest of the draft it is about; any other command stays as it is. What is about to be signed is kept
 * first, so that it can be released even if the file is changed or lost.
 */
export const aboutDraft = async (
  dependencies: Dependencies,
  id: MeetingId,
  meeting: Meeting,
  command: Command,
  user: UserId,
): Promise<Command | 'archive away'> => {
  if (command.type !== 'SignOff' && command.type !== 'Release') return command;
  if (!leads(meeting, user) || meeting.phase !== 'closed' || meeting.minutes.released) return command;
  // No digest is needed for what was signed before digests were kept, or is released as it was signed.
  if (command.type === 'Release' && (command.signed || signedDigest(meeting) === null)) return command;
  const draft = await draftNow(dependencies, id, meeting).catch((fault: unknown) => {
    if (fault instanceof Unavailable) return null;
    throw fault;
  });
  if (!draft) return 'archive away';
  const digest = await digestFor(dependencies, id, meeting, draft.bytes);
  if (command.type === 'SignOff') await dependencies.signedDocuments.keep(id, digest, draft.bytes);
  return { ...command, digest };
};

/** What was signed last, byte for byte; null where it was signed before that was kept. */
export const signedDocument = async (
  { signedDocuments }: Pick<Dependencies, 'signedDocuments'>,
  id: MeetingId,
  meeting: Meeting,
): Promise<Uint8Array | null> => {
  const digest = signedDigest(meeting);
  if (digest === null) return null;
  const kept = await signedDocuments.of(id, digest);
  if (!kept) throw new Error(`What was signed of meeting ${id} was not kept, so it cannot be released`);
  return kept;
};
