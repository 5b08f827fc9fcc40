import { dueDay } from '../chat/due-day.ts';
import type { Command } from '../meeting/commands.ts';
import type { UserId } from '../meeting/events.ts';
import { leftToFollowUp } from '../meeting/left-to-follow-up.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Parts } from './parts.ts';
import type { Conversation } from './ports.ts';
import { previousMeeting } from './previous-meeting.ts';

type Fix = Extract<Command, { readonly type: 'FixSummons' }>;

/**
 * A kallelse about to be used, with what the board takes along from its last meeting: what was left to follow up, and its settings.
 * From then on the chat is that board's.
 */
export const carryOver = async (
  parts: Parts,
  fix: Fix,
  { draft }: Meeting,
  chat: Conversation,
  user: UserId,
): Promise<Fix> => {
  const previous = draft && (await previousMeeting(parts, chat, draft.summons, user));
  if (!previous) return fix;
  if (previous.body !== chat.body) await parts.conversations.join(chat.id, previous.body);
  return { ...fix, carried: leftToFollowUp(previous.meeting, dueDay), settings: previous.meeting.settings };
};
