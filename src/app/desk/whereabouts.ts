import type { UserId } from '../../meeting/events.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { noMeeting } from '../../meeting/no-meeting.ts';
import type { Chat, Conversation } from '../ports/conversations.ts';
import type { ConversationId, MeetingId } from '../ports/ids.ts';
import { caughtUp } from '../record/caught-up.ts';
import type { Dependencies } from './dependencies.ts';

/** The meeting chat, and the meeting, that somebody means by speaking here; `id` is null before the chat's first kallelse is used. */
export interface FoundMeeting {
  readonly found: true;
  readonly conversation: Conversation;
  readonly id: MeetingId | null;
  readonly meeting: Meeting;
}

export type Whereabouts =
  | FoundMeeting
  /** In a personal chat it can be none, or one of several. */
  | { readonly found: false; readonly among: readonly Conversation[] };

interface Held {
  readonly conversation: Conversation;
  readonly meeting: Meeting;
}

/** The only one; undefined where there are none or several. */
const only = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);

export const createWhereabouts = (dependencies: Dependencies) => {
  const { meetings, conversations, rosterStore, rosters } = dependencies;

  const heldIn = async (chat: Conversation): Promise<Held> => {
    const conversation = await caughtUp(dependencies, chat);
    return {
      conversation,
      meeting: conversation.meeting === null ? noMeeting : await meetings.read(conversation.meeting),
    };
  };

  const found = ({ conversation, meeting }: Held): Whereabouts => ({
    found: true,
    ...{ conversation, meeting, id: conversation.meeting },
  });

  /**
   * A personal chat means the meeting that is open, or else the only one the user shares with Klubba. A chat the user has left since its
   * roster was kept does not count.
   */
  const alone = async (
    shared: readonly Conversation[],
    open: readonly ConversationId[],
    user: UserId,
  ): Promise<Whereabouts> => {
    const id = only(open) ?? only(shared)?.id;
    const one = shared.find((chat) => chat.id === id);
    if (!one) return { found: false, among: shared };
    if (await rosters.includes(one.id, user)) return found(await heldIn(one));
    return alone(
      shared.filter((chat) => chat !== one),
      open.filter((chat) => chat !== id),
      user,
    );
  };

  /** Closed meetings are not read, since a user may have been in hundreds. */
  const openOf = async (user: UserId): Promise<readonly ConversationId[]> => {
    const held = await Promise.all((await rosterStore.unfinishedWith(user)).map(heldIn));
    return held.filter(({ meeting }) => meeting.phase === 'open').map(({ conversation }) => conversation.id);
  };

  return async (chat: Chat, user: UserId): Promise<Whereabouts> => {
    if (chat.kind === 'personal') return alone(await rosterStore.sharedWith(user), await openOf(user), user);
    const known = await conversations.get(chat.id);
    return found(await heldIn(known ?? { ...chat, meeting: null, pending: null, body: chat.id }));
  };
};
