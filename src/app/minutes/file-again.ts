import { refusalText } from '../../chat/replies/refusal-text.ts';
import type { Markdown } from '../../i18n/markdown.ts';
import type { UserId } from '../../meeting/events.ts';
import { leads, type Meeting } from '../../meeting/meeting.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { MeetingId } from '../ports/ids.ts';

/** Owes the filing again because chair or secretary asks for it. Says what happens next, or why nothing does. */
export const fileAgain = async (
  { jobs, words }: Pick<Dependencies, 'jobs' | 'words'>,
  id: MeetingId | null,
  meeting: Meeting,
  user: UserId,
): Promise<Markdown> => {
  if (!leads(meeting, user)) return refusalText({ reason: 'only chair or secretary' }, meeting, words);
  if (id === null || meeting.phase !== 'closed') return words.desk.minutesLater;
  await jobs.again({ type: 'file minutes', meeting: id, seq: meeting.seq });
  return words.desk.filingAgain;
};

/** Tells the chat that every try to file its minutes failed, and what to do. */
export const tellNotFiled = async (
  { conversations, say, words }: Pick<Dependencies, 'conversations' | 'say' | 'words'>,
  id: MeetingId,
): Promise<void> => {
  const conversation = await conversations.ofMeeting(id);
  if (conversation) await say(conversation.id, [words.desk.notFiled]);
};
