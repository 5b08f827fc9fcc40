import { escaped } from '../../i18n/markdown.ts';
import { fileName } from '../../language/file-name.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { markOf } from '../../minutes/content/mark.ts';
import { minutesName } from '../../minutes/filing.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { FiledAs } from '../ports/filings.ts';
import type { MeetingId } from '../ports/ids.ts';
import type { Filed } from '../ports/library.ts';
import { placed } from '../summons/board-folder.ts';
import { draftNow } from './draft-now.ts';
import { filePage } from './file-page.ts';
import { markEdited } from './mark-edited.ts';
import { minutesDocument } from './minutes-document.ts';
import { signedDocument } from './signing.ts';
import { storeFile } from './store-file.ts';

/**
 * Tells the chat before the new file is kept as the draft. If the process ends between the two, the chat is told twice rather than never.
 */
const tellEdited = async (
  { conversations, say, words }: Pick<Dependencies, 'conversations' | 'say' | 'words'>,
  id: MeetingId,
  filed: Filed,
): Promise<void> => {
  const conversation = await conversations.ofMeeting(id);
  if (conversation) await say(conversation.id, [words.desk.editedMeanwhile(escaped(fileName(filed.name)))]);
};

/** Files the draft as the record makes it. A file somebody edited is kept: the new one gets another name, and the chat is told. */
const fileDraft = async (dependencies: Dependencies, id: MeetingId, meeting: Meeting): Promise<void> => {
  const { filings, library, zone, log } = dependencies;
  const known = await filings.filed(id, 'draft');
  if (known && (await markEdited(dependencies, id, meeting, known))) return;
  const bytes = await minutesDocument(dependencies, id, meeting);
  const name = minutesName(meeting, zone);
  const { filed, edited } = await storeFile(filings, placed(library, meeting), [id, 'draft'], [name, bytes], known);
  if (edited) await tellEdited(dependencies, id, filed);
  await filings.keepFiled(id, 'draft', filed);
  if (known?.name === filed.name && known.tag === filed.tag) return;
  await placed(library, meeting)
    .addPdf(filed)
    .catch((error: unknown) => log.warn({ error, meeting: id }, 'The minutes are filed, but not as PDF too'));
};

/** `….docx` of the first version, `…, version 2.docx` of the next. */
const versionName = (name: string, version: number): string =>
  version === 1 ? name : name.replace(/(\.docx)$/, `, version ${version}$1`);

/** The document to be released, as it was signed. What was signed before documents were kept is the draft as it lies. */
const toRelease = async (dependencies: Dependencies, id: MeetingId, meeting: Meeting): Promise<Uint8Array> => {
  const draft = await draftNow(dependencies, id, meeting);
  // The draft may lack the last correction, or not say yet that it is signed.
  await fileDraft(dependencies, id, meeting);
  return (await signedDocument(dependencies, id, meeting)) ?? draft.bytes;
};

/** Files the members' copy of a released version: what was signed, with the mark that says so. Once filed it is never changed. */
const fileReleased = async (dependencies: Dependencies, id: MeetingId, meeting: Meeting): Promise<Filed> => {
  const { filings, releases, zone, log } = dependencies;
  const { version } = meeting.minutes;
  const as: FiledAs = `released ${version}`;
  const known = await filings.filed(id, as);
  if (known) return known;
  const signed = await toRelease(dependencies, id, meeting);
  const mark = markOf(meeting, dependencies.words, zone);
  // The members' copy says that it is signed. Nothing else differs from what was signed.
  const bytes = (mark !== null && (await dependencies.documents.marked(signed, mark))) || signed;
  const name = versionName(minutesName(meeting, zone), version);
  const { filed } = await storeFile(filings, placed(releases, meeting), [id, as], [name, bytes], null);
  await filings.keepFiled(id, as, filed);
  await placed(releases, meeting)
    .addPdf(filed)
    .catch((error: unknown) => log.warn({ error, meeting: id }, 'The minutes are released, but not as PDF too'));
  return filed;
};

/**
 * Files what the record owes: the draft of a closed meeting, and the members' copy once it is released. Doing it again changes nothing.
 * `seq` is the event that owes it.
 */
export const fileMinutes = async (dependencies: Dependencies, id: MeetingId, seq = 0): Promise<void> => {
  const meeting = await dependencies.meetings.read(id, seq);
  if (meeting.phase !== 'closed') return;
  // After the release the signed file is left alone until another version is opened.
  if (!meeting.minutes.released) return fileDraft(dependencies, id, meeting);
  const released = await fileReleased(dependencies, id, meeting);
  await filePage(dependencies, id, meeting, released).catch((error: unknown) =>
    dependencies.log.warn({ error, meeting: id }, 'The minutes are released, but not as a web page too'),
  );
};
