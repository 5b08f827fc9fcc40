import { escaped } from '../../i18n/markdown.ts';
import { fileName } from '../../language/file-name.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { minutesName } from '../../minutes/filing.ts';
import type { Parts } from '../desk/dependencies.ts';
import type { FiledAs } from '../ports/filings.ts';
import type { MeetingId } from '../ports/ids.ts';
import type { Filed } from '../ports/library.ts';
import { placed } from '../summons/board-folder.ts';
import { draftNow } from './draft-now.ts';
import { filePage } from './file-page.ts';
import { minutesDocument } from './minutes-document.ts';
import { signedDocument } from './signing.ts';
import { storeFile } from './store-file.ts';

/** Tells the chat before the new file is kept as the draft, so that a process that ends between the two tells it rather twice than never. */
const tellEdited = async ({ conversations, say, words }: Parts, id: MeetingId, filed: Filed): Promise<void> => {
  const conversation = await conversations.ofMeeting(id);
  if (conversation) await say(conversation.id, [words.desk.editedMeanwhile(escaped(fileName(filed.name)))]);
};

/** The draft as the record makes it. A file somebody edited is kept and the new one gets a name of its own, which the chat is told. */
const fileDraft = async (parts: Parts, id: MeetingId, meeting: Meeting): Promise<void> => {
  const { filings, library, zone, log } = parts;
  const bytes = await minutesDocument(parts, id, meeting);
  const known = await filings.filed(id, 'draft');
  const name = minutesName(meeting, zone);
  const { filed, edited } = await storeFile(filings, placed(library, meeting), [id, 'draft'], [name, bytes], known);
  if (edited) await tellEdited(parts, id, filed);
  await filings.keepFiled(id, 'draft', filed);
  if (known?.name === filed.name && known.tag === filed.tag) return;
  await placed(library, meeting)
    .addPdf(filed)
    .catch((error: unknown) => log.warn({ error, meeting: id }, 'The minutes are filed, but not as PDF too'));
};

/** `….docx` of the first version, `…, version 2.docx` of the next. */
const versionName = (name: string, version: number): string =>
  version === 1 ? name : name.replace(/(\.docx)$/, `, version ${version}$1`);

/** The document to be released. What was signed before documents were kept is the draft as it lies. */
const toRelease = async (parts: Parts, id: MeetingId, meeting: Meeting): Promise<Uint8Array> => {
  const draft = await draftNow(parts, id, meeting);
  // Where the library was away, the draft was filed without the last correction, or not at all.
  if (!draft.filed) await fileDraft(parts, id, meeting);
  return (await signedDocument(parts, id, meeting)) ?? draft.bytes;
};

/** The members' copy of a released version: just what was signed. Once made it is never touched again. */
const fileReleased = async (parts: Parts, id: MeetingId, meeting: Meeting): Promise<Filed> => {
  const { filings, releases, zone, log } = parts;
  const { version } = meeting.minutes;
  const as: FiledAs = `released ${version}`;
  const known = await filings.filed(id, as);
  if (known) return known;
  const bytes = await toRelease(parts, id, meeting);
  const name = versionName(minutesName(meeting, zone), version);
  const { filed } = await storeFile(filings, placed(releases, meeting), [id, as], [name, bytes], null);
  await filings.keepFiled(id, as, filed);
  await placed(releases, meeting)
    .addPdf(filed)
    .catch((error: unknown) => log.warn({ error, meeting: id }, 'The minutes are released, but not as PDF too'));
  return filed;
};

/** Files what the record owes: the draft of a closed meeting, and the members' copy once it is released. Doing it again changes nothing. `seq` is the event that owes it. */
export const fileMinutes = async (parts: Parts, id: MeetingId, seq = 0): Promise<void> => {
  const meeting = await parts.meetings.read(id, seq);
  if (meeting.phase !== 'closed') return;
  // After the release the signed file is left alone until another version is opened.
  if (!meeting.minutes.released) return fileDraft(parts, id, meeting);
  const released = await fileReleased(parts, id, meeting);
  await filePage(parts, id, meeting, released).catch((error: unknown) =>
    parts.log.warn({ error, meeting: id }, 'The minutes are released, but not as a web page too'),
  );
};
