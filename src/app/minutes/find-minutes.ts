import { escaped, joined, type Markdown, md } from '../../i18n/markdown.ts';
import type { DateText } from '../../language/calendar.ts';
import type { UserId } from '../../meeting/events.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { leads } from '../../meeting/meeting.ts';
import type { Viewing } from '../delivery/viewing.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { Chat } from '../ports/conversations.ts';
import type { BodyId, MeetingId } from '../ports/ids.ts';
import { newestClosed } from '../summons/previous-meeting.ts';
import { minutesText } from './minutes-text.ts';

/** Earlier minutes listed in one answer. */
const mostEarlier = 10;

interface Held {
  readonly id: MeetingId;
  readonly meeting: Meeting;
}

const dateOf = ({ summons }: Meeting): DateText | null => summons?.meeting.date ?? null;

/** Answers a question for the minutes with the link the user may have, and the released ones of earlier meetings. */
export const createMinutesFinder = (dependencies: Dependencies, viewing: Viewing) => {
  const { meetings, conversations, words } = dependencies;
  const { desk } = words;

  /** The newest closed meeting called to this date. */
  const heldOn = async (body: BodyId, date: DateText): Promise<Held | null> => {
    for (const id of await conversations.meetingsOf(body, { on: date })) {
      const meeting = await meetings.read(id);
      if (meeting.phase === 'closed' && dateOf(meeting) === date) return { id, meeting };
    }
    return null;
  };

  /** The text for one meeting. A draft is for chair and secretary, so its link is given in their personal chat only. */
  const one = async ({ id, meeting }: Held, user: UserId, kind: Chat['kind']): Promise<Markdown> => {
    const found = await viewing.minutes(id, meeting, user);
    if (meeting.minutes.released) return minutesText(found, words);
    if (!leads(meeting, user)) return found ? minutesText(found, words) : desk.minutesNotReleased;
    return kind === 'personal' ? minutesText(found, words) : desk.minutesInPrivate;
  };

  /** The released minutes of the meetings before. Meetings are read only until there are enough. */
  const earlier = async (body: BodyId, newest: MeetingId): Promise<Markdown> => {
    const lines: Markdown[] = [];
    for (const id of await conversations.meetingsOf(body, { having: 'MinutesReleased' })) {
      if (lines.length === mostEarlier) break;
      const minutes = id === newest ? null : await viewing.released(id, await meetings.read(id));
      if (minutes) lines.push(md`- ${minutesText(minutes, words)}`);
    }
    return lines.length > 0 ? md`\n\n${desk.earlierMinutes}\n${joined(lines, '\n')}` : md``;
  };

  return async (body: BodyId, date: DateText | null, user: UserId, kind: Chat['kind']): Promise<Markdown> => {
    if (date !== null) {
      const meant = await heldOn(body, date);
      return meant ? one(meant, user, kind) : desk.noMinutesOf(escaped(date));
    }
    const newest = await newestClosed(dependencies, body);
    if (!newest) return desk.minutesLater;
    return md`${await one(newest, user, kind)}${await earlier(body, newest.id)}`;
  };
};
