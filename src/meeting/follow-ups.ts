import type { Ended, EventOf } from './events.ts';
import type { FollowUp, Meeting } from './meeting.ts';

/** All follow-ups in the order in which they are numbered from 1: first what was inherited, then what this meeting agreed. */
export const followUpsOf = ({ carried, followUps }: Meeting): readonly FollowUp[] => [...carried, ...followUps];

/** How it ended, in the meeting or after it; null while it is open. */
export const endOfFollowUp = ({ ended, later }: FollowUp): Ended | null => later?.ended ?? ended ?? null;

/** At another time; that one speaks of no meeting that the time before spoke of. */
const dueAt = ({ meetingDay: _, ...one }: FollowUp, when: string): FollowUp => ({ ...one, when });

/** The follow-up with the time that was said last, in the meeting or after it. */
export const asDueNow = (one: FollowUp): FollowUp => (one.later?.when == null ? one : dueAt(one, one.later.when));

/** What the meeting before left, each with an id of its own. */
export const inherited = ({ carried = [] }: EventOf<'SummonsFixed'>): readonly FollowUp[] =>
  carried.map((one, at) => ({ ...one, id: `c${at + 1}`, item: null }));

const changedBy = (one: FollowUp, event: EventOf<'FollowUpEnded' | 'FollowUpMoved'>, isOver: boolean): FollowUp => {
  if (event.type === 'FollowUpEnded') {
    const ended = { how: event.how, words: event.words };
    return isOver ? { ...one, later: { ...one.later, ended } } : { ...one, ended };
  }
  const { when } = event;
  if (isOver) return { ...one, later: { ...one.later, when } };
  return { ...dueAt(one, when), movedFrom: one.movedFrom ?? one.when };
};

/** A follow-up that ended or is due at another time. After the close the minutes stay as they are. */
export const followUpChanged = (meeting: Meeting, event: EventOf<'FollowUpEnded' | 'FollowUpMoved'>): Meeting => {
  const changed = (one: FollowUp): FollowUp =>
    one.id === event.followUp ? changedBy(one, event, meeting.phase === 'closed') : one;
  return { ...meeting, carried: meeting.carried.map(changed), followUps: meeting.followUps.map(changed) };
};
