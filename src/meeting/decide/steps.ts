import type { Asked, CommandOf } from '../commands.ts';
import type { Event } from '../events.ts';
import type { Meeting } from '../meeting.ts';
import { currentItem, currentPause, currentVisit, isPresent, itemOf, openPosition, personOf } from '../meeting.ts';
import { withRaised } from '../other-matters.ts';
import { awaitsOutcome } from '../position/outcome-due.ts';
import type { Refusal } from '../refusal.ts';
import type { Item } from '../summons.ts';
import { type Decision, notLead, notLeadingOpen, refuse } from './guards.ts';

/** Longest pause in minutes; beyond it somebody mistyped. */
const longestPause = 240;

export const openMeeting = (meeting: Meeting, asked: Asked): Decision => {
  const no = notLead(meeting, asked);
  if (no) return no;
  if (meeting.phase === 'closed') return refuse('closed');
  if (meeting.phase === 'open') return refuse('already open');
  const first = meeting.summons?.items[0];
  const start: readonly Event[] = first ? [{ type: 'ItemStarted', item: first.number, letter: null }] : [];
  // Whoever opens the meeting is there.
  const opener = personOf(meeting, asked.by.user);
  const arrival: readonly Event[] = opener && !isPresent(opener) ? [{ type: 'PersonArrived', person: opener.id }] : [];
  return [{ type: 'MeetingOpened' }, ...start, ...arrival];
};

const positionInTheWay = (meeting: Meeting): Refusal | null => {
  const open = openPosition(meeting);
  return open ? { reason: 'position open', item: open.item } : null;
};

/** Going on ends a pause. */
const go = (meeting: Meeting, item: Item, letter: string | null): readonly Event[] => [
  ...(currentPause(meeting) ? [{ type: 'PauseEnded' } as const] : []),
  { type: 'ItemStarted', item: item.number, letter },
];

/** A press on a card that showed another item was meant for that item; what it asked for has happened. */
const stale = (meeting: Meeting, from: number | null): boolean => from !== null && from !== currentVisit(meeting)?.item;

const neighbour = (meeting: Meeting, step: 1 | -1): Item | null => {
  const items = meeting.summons?.items ?? [];
  const current = items.findIndex(({ number }) => number === currentItem(meeting)?.number);
  return (current < 0 ? items[0] : items[current + step]) ?? null;
};

export const nextItem = (meeting: Meeting, { from, undecided }: CommandOf<'NextItem'>, asked: Asked): Decision => {
  const no = notLeadingOpen(meeting, asked);
  if (no) return no;
  if (stale(meeting, from)) return [];
  const current = currentItem(meeting);
  const inTheWay = positionInTheWay(meeting);
  if (inTheWay) return inTheWay;
  if (current && !undecided && awaitsOutcome(meeting, current)) {
    return { reason: 'outcome missing', items: [current.number] };
  }
  const next = neighbour(meeting, 1);
  return next ? go(meeting, next, null) : refuse('last item');
};

export const previousItem = (meeting: Meeting, { from }: CommandOf<'PreviousItem'>, asked: Asked): Decision => {
  const no = notLeadingOpen(meeting, asked);
  if (no) return no;
  if (stale(meeting, from)) return [];
  const inTheWay = positionInTheWay(meeting);
  if (inTheWay) return inTheWay;
  const previous = currentItem(meeting) ? neighbour(meeting, -1) : null;
  return previous ? go(meeting, previous, null) : refuse('first item');
};

export const goToItem = (meeting: Meeting, { item: number, letter }: CommandOf<'GoToItem'>, asked: Asked): Decision => {
  const no = notLeadingOpen(meeting, asked);
  if (no) return no;
  const item = itemOf(meeting, number);
  if (!item || (letter !== null && !withRaised(meeting, item).subItems.some((sub) => sub.letter === letter))) {
    return { reason: 'no such item', item: number, letter };
  }
  const visit = currentVisit(meeting);
  if (visit?.item === number && visit.letter === letter && !currentPause(meeting)) return [];
  const inTheWay = visit?.item === number ? null : positionInTheWay(meeting);
  return inTheWay ?? go(meeting, item, letter);
};

export const pause = (meeting: Meeting, { minutes }: CommandOf<'Pause'>, asked: Asked): Decision => {
  const no = notLeadingOpen(meeting, asked);
  if (no) return no;
  if (currentPause(meeting)) return refuse('paused');
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > longestPause) return refuse('bad pause');
  return [{ type: 'PauseStarted', minutes }];
};

export const resume = (meeting: Meeting, asked: Asked): Decision => {
  const no = notLeadingOpen(meeting, asked);
  if (no) return no;
  return currentPause(meeting) ? [{ type: 'PauseEnded' }] : refuse('not paused');
};
