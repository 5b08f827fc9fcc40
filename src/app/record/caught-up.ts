import type { Dependencies } from '../desk/dependencies.ts';
import type { Conversation } from '../ports/conversations.ts';

/**
 * The chat with the meeting its record says it holds: once the kallelse under review is used, its meeting is the chat's. Checked whenever
 * the chat is looked at, so that a crash in between does no harm.
 */
export const caughtUp = async (
  { meetings, conversations }: Pick<Dependencies, 'meetings' | 'conversations'>,
  chat: Conversation,
): Promise<Conversation> => {
  const { id, pending } = chat;
  if (pending === null || (await meetings.read(pending)).phase === 'empty') return chat;
  await conversations.hold(id, pending);
  return { ...chat, meeting: pending, pending: null };
};
