import type { View } from '../cards/view.ts';
import type { UserId } from '../meeting/events.ts';
import { leads, type Meeting, personOf } from '../meeting/meeting.ts';
import type { Lobby } from './lobby.ts';
import type { Parts } from './parts.ts';
import type { Conversation, MeetingId } from './ports.ts';

/** What everybody sees of a meeting, and what one person sees of it. */
export interface Viewing {
  /** The base view; nothing in it is for chair and secretary alone. */
  everyone(id: MeetingId, meeting: Meeting, conversation: Conversation | null): Promise<View>;
  /** This user's own: with the controls for those who lead. */
  own(id: MeetingId, meeting: Meeting, conversation: Conversation | null, user: UserId): Promise<View>;
  /** What the minutes are filed as and where they can be opened, where they can; null before they are filed. */
  link(id: MeetingId): Promise<{ readonly name: string; readonly url: string | null } | null>;
}

export const createViewing = ({ rosters, filings, library, words, zone, now }: Parts, lobby: Lobby): Viewing => {
  const link: Viewing['link'] = async (id) => {
    const filed = await filings.filed(id);
    return filed && { name: filed.name, url: library.link(filed) };
  };

  const everyone: Viewing['everyone'] = async (id, meeting, conversation) => {
    const roster = conversation ? await rosters.members(conversation.id) : [];
    const leading = roster.filter(({ user }) => leads(meeting, user)).map(({ mri }) => mri);
    return { meeting, id, words, now: now(), zone, viewer: 'everyone', leads: leading, page: null, roster, link: null };
  };

  return {
    everyone,
    link,
    async own(id, meeting, conversation, user) {
      const base = await everyone(id, meeting, conversation);
      const you = personOf(meeting, user)?.id ?? null;
      const joined = conversation ? lobby.joined(conversation.id) : undefined;
      // A draft has nobody in a role yet; whoever reviews it needs its controls, and may they use them is asked at the press.
      const lead = leads(meeting, user) || meeting.phase === 'empty';
      if (!lead) return { ...base, you };
      const filed = meeting.phase === 'closed' ? await link(id) : null;
      return {
        ...base,
        ...(joined && { joined }),
        you,
        viewer: 'lead',
        link: filed?.url ?? null,
        filed: filed !== null,
      };
    },
  };
};
