import type { Asked, Command } from '../commands.ts';
import type { Event, Recorded } from '../events.ts';
import { undone } from '../evolve.ts';
import type { Meeting } from '../meeting.ts';
import { leads, openPosition } from '../meeting.ts';
import { leavesRecord } from '../minutes/minutes-state.ts';
import { outcomesDue } from '../position/outcome-due.ts';
import { type Decision, notLead, notLeadingOpen, notText, refuse } from './guards.ts';

type Close = Extract<Command, { readonly type: 'CloseMeeting' }>;

export const closeMeeting = (meeting: Meeting, { words }: Close, asked: Asked): Decision => {
  const no = notLead(meeting, asked);
  if (no) return no;
  if (meeting.phase === 'closed') return [];
  const notNow = notLeadingOpen(meeting, asked);
  if (notNow) return notNow;
  const open = openPosition(meeting);
  if (open) return { reason: 'position open', item: open.item };
  if (!meeting.rollCalled) return refuse('roll call first');
  const due = outcomesDue(meeting).map((item) => item.number);
  if (due.length > 0) return { reason: 'outcome missing', items: due };
  const said = words?.trim() || null;
  return (said === null ? null : notText(said)) ?? [{ type: 'MeetingClosed', words: said }];
};

/** The newest decision of a lead that still stands; presses of members are theirs to change. */
const lastOfLead = (meeting: Meeting): Recorded | null => {
  const gone = undone(meeting.past);
  for (let link = meeting.past; link; link = link.before) {
    const { decision, event, by } = link.recorded;
    const mark = event.type === 'Undone' || event.type === 'CorrectionMade';
    if (!mark && !gone.has(decision) && leads(meeting, by)) return link.recorded;
  }
  return null;
};

/** What everything after it stands on, or what has left the house, is not taken back. */
const lasting: readonly Event['type'][] = [
  'SummonsFixed',
  'SummonsReceived',
  'MinutesReleased',
  'MinutesApproved',
  'VersionOpened',
];

/** Takes back the last thing chair or secretary did: right after the close that is the close itself. */
export const undo = (meeting: Meeting, asked: Asked): Decision => {
  const no = notLead(meeting, asked);
  if (no) return no;
  const last = lastOfLead(meeting);
  return last && !lasting.includes(last.event.type)
    ? [{ type: 'Undone', decision: last.decision }]
    : refuse('nothing to undo');
};

/** Whether the events only take back what leaves the record alone, such as a signature. */
export const takesBackStep = (meeting: Meeting, events: readonly Event[]): boolean =>
  events.every((event) => {
    if (event.type !== 'Undone') return false;
    for (let link = meeting.past; link; link = link.before) {
      if (link.recorded.decision === event.decision && !leavesRecord(link.recorded.event)) return false;
    }
    return true;
  });
