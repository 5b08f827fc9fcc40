import { minutesContent } from '../minutes/content.ts';
import { renderDocument } from '../minutes/document.ts';
import { minutesName } from '../minutes/filing.ts';
import type { Parts } from './parts.ts';
import type { MeetingId } from './ports.ts';

/**
 * Makes the minutes from the record as it stands and files them. Doing it again from the same record changes nothing; a file somebody
 * edited is kept and the new version gets a name of its own, which the chat is told.
 */
export const fileMinutes = async (parts: Parts, id: MeetingId): Promise<void> => {
  const { meetings, conversations, filings, library, outgoing, words, zone, log } = parts;
  const meeting = await meetings.read(id);
  if (meeting.phase !== 'closed') return;
  const bytes = await renderDocument(minutesContent(meeting, words, zone));
  const known = await filings.filed(id);
  const { filed, edited } = await library.file(minutesName(meeting, zone), bytes, known);
  if (known?.name === filed.name && known.tag === filed.tag) return;
  await filings.keepFiled(id, filed);
  const conversation = edited ? await conversations.ofMeeting(id) : null;
  if (conversation) void outgoing.post(conversation.id, words.desk.editedMeanwhile(filed.name));
  await library
    .addPdf(filed)
    .catch((error: unknown) => log.warn({ error, meeting: id }, 'The minutes are filed, but not as PDF too'));
};
