import { printedNumber } from '../agenda/printed-number.ts';
import type { PositionId, UserId } from '../events.ts';
import {
  currentPause,
  currentVisit,
  isPresent,
  itemOf,
  leads,
  type Meeting,
  openPosition,
  type Person,
  personOf,
  positionsOf,
} from '../meeting.ts';
import { minutesState, unsigned } from '../minutes/minutes-state.ts';
import { deputyOf, groupOf, presiding, takesPositions } from '../people/seats.ts';
import { awaitsOutcome, outcomesDue } from '../position/outcome-due.ts';
import type { Item } from '../summons.ts';
import { asksOnlyToNote } from '../takes-note.ts';
import { minutesAfter } from '../time/plan.ts';
import { pausesLeft } from '../time/schedule.ts';

/** The one thing this person can do next, which the primary button does. */
export type Step =
  | { readonly step: 'open meeting' }
  | { readonly step: 'call roll' }
  | { readonly step: 'resume' }
  | { readonly step: 'approve'; readonly item: number }
  | { readonly step: 'open position'; readonly item: number }
  /** The item is there to be noted and nothing else. */
  | { readonly step: 'note'; readonly item: number }
  | { readonly step: 'adopt'; readonly position: PositionId }
  /** The pause that is planned after the item, in minutes. */
  | { readonly step: 'pause'; readonly minutes: number }
  | { readonly step: 'next item'; readonly from: number | null }
  /** Back to an item that was left without the outcome it wants. */
  | { readonly step: 'return'; readonly item: number; readonly printed: number }
  | { readonly step: 'close meeting' }
  | { readonly step: 'review minutes' }
  | { readonly step: 'sign off' }
  | { readonly step: 'release' }
  | { readonly step: 'read minutes' }
  | { readonly step: 'arrive' }
  | { readonly step: 'confirm'; readonly position: PositionId; readonly revision: number }
  | { readonly step: 'use summons' }
  | { readonly step: 'give summons' }
  | { readonly step: 'see agenda' };

const seeAgenda: Step = { step: 'see agenda' };

/** Whether an item that proposes nothing is there to inform, and nothing is recorded of it yet. */
const informsOnly = (meeting: Meeting, { kind, number, positions, proposal }: Item): boolean =>
  (kind === 'information' || kind === 'information och dialog') &&
  proposal === null &&
  positions.length === 0 &&
  positionsOf(meeting, number).length === 0;

/** What decides the item that is on; null where nothing is left to decide. */
const decision = (meeting: Meeting, item: Item): Step | null => {
  const position = openPosition(meeting);
  if (position) return { step: 'adopt', position: position.id };
  if (informsOnly(meeting, item)) return { step: 'note', item: item.number };
  if (!awaitsOutcome(meeting, item)) return null;
  const approves = item.formality === 'agenda approval' || item.formality === 'minutes approval';
  if (approves) return { step: 'approve', item: item.number };
  return { step: asksOnlyToNote(item.proposal) ? 'note' : 'open position', item: item.number };
};

/** Minutes of the pause that is planned after an item and has not been taken; 0 for none. */
const pauseDue = (meeting: Meeting, after: number | null): number =>
  meeting.summons && after !== null ? minutesAfter(pausesLeft(meeting, meeting.summons), after) : 0;

/** The way on from an item that is decided: a planned pause, what comes, what was left open, the close. */
const onward = (meeting: Meeting, from: number | null): Step => {
  const items = meeting.summons?.items ?? [];
  const place = items.findIndex(({ number }) => number === from);
  const visited = new Set(meeting.visits.map(({ item }) => item));
  if (items.slice(place + 1).some(({ number }) => !visited.has(number))) {
    const minutes = pauseDue(meeting, from);
    return minutes > 0 ? { step: 'pause', minutes } : { step: 'next item', from };
  }
  const [due] = outcomesDue(meeting);
  return due ? { step: 'return', item: due.number, printed: printedNumber(due) } : { step: 'close meeting' };
};

/** The open position as somebody is to answer it; null where nothing is asked of them. */
const answer = (meeting: Meeting, person: Person): Step | null => {
  const position = openPosition(meeting);
  if (!position || !isPresent(person) || !takesPositions(meeting, person)) return null;
  const given = [...position.confirmations, ...position.dissents].some((one) => one.person === person.id);
  return given ? null : { step: 'confirm', position: position.id, revision: position.revision };
};

/** Whoever is there for the own item alone comes in with it, and is not missed before. */
const isMissing = (meeting: Meeting, person: Person): boolean =>
  !isPresent(person) &&
  person.answer !== 'own item' &&
  groupOf(meeting, person) !== null &&
  deputyOf(meeting, person) === null;

const ofLeadInMeeting = (meeting: Meeting, person: Person | null): Step => {
  if (currentPause(meeting)) return { step: 'resume' };
  if (!meeting.rollCalled) return { step: 'call roll' };
  if (person && isMissing(meeting, person)) return { step: 'arrive' };
  // Whoever holds the gavel is asked for it; a vice chair beside the chair answers first, as a member.
  const gavel = presiding(meeting).find((one) => isPresent(one.person))?.person;
  const answers = person && person !== gavel ? answer(meeting, person) : null;
  if (answers) return answers;
  const on = currentVisit(meeting)?.item ?? null;
  const item = itemOf(meeting, on);
  return (item && decision(meeting, item)) ?? onward(meeting, on);
};

const ofMemberInMeeting = (meeting: Meeting, person: Person | null): Step => {
  if (!person) return seeAgenda;
  return isMissing(meeting, person) ? { step: 'arrive' } : (answer(meeting, person) ?? seeAgenda);
};

const afterwards = (meeting: Meeting, leading: boolean, person: Person | null): Step => {
  const { releasedVersion, released, reviewed } = meeting.minutes;
  if (!leading) return releasedVersion === null ? seeAgenda : { step: 'read minutes' };
  if (released !== null) return { step: 'read minutes' };
  if (minutesState(meeting) === 'signed off') return { step: 'release' };
  if (!reviewed) return { step: 'review minutes' };
  return unsigned(meeting).some(({ id }) => id === person?.id) ? { step: 'sign off' } : { step: 'read minutes' };
};

/** The one thing somebody can do next in this state of the meeting: `person` is who they are in it, if anybody. Pure, and never nothing. */
export const nextStepOf = (meeting: Meeting, leading: boolean, person: Person | null): Step => {
  switch (meeting.phase) {
    case 'empty':
      return meeting.draft ? { step: 'use summons' } : { step: 'give summons' };
    case 'summoned':
      return leading ? { step: 'open meeting' } : seeAgenda;
    case 'open':
      return leading ? ofLeadInMeeting(meeting, person) : ofMemberInMeeting(meeting, person);
    case 'closed':
      return afterwards(meeting, leading, person);
  }
};

/** The same for an account. */
export const nextStep = (meeting: Meeting, user: UserId): Step =>
  nextStepOf(meeting, leads(meeting, user), personOf(meeting, user));
