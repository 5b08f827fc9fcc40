import type { UserId } from '../meeting/events.ts';
import { type Meeting, noMeeting } from '../meeting/meeting.ts';
import { caughtUp } from './caught-up.ts';
import type { Place } from './desk.ts';
import type { Parts } from './parts.ts';
import type { Conversation, MeetingId } from './ports.ts';

/** Which meeting chat, and which meeting, somebody means by speaking here. */
export type Whereabouts =
  | {
      readonly found: true;
      readonly conversation: Conversation;
      readonly id: MeetingId | null;
      readonly meeting: Meeting;
    }
  /** In a chat of one's own it can be none, or one of several. */
  | { readonly found: false; readonly among: readonly Conversation[] };

interface Held {
  readonly conversation: Conversation;
  readonly meeting: Meeting;
}

/** A chat of one's own means the meeting that goes on; where none or several do, the only one there is. */
const meant = (held: readonly Held[]): Held | undefined => {
  const open = held.filter(({ meeting }) => meeting.phase === 'open');
  if (open.length === 1) return open[0];
  return held.length === 1 ? held[0] : undefined;
};

export const createWhereabouts = (parts: Parts) => {
  const { meetings, conversations, rosters } = parts;

  const heldIn = async (chat: Conversation): Promise<Held> => {
    const conversation = await caughtUp(parts, chat);
    return {
      conversation,
      meeting: conversation.meeting === null ? noMeeting : await meetings.read(conversation.meeting),
    };
  };

  const found = ({ conversation, meeting }: Held): Whereabouts => ({
    found: true,
    ...{ conversation, meeting, id: conversation.meeting },
  });

  /** Whoever has left the chat that would be meant since its roster was kept means another, or none. */
  const alone = async (shared: readonly Held[], user: UserId): Promise<Whereabouts> => {
    const one = meant(shared);
    if (!one) return { found: false, among: shared.map(({ conversation }) => conversation) };
    if (await rosters.includes(one.conversation.id, user)) return found(one);
    return alone(
      shared.filter((other) => other !== one),
      user,
    );
  };

  return async (place: Place, user: UserId): Promise<Whereabouts> => {
    if (place.kind === 'personal')
      return alone(await Promise.all((await conversations.ofUser(user)).map(heldIn)), user);
    const known = await conversations.get(place.id);
    return found(await heldIn(known ?? { ...place, meeting: null, pending: null, body: place.id }));
  };
};
