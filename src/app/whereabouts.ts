import type { UserId } from '../meeting/events.ts';
import { type Meeting, noMeeting } from '../meeting/meeting.ts';
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

/** A chat of one's own means the meeting that goes on; where none or several do, the only one there is. */
const meant = (held: readonly { readonly conversation: Conversation; readonly meeting: Meeting }[]) => {
  const open = held.filter(({ meeting }) => meeting.phase === 'open');
  if (open.length === 1) return open[0];
  return held.length === 1 ? held[0] : undefined;
};

export const createWhereabouts = ({ meetings, conversations }: Parts) => {
  const held = async (conversation: Conversation) => ({
    conversation,
    meeting: conversation.meeting === null ? noMeeting : await meetings.read(conversation.meeting),
  });

  return async (place: Place, user: UserId): Promise<Whereabouts> => {
    if (place.kind !== 'personal') {
      const known = (await conversations.get(place.id)) ?? { ...place, meeting: null, body: place.id };
      return { found: true, id: known.meeting, ...(await held(known)) };
    }
    const shared = await conversations.ofUser(user);
    const one = meant(await Promise.all(shared.map(held)));
    return one ? { found: true, id: one.conversation.meeting, ...one } : { found: false, among: shared };
  };
};
