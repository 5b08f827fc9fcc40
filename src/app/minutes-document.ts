import type { Meeting } from '../meeting/meeting.ts';
import { minutesContent } from '../minutes/content.ts';
import { renderDocument } from '../minutes/document.ts';
import type { Parts } from './parts.ts';
import type { MeetingId } from './ports.ts';

/** The minutes as the record makes them now, in Word, in the board's own template where it has one. */
export const minutesDocument = async (
  { conversations, templates, words, zone }: Parts,
  id: MeetingId,
  meeting: Meeting,
): Promise<Uint8Array> => {
  const board = await conversations.ofMeeting(id);
  const template = board && (await templates.of(board.id));
  return renderDocument(minutesContent(meeting, words, zone), template ?? undefined);
};
