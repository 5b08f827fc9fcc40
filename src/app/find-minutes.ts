import { escaped, joined, type Markdown, md } from '../i18n/markdown.ts';
import type { UserId } from '../meeting/events.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { leads } from '../meeting/meeting.ts';
import type { DateText } from '../meeting/summons.ts';
import type { Place } from './desk.ts';
import { minutesText } from './minutes-text.ts';
import type { Parts } from './parts.ts';
import type { BodyId, MeetingId } from './ports.ts';
import type { Viewing } from './viewing.ts';

/** Earlier minutes listed in one answer. */
const mostEarlier = 10;

interface Held {
  readonly id: MeetingId;
  readonly meeting: Meeting;
}

const dateOf = ({ summons }: Meeting): DateText | null => summons?.meeting.date ?? null;

/** Answers who asks for the minutes: the link they may have, and the released ones of the board's earlier meetings. */
export const createMinutesFinder = ({ meetings, conversations, words }: Parts, viewing: Viewing) => {
  const { desk } = words;

  const closedOf = async (body: BodyId): Promise<readonly Held[]> => {
    const ids = await conversations.meetingsOf(body);
    const all = await Promise.all(ids.map(async (id) => ({ id, meeting: await meetings.read(id) })));
    return all.filter(({ meeting }) => meeting.phase === 'closed');
  };

  /** The text for one meeting. A draft is for chair and secretary, so its link is given in a chat of their own only. */
  const one = async ({ id, meeting }: Held, user: UserId, place: Place['kind']): Promise<Markdown> => {
    const found = await viewing.minutes(id, meeting, user);
    if (meeting.minutes.released) return minutesText(found, words);
    if (!leads(meeting, user)) return found ? minutesText(found, words) : desk.minutesNotReleased;
    return place === 'personal' ? minutesText(found, words) : desk.minutesInPrivate;
  };

  const earlier = async (held: readonly Held[]): Promise<Markdown> => {
    const found = await Promise.all(held.map(({ id, meeting }) => viewing.released(id, meeting)));
    const lines = found.flatMap((minutes) => (minutes ? [md`- ${minutesText(minutes, words)}`] : []));
    return lines.length > 0 ? md`\n\n${desk.earlierMinutes}\n${joined(lines.slice(0, mostEarlier), '\n')}` : md``;
  };

  return async (body: BodyId, date: DateText | null, user: UserId, place: Place['kind']): Promise<Markdown> => {
    const held = await closedOf(body);
    if (date !== null) {
      const meant = held.find(({ meeting }) => dateOf(meeting) === date);
      return meant ? one(meant, user, place) : desk.noMinutesOf(escaped(date));
    }
    const [newest, ...before] = held;
    if (!newest) return desk.minutesLater;
    return md`${await one(newest, user, place)}${await earlier(before)}`;
  };
};
