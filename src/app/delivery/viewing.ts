import type { View } from '../../cards/kit/view.ts';
import { fileName } from '../../language/file-name.ts';
import type { UserId } from '../../meeting/events.ts';
import { leads, type Meeting, personOf } from '../../meeting/meeting.ts';
import type { MinutesFile } from '../../views/answers/minutes-file.ts';
import type { Lobby } from '../attendance/lobby.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { Conversation } from '../ports/conversations.ts';
import type { MeetingId } from '../ports/ids.ts';

/** What everybody sees of a meeting, and what one person sees of it. */
export interface Viewing {
  /** The base view. Nothing in it is for chair and secretary alone. */
  everyone(id: MeetingId, meeting: Meeting, conversation: Conversation | null): Promise<View>;
  /** The same with what only chair and secretary see: the controls, and the draft. */
  lead(id: MeetingId, meeting: Meeting, conversation: Conversation | null): Promise<View>;
  /** This user's own: with the controls for those who lead. */
  own(id: MeetingId, meeting: Meeting, conversation: Conversation | null, user: UserId): Promise<View>;
  /**
   * The minutes this person may see, and where they open: the draft for chair and secretary, what was released for everybody. Null before
   * there is a file; `url` is null where the library has no links.
   */
  minutes(id: MeetingId, meeting: Meeting, user: UserId): Promise<MinutesFile | null>;
  /** The members' copy, if any. */
  released(id: MeetingId, meeting: Meeting): Promise<MinutesFile | null>;
}

const linksTo = (found: MinutesFile | null) => ({ link: found?.url ?? null, webPage: found?.page ?? null });

const leadersOf = new WeakMap<Meeting, { readonly roster: View['roster']; readonly mris: readonly string[] }>();

/** Channel ids of those in the chat who lead. Computed once per state of the meeting, since every answer to a press needs them. */
const leading = (meeting: Meeting, roster: View['roster']): readonly string[] => {
  const known = leadersOf.get(meeting);
  if (known?.roster === roster) return known.mris;
  const mris = roster.filter(({ user }) => leads(meeting, user)).map(({ mri }) => mri);
  leadersOf.set(meeting, { roster, mris });
  return mris;
};

/** Finds the minutes of a meeting as those who lead, or the others, may see them. */
export const minutesFinder =
  ({ filings, library, releases }: Pick<Dependencies, 'filings' | 'library' | 'releases'>) =>
  async (id: MeetingId, meeting: Meeting, lead: boolean): Promise<MinutesFile | null> => {
    const { released, releasedVersion } = meeting.minutes;
    const drafting = lead && released === null;
    if (meeting.phase !== 'closed' || (!drafting && releasedVersion === null)) return null;
    if (drafting || releasedVersion === null) {
      const draft = await filings.filed(id, 'draft');
      return draft && { name: fileName(draft.name), url: library.link(draft), page: null };
    }
    const filed = await filings.filed(id, `released ${releasedVersion}`);
    const page = await filings.filed(id, `html ${releasedVersion}`);
    return filed && { name: fileName(filed.name), url: releases.link(filed), page: page && releases.link(page) };
  };

export const createViewing = (
  {
    rosters,
    filings,
    library,
    releases,
    words,
    zone,
    now,
  }: Pick<Dependencies, 'rosters' | 'filings' | 'library' | 'releases' | 'words' | 'zone' | 'now'>,
  lobby: Lobby,
): Viewing => {
  const find = minutesFinder({ filings, library, releases });

  const everyone: Viewing['everyone'] = async (id, meeting, conversation) => {
    const roster = conversation ? await rosters.members(conversation.id) : [];
    const found = await find(id, meeting, false);
    return {
      ...{
        meeting,
        id,
        words,
        now: now(),
        zone,
        viewer: 'everyone',
        leads: leading(meeting, roster),
        page: null,
        roster,
      },
      ...linksTo(found),
    };
  };

  const lead: Viewing['lead'] = async (id, meeting, conversation) => {
    const joined = conversation ? lobby.joined(conversation.id) : undefined;
    const found = await find(id, meeting, true);
    const base = await everyone(id, meeting, conversation);
    return { ...base, ...(joined && { joined }), viewer: 'lead', ...linksTo(found), filed: found !== null };
  };

  return {
    everyone,
    lead,
    minutes: (id, meeting, user) => find(id, meeting, leads(meeting, user)),
    released: (id, meeting) => find(id, meeting, false),
    async own(id, meeting, conversation, user) {
      const you = personOf(meeting, user)?.id ?? null;
      // While the kallelse is a draft nobody has a role yet, and whoever reviews it needs the controls. Whether they may use them is
      // checked at the press.
      const leading = leads(meeting, user) || meeting.phase === 'empty';
      return { ...(await (leading ? lead : everyone)(id, meeting, conversation)), you };
    },
  };
};
