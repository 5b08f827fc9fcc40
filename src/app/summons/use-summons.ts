import { boardFollowUps } from '../../meeting/board/board-follow-ups.ts';
import type { Command } from '../../meeting/commands.ts';
import { refuse } from '../../meeting/decide/guards.ts';
import type { UserId } from '../../meeting/events.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { Refusal } from '../../meeting/refusal.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { Conversation } from '../ports/conversations.ts';
import type { MeetingId } from '../ports/ids.ts';
import { caughtUp } from '../record/caught-up.ts';
import { closedMeetings, previousMeeting } from './previous-meeting.ts';

type Fix = Extract<Command, { readonly type: 'FixSummons' }>;

/** A kallelse about to be used. */
interface Use {
  readonly fix: Fix;
  /** To be called once it is recorded: the meeting becomes that of its chat, and the chat joins its board. */
  done(): Promise<void>;
}

/** A chat holds one meeting at a time, and of two kallelser under review only the newest can be used. */
const inTheWay = async (
  { meetings }: Pick<Dependencies, 'meetings'>,
  chat: Conversation,
  id: MeetingId,
): Promise<Refusal | null> => {
  if (chat.meeting === id) return null;
  if (chat.pending !== id) return refuse('no summons to review');
  if (chat.meeting === null) return null;
  switch ((await meetings.read(chat.meeting)).phase) {
    case 'summoned':
      return refuse('summons already fixed');
    case 'open':
      return refuse('already open');
    case 'empty':
    case 'closed':
      return null;
  }
};

/**
 * A kallelse about to be used, with what the board carries over from its last meeting: what was left to follow up, and its settings. That
 * becomes part of the record. So both the giver and the user of the kallelse must be allowed to know it.
 */
export const useSummons = async (
  dependencies: Dependencies,
  fix: Fix,
  id: MeetingId,
  { draft }: Meeting,
  conversation: Conversation,
  user: UserId,
): Promise<Use | Refusal> => {
  const { conversations } = dependencies;
  // Another process may have written to the chat since it was last looked at here.
  const chat = (await conversations.get(conversation.id)) ?? conversation;
  const no = await inTheWay(dependencies, chat, id);
  if (no) return no;
  const people = draft ? [draft.by, user] : [];
  const found = draft && (await previousMeeting(dependencies, chat, draft.summons, people));
  const previous = found === 'withheld' ? null : found;
  const carried = previous && {
    carried: boardFollowUps(await closedMeetings(dependencies, previous, people)),
    settings: previous.meeting.settings,
  };
  return {
    fix: { ...fix, ...carried },
    done: async () => {
      if (previous && previous.body !== chat.body) await conversations.join(chat.id, previous.body);
      await caughtUp(dependencies, chat);
    },
  };
};
