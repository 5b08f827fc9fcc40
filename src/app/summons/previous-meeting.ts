import { bodyOf, isOf } from '../../meeting/board/body.ts';
import type { UserId } from '../../meeting/events.ts';
import { leads, type Meeting } from '../../meeting/meeting.ts';
import type { Summons } from '../../meeting/summons.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { Conversation } from '../ports/conversations.ts';
import type { BodyId, MeetingId } from '../ports/ids.ts';

/** A meeting of the board. */
export interface Previous {
  readonly id: MeetingId;
  readonly meeting: Meeting;
  readonly body: BodyId;
}

type Reading = Pick<Dependencies, 'meetings' | 'conversations'>;

const newest = async (
  { meetings, conversations }: Reading,
  body: BodyId,
  having: 'MeetingOpened' | 'MeetingClosed',
  meant: (meeting: Meeting) => boolean,
): Promise<Previous | null> => {
  for (const id of await conversations.meetingsOf(body, { having })) {
    const meeting = await meetings.read(id);
    if (meant(meeting)) return { id, meeting, body };
  }
  return null;
};

/** The board's newest closed meeting; null before the first. */
export const newestClosed = (dependencies: Reading, body: BodyId) =>
  newest(dependencies, body, 'MeetingClosed', ({ phase }) => phase === 'closed');

/** Whether all of these people may know the meeting's results: its minutes are released as they stand, or they led it. */
const isOpenTo = (meeting: Meeting, people: readonly UserId[]): boolean =>
  meeting.minutes.released !== null || people.every((user) => leads(meeting, user));

/** The board's newest meeting that was opened, whether it goes on or is closed; null before the first. */
export const newestHeld = (dependencies: Reading, body: BodyId): Promise<Previous | null> =>
  newest(dependencies, body, 'MeetingOpened', ({ phase }) => phase === 'open' || phase === 'closed');

/** As many meetings are asked for what they left to follow up. */
const mostFollowed = 12;

/** The board's closed meetings that all of these people may know, the oldest first, up to `last`; at most as many as are asked for follow-ups. */
export const closedMeetings = async (
  { meetings, conversations }: Reading,
  { id: last, body }: Previous,
  people: readonly UserId[],
): Promise<readonly Meeting[]> => {
  const ids = await conversations.meetingsOf(body, { having: 'MeetingClosed' });
  const upTo = ids.slice(Math.max(0, ids.indexOf(last)), Math.max(0, ids.indexOf(last)) + mostFollowed);
  const read = await Promise.all(upTo.map((id) => meetings.read(id)));
  return read.filter((meeting) => meeting.phase === 'closed' && isOpenTo(meeting, people)).reverse();
};

/**
 * The meeting this kallelse follows: the newest closed one of the board that meets in the chat. Teams makes a new chat for every meeting
 * that is not one of a series. So where nothing was held here yet it may be the board of another chat: one of the same name, led by those
 * who give and use the kallelse. `withheld` where its minutes are not released and they did not lead it; then nothing of it is carried
 * over.
 */
export const previousMeeting = async (
  dependencies: Reading & Pick<Dependencies, 'rosterStore'>,
  chat: Conversation,
  summons: Summons,
  people: readonly UserId[],
): Promise<Previous | 'withheld' | null> => {
  const here = await newestClosed(dependencies, chat.body);
  if (here) return isOpenTo(here.meeting, people) ? here : 'withheld';
  if (chat.body !== chat.id) return null;
  const chats = await Promise.all(people.map((user) => dependencies.rosterStore.sharedWith(user)));
  const bodies = new Set(chats.flat().map(({ body }) => body));
  const others = await Promise.all([...bodies].map((body) => newestClosed(dependencies, body)));
  const led = others.filter((other) => other !== null && people.every((user) => leads(other.meeting, user)));
  const same = led.filter((other) => other !== null && isOf(summons, bodyOf(other.meeting)));
  // Of two boards with the same name neither is taken.
  return same.length === 1 ? (same[0] ?? null) : null;
};
