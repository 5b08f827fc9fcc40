import { mainEvent } from '../../chat/replies/main-event.ts';
import { stillProposals } from '../../meeting/decided-documents.ts';
import type { Event } from '../../meeting/events.ts';
import { currentVisit, itemOf, type Meeting, positionsOf } from '../../meeting/meeting.ts';

/** What a card at the end of the meeting's chat says as soon as it is recorded. */
const shown: readonly Event['type'][] = [
  ...(['MeetingOpened', 'ItemStarted', 'PauseStarted', 'PauseEnded'] as const),
  ...(['PositionOpened', 'PositionAmended', 'PositionConfirmed', 'ViewGiven', 'DissentRecorded'] as const),
];

const remindsOfProposals = (meeting: Meeting, number: number): boolean => {
  const item = itemOf(meeting, number);
  return item !== null && stillProposals(meeting, item).length > 0;
};

/** Whether the decided item gets its first card now: it was never on, and has no earlier position. */
const isPostedNow = (meeting: Meeting, number: number): boolean =>
  !meeting.visits.some(({ item }) => item === number) && positionsOf(meeting, number).length === 1;

const isDecisionShown = (
  main: Extract<Event, { readonly type: 'PositionAdopted' | 'FormalityApproved' }>,
  events: readonly Event[],
  meeting: Meeting,
): boolean => {
  const adopted = main.type === 'PositionAdopted';
  const item = adopted ? meeting.positions.find(({ id }) => id === main.position)?.item : main.item;
  if (item === undefined || remindsOfProposals(meeting, item)) return false;
  if (currentVisit(meeting)?.item === item || events.some(({ type }) => type === 'ItemStarted')) return true;
  return adopted && events.some(({ type }) => type === 'PositionOpened') && isPostedNow(meeting, item);
};

/**
 * Whether the cards in the meeting's chat, or the news of the release, already answer a decision, so that no other message is needed.
 * A decision on an item that is no longer on is told, because its card stands further up.
 */
export const isShownByCards = (events: readonly Event[], meeting: Meeting): boolean => {
  const main = mainEvent(events);
  if (main?.type === 'MinutesReleased') return true;
  if (main?.type === 'MeetingClosed')
    return !(meeting.summons?.items ?? []).some(({ number }) => remindsOfProposals(meeting, number));
  if (!main || meeting.phase !== 'open') return false;
  if (main.type === 'PositionAdopted' || main.type === 'FormalityApproved')
    return isDecisionShown(main, events, meeting);
  return shown.includes(main.type);
};
