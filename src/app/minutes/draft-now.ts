import type { Meeting } from '../../meeting/meeting.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { MeetingId } from '../ports/ids.ts';
import { minutesDocument } from './minutes-document.ts';
import { shownDigest } from './shown-digest.ts';

/** The draft as somebody would sign it now. */
interface CurrentDraft {
  readonly bytes: Uint8Array;
  /** Whether the library holds exactly this; else it is yet to be filed. */
  readonly filed: boolean;
}

/**
 * The draft as it is in the library, since somebody may have edited it by hand. Where it is not filed yet, is gone, or lacks the last
 * correction, it is made from the record. Throws `Unavailable` while the library is away.
 */
export const draftNow = async (dependencies: Dependencies, id: MeetingId, meeting: Meeting): Promise<CurrentDraft> => {
  const { filings, library } = dependencies;
  const made = await minutesDocument(dependencies, id, meeting);
  const draft = await filings.filed(id, 'draft');
  const bytes = draft && (await library.fetch(draft));
  if (!draft || !bytes) return { bytes: made, filed: false };
  if ((await shownDigest(dependencies, bytes)) === (await shownDigest(dependencies, made)))
    return { bytes, filed: true };
  const ours =
    (await library.untouched(draft)) || (await filings.begun(id, 'draft')).includes(await library.digest(bytes));
  return ours ? { bytes: made, filed: false } : { bytes, filed: true };
};
