import { itemAdded, itemChanged, itemMoved, itemStruck } from './agenda/amended.ts';
import { noAmendments } from './agenda/amendments.ts';
import { isHabit, set, withSetting } from './board/settings.ts';
import { documentDecided } from './decided-documents.ts';
import type { Instant, Recorded, RollAnswer } from './events.ts';
import { followUpChanged, inherited } from './follow-ups.ts';
import type { Meeting, Past } from './meeting.ts';
import { stepped } from './minutes/minutes-state.ts';
import { noMeeting } from './no-meeting.ts';
import { noteChanged, noteMoved, noteRemoved, noteTaken, noteTakenBack } from './notes.ts';
import {
  admitted,
  allLeft,
  answered,
  arrived,
  deputised,
  left,
  ownItemsFollowed,
  peopleOf,
} from './people/attendance.ts';
import {
  dissentRecorded,
  positionAdopted,
  positionAmended,
  positionConfirmed,
  positionOpened,
  viewGiven,
} from './position/positions.ts';
import { reworded } from './rewording.ts';

const ended = <T extends { readonly to: Instant | null }>(intervals: readonly T[], at: Instant): readonly T[] =>
  intervals.map((interval) => (interval.to === null ? { ...interval, to: at } : interval));

const rolled = (meeting: Meeting, answers: Readonly<Record<string, RollAnswer>>, at: Instant): Meeting =>
  Object.entries(answers).reduce<Meeting>((so, [person, answer]) => answered(so, person, answer, at), {
    ...meeting,
    rollCalled: true,
  });

/** What one event makes of the meeting, `Undone` apart. */
const applied = (meeting: Meeting, recorded: Recorded): Meeting => {
  const { event, at, by, seq } = recorded;
  switch (event.type) {
    case 'SummonsReceived': {
      const { summons, doubts, source, accounts, written } = event;
      const known = { ...(accounts && { accounts }), ...(written && { written }) };
      return { ...meeting, draft: { summons, doubts, source, by, version: seq, ...known } };
    }
    case 'SummonsDiscarded':
      return { ...meeting, draft: null };
    case 'SummonsFixed': {
      const carried = inherited(event);
      if (!meeting.draft) return meeting;
      const settings = event.settings ?? [];
      const summons = settings.reduce(withSetting, meeting.draft.summons);
      const { nextMeeting } = summons.meeting;
      const people = peopleOf(summons);
      return {
        ...meeting,
        phase: 'summoned',
        draft: null,
        summons,
        amendments: noAmendments,
        people,
        links: event.links,
        lead: event.lead,
        nextMeeting,
        carried,
        settings,
      };
    }
    case 'PersonLinked': {
      const others = Object.entries(meeting.links).filter(([, person]) => person !== event.person);
      return { ...meeting, links: { ...Object.fromEntries(others), [event.user]: event.person } };
    }
    case 'SettingChanged': {
      // What the board does from now on changes nothing of a meeting that is over.
      const isOver = meeting.phase === 'closed' && isHabit(event.setting);
      const summons = isOver ? meeting.summons : meeting.summons && withSetting(meeting.summons, event.setting);
      return { ...meeting, summons, settings: set(meeting.settings, event.setting) };
    }
    case 'MeetingOpened':
      return { ...meeting, phase: 'open', openedAt: at };
    case 'RollCalled':
      return rolled(meeting, event.answers, at);
    case 'PersonArrived':
      return arrived(meeting, event.person, at);
    case 'PersonLeft':
      return left(meeting, event.person, at);
    case 'PersonFoundAbsent':
      return rolled(meeting, { [event.person]: 'absent' }, at);
    case 'ApologyReceived':
      return answered(meeting, event.person, 'apology', at);
    case 'GuestAdmitted':
      return admitted(meeting, event.person, event.name, event.affiliation);
    case 'DeputyNamed':
      return deputised(meeting, event.deputy, event.absent, at);
    case 'ItemStarted': {
      const visit = { item: event.item, letter: event.letter, from: at, to: null };
      return ownItemsFollowed({ ...meeting, visits: [...ended(meeting.visits, at), visit] }, at);
    }
    case 'ItemAdded':
      return itemAdded(meeting, event);
    case 'ItemMoved':
      return itemMoved(meeting, event);
    case 'ItemStruck':
      return itemStruck(meeting, event);
    case 'ItemChanged':
      return itemChanged(meeting, event);
    case 'PauseStarted': {
      const afterItem = meeting.visits.at(-1)?.item ?? null;
      return { ...meeting, pauses: [...meeting.pauses, { from: at, to: null, minutes: event.minutes, afterItem }] };
    }
    case 'PauseEnded':
      return { ...meeting, pauses: ended(meeting.pauses, at) };
    case 'PositionOpened':
      return positionOpened(meeting, event, recorded);
    case 'PositionAmended':
      return positionAmended(meeting, event);
    case 'PositionConfirmed':
      return positionConfirmed(meeting, event, at);
    case 'ViewGiven':
      return viewGiven(meeting, event, at);
    case 'DissentRecorded':
      return dissentRecorded(meeting, event, at);
    case 'PositionAdopted':
      return positionAdopted(meeting, event, recorded);
    case 'FormalityApproved':
      return { ...meeting, approvals: [...meeting.approvals, event.item] };
    case 'NoteTaken':
      return noteTaken(meeting, event, at);
    case 'NoteChanged':
      return noteChanged(meeting, event);
    case 'NoteRemoved':
      return noteRemoved(meeting, event);
    case 'NoteMoved':
      return noteMoved(meeting, event);
    case 'OtherMatterRaised': {
      const { entry: id, person, text } = event;
      return { ...meeting, otherMatters: [...meeting.otherMatters, { id, person, text }] };
    }
    case 'FollowUpAgreed': {
      const { entry: id, item, what, who, when, consultation } = event;
      const agreed = { id, item, what, who, when, ...(consultation && { consultation }) };
      return { ...meeting, followUps: [...meeting.followUps, agreed] };
    }
    case 'FollowUpEnded':
    case 'FollowUpMoved':
      return followUpChanged(meeting, event);
    case 'DocumentDecided':
      return documentDecided(meeting, event);
    case 'NextMeetingSet':
      return { ...meeting, nextMeeting: { date: event.date, start: event.start, end: event.end } };
    case 'WordingMended': {
      const mended = reworded(meeting, event);
      // Refused since; an older record may have it all the same.
      return 'reason' in mended ? meeting : mended;
    }
    case 'MeetingClosed': {
      const [visits, pauses] = [ended(meeting.visits, at), ended(meeting.pauses, at)];
      const closed = { ...meeting, phase: 'closed' as const, closedAt: at, closingWords: event.words, visits, pauses };
      return allLeft(closed, at);
    }
    case 'ReviewBegun':
    case 'MinutesSignedOff':
    case 'MinutesReleased':
    case 'MinutesApproved':
    case 'VersionOpened':
      return { ...meeting, minutes: stepped(meeting.minutes, event, at, by) };
    case 'CorrectionMade':
      return { ...meeting, corrections: meeting.corrections + 1 };
    case 'Undone':
      return meeting;
  }
};

