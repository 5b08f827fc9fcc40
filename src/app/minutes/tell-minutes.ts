import { waitingCard } from '../../cards/minutes/waiting-card.ts';
import { longDate } from '../../i18n/dates.ts';
import { escaped, md } from '../../i18n/markdown.ts';
import type { UserId } from '../../meeting/events.ts';
import { leads, type Meeting } from '../../meeting/meeting.ts';
import { type MinutesNotice, minutesNotice } from '../../meeting/minutes/minutes-notice.ts';
import { secretariesOf } from '../../meeting/people/secretaries.ts';
import type { Viewing } from '../delivery/viewing.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { Conversation } from '../ports/conversations.ts';
import type { MeetingId } from '../ports/ids.ts';
import type { Content } from '../ports/teams/outgoing.ts';
import { minutesText } from './minutes-text.ts';

/** What came to be longer ago than this many milliseconds is no news: a meeting from before anybody was told, whose record changed now. */
const newsFor = 7 * 24 * 3_600_000;

type Telling = Pick<
  Dependencies,
  'meetings' | 'conversations' | 'rosters' | 'rosterStore' | 'sayOnce' | 'words' | 'now'
>;

/** Whom a notice is for, in their own chats. */
const accountsOf = (meeting: Meeting, notice: MinutesNotice, everybody: readonly UserId[]): readonly UserId[] => {
  switch (notice.is) {
    case 'your turn':
      return Object.entries(meeting.links).flatMap(([user, person]) => (person === notice.person ? [user] : []));
    case 'signed':
      return secretariesOf(meeting);
    case 'released':
      return everybody;
  }
};

/**
 * Tells what the record owes to be told of the minutes: to the next signatory that it is their turn, to the secretary that all have signed, to
 * the chat and each of its members that the minutes are released. Alone only those who have written to Klubba and still are in the chat.
 * Doing it again says nothing twice. `seq` is the event that owes it. A draft is linked to in the own chats of those who lead, nowhere else.
 */
export const tellMinutes = async (
  { meetings, conversations, rosters, rosterStore, sayOnce, words, now }: Telling,
  viewing: Viewing,
  id: MeetingId,
  seq = 0,
): Promise<void> => {
  const meeting = await meetings.read(id, seq);
  const notice = minutesNotice(meeting);
  const conversation = notice && (await conversations.ofMeeting(id));
  if (!notice || !conversation || now() - notice.since > newsFor) return;

  const released = async (): Promise<Content> => {
    const { date = null, body = null } = meeting.summons?.meeting ?? {};
    const held = date === null ? null : escaped(longDate(date, words.locale));
    const news = words.desk.releasedNow(body === null ? null : escaped(body), held);
    return md`${news} ${minutesText(await viewing.released(id, meeting), words)}`;
  };
  const alone = async (user: UserId, { is }: MinutesNotice, chat: Conversation): Promise<Content | null> => {
    if (is === 'released') return released();
    if (!leads(meeting, user)) return null;
    return waitingCard(await viewing.own(id, meeting, chat, user), is === 'signed' ? 'release' : 'sign off');
  };

  const about = `${id} ${notice.about}`;
  if (notice.is === 'released') await sayOnce(conversation.id, about, await released());
  const members = new Set((await rosters.members(conversation.id)).map(({ user }) => user));
  for (const user of accountsOf(meeting, notice, [...members])) {
    const own = members.has(user) ? await rosterStore.personalChatOf(user) : null;
    const content = own && (await alone(user, notice, conversation));
    if (own && content) await sayOnce(own.id, about, content);
  }
};
