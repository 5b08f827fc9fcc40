import type { Asked, Command } from '../commands.ts';
import type { Event } from '../events.ts';
import { evolve } from '../evolve.ts';
import { currentVisit, type Meeting } from '../meeting.ts';
import { adopt } from './adoption.ts';
import { type Decision, isRefusal, notLeadingOpen, refuse } from './guards.ts';
import { nextItem } from './steps.ts';

type AdoptAndNext = Extract<Command, { readonly type: 'AdoptAndNext' }>;

/** The meeting as it would be after events that are only being decided. */
const asDecided = (meeting: Meeting, events: readonly Event[], { by, at }: Asked): Meeting =>
  events
    .map((event, index) => ({ seq: meeting.seq + 1 + index, decision: meeting.seq + 1, at, by: by.user, event }))
    .reduce(evolve, meeting);

/** Refused whole where either part would be, so that no gavel falls that nobody asked for alone. */
export const adoptAndNext = (meeting: Meeting, command: AdoptAndNext, asked: Asked): Decision => {
  const no = notLeadingOpen(meeting, asked);
  if (no) return no;
  const { from, position, outcome, text, referral } = command;
  // A press on the card of an item that was left: what it asked for has happened.
  if (from !== null && from !== currentVisit(meeting)?.item) return [];
  const gavel = { position, item: null, outcome, text, ...(referral && { referral }) };
  const adopted = adopt(meeting, { type: 'Adopt', ...gavel }, asked);
  if (isRefusal(adopted)) return adopted;
  const next = nextItem(asDecided(meeting, adopted, asked), { type: 'NextItem', from: null, undecided: false }, asked);
  if (!isRefusal(next)) return [...adopted, ...next];
  return next.reason === 'last item' ? refuse('no next item') : next;
};