const inOrder = (past: Past | null): readonly Recorded[] => {
  const events: Recorded[] = [];
  for (let link = past; link; link = link.before) events.push(link.recorded);
  return events.reverse();
};

const takenBack = (record: readonly Recorded[]): ReadonlySet<number> =>
  new Set(record.flatMap(({ event }) => (event.type === 'Undone' ? [event.decision] : [])));

/** Decisions taken back by the events so far. */
export const undone = (past: Past | null): ReadonlySet<number> => takenBack(inOrder(past));

/** The meeting as `changed` by an event which is now the newest of its past. */
const after = (meeting: Meeting, recorded: Recorded, changed: Meeting): Meeting => {
  const past = { recorded, before: meeting.past };
  return { ...changed, seq: recorded.seq, past };
};

const advanced = (meeting: Meeting, recorded: Recorded): Meeting => {
  const changed: Meeting | undefined = applied(meeting, recorded);
  // The journal is older or newer than the types know: better no meeting than half of one.
  if (!changed) throw new Error(`Event ${recorded.seq} is of an unknown type: ${recorded.event.type}`);
  return after(meeting, recorded, changed);
};

/**
 * The meeting that a whole record gives: the same as `evolve` event by event, but folded once however many `Undone` it holds.
 * The count of corrections is never taken back.
 */
export const fold = (record: readonly Recorded[]): Meeting => {
  const gone = takenBack(record);
  const lastUndone = record.findLastIndex(({ event }) => event.type === 'Undone');
  return record.reduce((meeting, recorded, at) => {
    const stands = at > lastUndone || !gone.has(recorded.decision) || recorded.event.type === 'CorrectionMade';
    return stands ? advanced(meeting, recorded) : after(meeting, recorded, noteTakenBack(meeting, recorded.event));
  }, noMeeting);
};

/** The meeting after one more event. Pure. An event that no longer applies (its position was undone) changes nothing. Throws for an unknown type. */
export const evolve = (meeting: Meeting, recorded: Recorded): Meeting =>
  recorded.event.type === 'Undone' ? fold([...inOrder(meeting.past), recorded]) : advanced(meeting, recorded);
