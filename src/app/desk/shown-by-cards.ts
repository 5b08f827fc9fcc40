import { mainEvent } from '../../chat/replies/main-event.ts';
import { stillProposals } from '../../meeting/decided-documents.ts';
import type { Event } from '../../meeting/events.ts';
import { currentVisit, itemOf, type Meeting } from '../../meeting/meeting.ts';

/** What a card at the end of the meeting's chat says as soon as it is recorded. */
const shown: readonly Event['type'][] = [
  ...(['MeetingOpened', 'ItemStarted', 'PauseStarted', 'PauseEnded'] as const),
  ...(['PositionOpened', 'PositionAmended', 'PositionConfirmed', 'ViewGiven', 'DissentRecorded'] as const),
];

const remindsOfProposals = (meeting: Meeting, number: number): boolean => {
  const item = itemOf(meeting, number);
  return item !== null && stillProposals(meeting, item).length > 0;
};

/**
 * Whether the cards in the meeting's chat already answer a decision, so that no message is needed.
 * A decision on an item that is no longer on is told, because its card stands further up.
 */
export const isShownByCards = (events: readonly Event[], meeting: Meeting): boolean => {
  const main = mainEvent(events);
  if (!main || meeting.phase !== 'open') return false;
  if (main.type !== 'PositionAdopted' && main.type !== 'FormalityApproved') return shown.includes(main.type);
  const item =
    main.type === 'FormalityApproved' ? main.item : meeting.positions.find(({ id }) => id === main.position)?.item;
  if (item === undefined || remindsOfProposals(meeting, item)) return false;
  return currentVisit(meeting)?.item === item || events.some(({ type }) => type === 'ItemStarted');
};
