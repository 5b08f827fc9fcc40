import type { UserId } from '../meeting/events.ts';
import {
  currentPause,
  currentVisit,
  isPresent,
  itemOf,
  leads,
  type Meeting,
  openPosition,
  personOf,
} from '../meeting/meeting.ts';
import { minutesState, unsigned } from '../meeting/minutes-state.ts';
import { awaitsOutcome } from '../meeting/outcome-due.ts';
import { groupOf, takers } from '../meeting/people/seats.ts';
import type { Item } from '../meeting/summons.ts';
import type { Step } from './sections.ts';

const seeAgenda: Step = { step: 'see agenda' };

/** What decides the item that is on; null where nothing is left to decide. */
const decision = (meeting: Meeting, item: Item): Step | null => {
  const position = openPosition(meeting);
  if (position) return { step: 'adopt', position: position.id };
  if (!awaitsOutcome(meeting, item)) return null;
  const approves = item.formality === 'agenda approval' || item.formality === 'minutes approval';
  return { step: approves ? 'approve' : 'open position', item: item.number };
};

const ofLeadInMeeting = (meeting: Meeting): Step => {
  if (currentPause(meeting)) return { step: 'resume' };
  if (!meeting.rollCalled) return { step: 'call roll' };
  const items = meeting.summons?.items ?? [];
  const on = currentVisit(meeting)?.item ?? null;
  const item = itemOf(meeting, on);
  const decides = item && decision(meeting, item);
  if (decides) return decides;
  return items.at(-1)?.number === on ? { step: 'close meeting' } : { step: 'next item', from: on };
};

const ofMemberInMeeting = (meeting: Meeting, user: UserId): Step => {
  const person = personOf(meeting, user);
  if (!person) return seeAgenda;
  if (!isPresent(person) && groupOf(meeting, person) !== null) return { step: 'arrive' };
  const position = openPosition(meeting);
  const asked = position !== null && takers(meeting).includes(person);
  const answered =
    position !== null &&
    [...position.confirmations, ...position.dissents].some((answer) => answer.person === person.id);
  return asked && !answered ? { step: 'confirm', position: position.id, revision: position.revision } : seeAgenda;
};

const afterwards = (meeting: Meeting, user: UserId): Step => {
  const { releasedVersion, released, reviewed } = meeting.minutes;
  if (!leads(meeting, user)) return releasedVersion === null ? seeAgenda : { step: 'read minutes' };
  if (released !== null) return { step: 'read minutes' };
  if (minutesState(meeting) === 'signed off') return { step: 'release' };
  const person = personOf(meeting, user);
  if (!reviewed) return { step: 'review minutes' };
  return unsigned(meeting).some(({ id }) => id === person?.id) ? { step: 'sign off' } : { step: 'read minutes' };
};

/** The one thing somebody can do next in this state of the meeting. Pure, and never nothing. */
export const nextStep = (meeting: Meeting, user: UserId): Step => {
  switch (meeting.phase) {
    case 'empty':
      return meeting.draft ? { step: 'use summons' } : { step: 'give summons' };
    case 'summoned':
      return leads(meeting, user) ? { step: 'open meeting' } : seeAgenda;
    case 'open':
      return leads(meeting, user) ? ofLeadInMeeting(meeting) : ofMemberInMeeting(meeting, user);
    case 'closed':
      return afterwards(meeting, user);
  }
};
