import type { Shown } from '../../cards/kit/view.ts';
import { changesCard } from '../../cards/minutes/changes-card.ts';
import type { UserId } from '../../meeting/events.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { NotAsSigned } from '../../meeting/refusal.ts';
import { type Difference, differences } from '../../review/differences.ts';
import type { Viewing } from '../delivery/viewing.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { Conversation } from '../ports/conversations.ts';
import type { MeetingId } from '../ports/ids.ts';
import { draftNow } from './draft-now.ts';
import { signedDocument } from './signing.ts';

/** What differs between the draft and what was signed, or between two signatures. Empty where it is not words. */
export const draftDifferences = async (
  dependencies: Dependencies,
  id: MeetingId,
  meeting: Meeting,
  refusal: NotAsSigned,
): Promise<readonly Difference[]> => {
  const signed = await signedDocument(dependencies, id, meeting);
  const [before, after] =
    refusal.reason === 'signed otherwise'
      ? [await dependencies.signedDocuments.of(id, refusal.digest), signed]
      : [signed, (await draftNow(dependencies, id, meeting)).bytes];
  const [one, other] = [
    before && (await dependencies.documents.shown(before)),
    after && (await dependencies.documents.shown(after)),
  ];
  return one && other ? differences(one.lines, other.lines) : [];
};

/** The card that tells chair or secretary what differs and what they can do. It quotes a draft, so it is for them alone. */
export const changesFor = async (
  dependencies: Dependencies,
  viewing: Viewing,
  {
    id,
    meeting,
    conversation,
  }: { readonly id: MeetingId; readonly meeting: Meeting; readonly conversation: Conversation },
  user: UserId,
  refusal: NotAsSigned,
): Promise<Shown> =>
  changesCard(
    await viewing.own(id, meeting, conversation, user),
    refusal,
    await draftDifferences(dependencies, id, meeting, refusal),
  );
