import {
  currentPause,
  currentVisit,
  type Meeting,
  openPosition,
  type Position,
  positionsOf,
} from '../meeting/meeting.ts';
import type { CardKey } from './kit/view.ts';

/** Whether members were asked about a position. One that was opened and adopted in one decision has no card of its own. */
const wasAsked = ({ openedIn, adoptedIn }: Position): boolean => openedIn !== adoptedIn;

/** The pauses that began while an item was on. */
const pausesOn = ({ pauses }: Meeting, item: number): readonly CardKey[] =>
  pauses.flatMap(({ afterItem }, index): readonly CardKey[] => (afterItem === item ? [`pause ${index + 1}`] : []));

/**
 * The cards that should be in the meeting's chat, oldest first. Each visited item has one. After it come its positions that members were asked about,
 * and its pauses. The card of what goes on now is the last of all. A card is posted when it first appears here, and kept up to date from then on.
 */
export const wantedCards = (meeting: Meeting): readonly CardKey[] => {
  const draft: readonly CardKey[] = meeting.draft ? ['summons'] : [];
  if (!meeting.summons) return draft;
  const opened: readonly CardKey[] = meeting.openedAt === null ? [] : ['roll call'];
  const visited = [...new Set(meeting.visits.map(({ item }) => item))];
  const apart = meeting.positions.map(({ item }) => item).filter((item) => !visited.includes(item));
  const items = [...visited, ...new Set(apart)].flatMap((number): readonly CardKey[] => [
    `item ${number}`,
    ...positionsOf(meeting, number)
      .filter(wasAsked)
      .map(({ id }): CardKey => `position ${id}`),
    ...pausesOn(meeting, number),
  ]);
  const newest = newestCard(meeting);
  const last: readonly CardKey[] = meeting.phase === 'closed' ? ['minutes'] : newest === null ? [] : [newest];
  return [...draft, 'agenda', ...opened, ...items.filter((key) => key !== newest), ...last];
};

/**
 * The card at the end of the chat of an open meeting, which follows the clock: that of the pause that goes on, else of the newest position on the
 * item that is on, else of the item. Null before the first item and after the close.
 */
export const newestCard = (meeting: Meeting): CardKey | null => {
  if (meeting.phase !== 'open') return null;
  if (currentPause(meeting)) return `pause ${meeting.pauses.length}`;
  const open = openPosition(meeting);
  if (open) return `position ${open.id}`;
  const item = currentVisit(meeting)?.item;
  if (item === undefined) return null;
  // Where the meeting came back to an item, its card was moved below the positions of the earlier visit.
  const begun = meeting.visits[meeting.visits.findLastIndex((visit) => visit.item !== item) + 1]?.from ?? 0;
  const last = positionsOf(meeting, item).findLast(
    (position) => position.adoptedAt !== null && position.adoptedAt >= begun && wasAsked(position),
  );
  return last ? `position ${last.id}` : `item ${item}`;
};

/**
 * The card of what goes on now, where a change has left it above another card, so that it is to be moved to the end of the chat. That is where the meeting
 * came back to an item, where a pause is over, and where a card was posted for what was decided elsewhere. Null where nothing is to be moved.
 */
export const overtakenCard = (before: Meeting, after: Meeting): CardKey | null => {
  const [last, newest] = [newestCard(before), newestCard(after)];
  const [had, has] = [wantedCards(before), wantedCards(after)];
  if (newest === null || !had.includes(newest)) return null;
  // The review of a kallelse is posted where it was given.
  const posted = has.some((key) => key !== 'summons' && !had.includes(key));
  const below = last !== null && last !== newest && has.includes(last);
  return posted || below ? newest : null;
};
