import type { View } from '../cards/view.ts';
import type { UserId } from '../meeting/events.ts';
import { leads, type Meeting, personOf } from '../meeting/meeting.ts';
import type { Lobby } from './lobby.ts';
import type { Parts } from './parts.ts';
import type { Conversation, MeetingId } from './ports.ts';

export interface FoundMinutes {
  readonly name: string;
  readonly url: string | null;
}

/** What everybody sees of a meeting, and what one person sees of it. */
export interface Viewing {
  /** The base view; nothing in it is for chair and secretary alone. */
  everyone(id: MeetingId, meeting: Meeting, conversation: Conversation | null): Promise<View>;
  /** This user's own: with the controls for those who lead. */
  own(id: MeetingId, meeting: Meeting, conversation: Conversation | null, user: UserId): Promise<View>;
  /**
   * The minutes this person may see and where they open: chair and secretary the draft, everybody what was released.
   * `url` is null where the library is reached by other ways; null before there is a file.
   */
  minutes(id: MeetingId, meeting: Meeting, user: UserId | null): Promise<FoundMinutes | null>;
}

export const createViewing = (
  { rosters, filings, library, releases, words, zone, now }: Parts,
  lobby: Lobby,
): Viewing => {
  const minutes: Viewing['minutes'] = async (id, meeting, user) => {
    const { released, releasedVersion } = meeting.minutes;
    const drafting = user !== null && leads(meeting, user) && released === null;
    if (!drafting && releasedVersion === null) return null;
    const filed = await filings.filed(id, drafting ? 'draft' : `released ${releasedVersion ?? 1}`);
    return filed && { name: filed.name, url: (drafting ? library : releases).link(filed) };
  };

  const everyone: Viewing['everyone'] = async (id, meeting, conversation) => {
    const roster = conversation ? await rosters.members(conversation.id) : [];
    const leading = roster.filter(({ user }) => leads(meeting, user)).map(({ mri }) => mri);
    const found = meeting.phase === 'closed' ? await minutes(id, meeting, null) : null;
    const link = found?.url ?? null;
    return { meeting, id, words, now: now(), zone, viewer: 'everyone', leads: leading, page: null, roster, link };
  };

  return {
    everyone,
    minutes,
    async own(id, meeting, conversation, user) {
      const base = await everyone(id, meeting, conversation);
      const you = personOf(meeting, user)?.id ?? null;
      const joined = conversation ? lobby.joined(conversation.id) : undefined;
      // A draft has nobody in a role yet; whoever reviews it needs its controls, and may they use them is asked at the press.
      const lead = leads(meeting, user) || meeting.phase === 'empty';
      if (!lead) return { ...base, you };
      const filed = meeting.phase === 'closed' ? await minutes(id, meeting, user) : null;
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
