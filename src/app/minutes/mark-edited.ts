import type { Meeting } from '../../meeting/meeting.ts';
import { markOf } from '../../minutes/content/mark.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { MeetingId } from '../ports/ids.ts';
import type { Filed } from '../ports/library.ts';
import { placed } from '../summons/board-folder.ts';
import { minutesDocument } from './minutes-document.ts';
import { shownDigest } from './shown-digest.ts';
import { signedDocument } from './signing.ts';

/**
 * Where somebody edited the draft by hand and the record has not changed since it was filed, only the mark of its pages is changed: the file keeps its
 * edits, and still counts as edited. False where there is no such file.
 */
export const markEdited = async (
  dependencies: Dependencies,
  id: MeetingId,
  meeting: Meeting,
  known: Filed,
): Promise<boolean> => {
  const { documents, filings, library, words, zone, log } = dependencies;
  const there = await library.fetch(known);
  const mark = markOf(meeting, words, zone);
  if (!there || mark === null) return false;
  const digest = await library.digest(there);
  if (digest === known.tag || (await filings.begun(id, 'draft')).includes(digest)) return false;
  // What was filed was still a draft, unless nothing happened to it since.
  const asDraft = await minutesDocument(dependencies, id, meeting, words.minutes.mark.draft);
  if ((await library.digest(asDraft)) !== known.tag) return false;
  const signed = mark === words.minutes.mark.draft ? null : await signedDocument(dependencies, id, meeting);
  // What was edited after it was signed must not say that it is signed.
  if (signed && (await shownDigest(dependencies, signed)) !== (await shownDigest(dependencies, there))) return true;
  const marked = await documents.marked(there, mark);
  if (!marked) {
    log.warn({ meeting: id, file: known.name }, 'The edited minutes cannot be read, so their mark was not changed');
    return true;
  }
  if ((await library.digest(marked)) === digest) return true;
  const { filed } = await placed(library, meeting).file(known.name, marked, { ...known, tag: digest });
  await library
    .addPdf(filed)
    .catch((error: unknown) => log.warn({ error, meeting: id }, 'The minutes are marked, but not as PDF too'));
  return true;
};
