import { dueDay } from '../chat/due-day.ts';
import type { Command } from '../meeting/commands.ts';
import type { UserId } from '../meeting/events.ts';
import { leftToFollowUp } from '../meeting/left-to-follow-up.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Parts } from './parts.ts';
import type { BodyId, Conversation } from './ports.ts';
import { previousMeeting } from './previous-meeting.ts';

type Fix = Extract<Command, { readonly type: 'FixSummons' }>;

interface Carried {
  readonly fix: Fix;
  /** The board whose meeting this is, once the kallelse is used. */
  readonly body: BodyId;
}

/** A kallelse about to be used, with what the board takes along from its last meeting: what was left to follow up, and its settings. */
export const carriedOver = async (
  parts: Parts,
  fix: Fix,
  { draft }: Meeting,
  chat: Conversation,
  user: UserId,
): Promise<Carried> => {
  const previous = draft && (await previousMeeting(parts, chat, draft.summons, user));
  if (!previous) return { fix, body: chat.body };
  const carried = leftToFollowUp(previous.meeting, dueDay);
  return { fix: { ...fix, carried, settings: previous.meeting.settings }, body: previous.body };
};
