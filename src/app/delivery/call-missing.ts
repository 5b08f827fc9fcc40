import { LRUCache } from 'lru-cache';
import { isPresent, type Meeting, openPosition, type Person, personOf } from '../../meeting/meeting.ts';
import { presiding, takers } from '../../meeting/people/seats.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { Conversation } from '../ports/conversations.ts';
import type { MeetingId } from '../ports/ids.ts';

/** Positions remembered here, so that the database is asked once for each. */
const mostPositions = 5_000;

/** Those who are there and have yet to answer the open position. Whoever holds the gavel is not among them: they opened it. */
const missing = (meeting: Meeting): ReadonlySet<Person | null> => {
  const position = openPosition(meeting);
  if (!position) return new Set();
  const answered = new Set([...position.confirmations, ...position.dissents].map(({ person }) => person));
  const gavel = presiding(meeting).find(({ person }) => isPresent(person))?.person;
  return new Set(takers(meeting).filter((one) => isPresent(one) && one !== gavel && !answered.has(one.id)));
};

/** Calls those who are missing when a position opens, once for each position. Never rejects. */
export type CallMissing = (id: MeetingId, conversation: Conversation) => Promise<void>;

/** The process that speaks in the chat calls. The position is remembered first: after a crash nobody is called rather than twice. */
export const createCallMissing = ({
  meetings,
  rosters,
  calledPositions,
  meetingNotices,
  log,
}: Pick<Dependencies, 'meetings' | 'rosters' | 'calledPositions' | 'meetingNotices' | 'log'>): CallMissing => {
  const known = new LRUCache<string, true>({ max: mostPositions });

  const call = async (id: MeetingId, conversation: Conversation): Promise<void> => {
    const meeting = await meetings.read(id);
    const position = openPosition(meeting);
    const name = `${id} ${position?.id}`;
    if (!position || conversation.teamsMeeting === null || known.has(name)) return;
    known.set(name, true);
    if (!(await calledPositions.remember(id, position.id))) return;
    const people = missing(meeting);
    const members = await rosters.members(conversation.id);
    const accounts = members.filter(({ user }) => people.has(personOf(meeting, user))).map(({ mri }) => mri);
    if (accounts.length > 0) await meetingNotices.mark(conversation.id, accounts);
  };

  return (id, conversation) =>
    call(id, conversation).catch((error: unknown) =>
      log.warn({ error, meeting: id }, 'Those who are missing could not be called'),
    );
};
