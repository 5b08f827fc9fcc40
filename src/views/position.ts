import {
  currentVisit,
  type Meeting,
  openPosition,
  type Position,
  personWith,
  positionsOf,
  type Said,
} from '../meeting/meeting.ts';
import { wasAtAdoption } from '../meeting/people/presence.ts';
import { groupOf, takersOf } from '../meeting/people/seats.ts';
import { isOnlyProposed } from '../meeting/position/referral.ts';
import type { PositionSection, ShownPosition, ShownView } from './position-section.ts';
import type { ViewerKind } from './sections.ts';

/** Who said it is for those who lead: the record leaves it out unless they put it there. */
const shownViews = (meeting: Meeting, said: readonly Said[], kind: ViewerKind): readonly ShownView[] =>
  said.map(({ person, text }) => ({
    by: kind === 'lead' ? (personWith(meeting, person)?.name ?? person) : null,
    text,
  }));

const shownPosition = (meeting: Meeting, position: Position, kind: ViewerKind): ShownPosition => {
  const takers = takersOf(meeting, position);
  const takes = new Set(takers.map(({ id }) => id));
  // Who has handed over the seat since, or whose group takes positions no more, does not count.
  const confirmations = position.confirmations.filter(({ person }) => takes.has(person));
  const confirmed = new Set(confirmations.map(({ person }) => person));
  const answered = new Set([...confirmed, ...position.dissents.map(({ person }) => person)]);
  const here = takers.filter((person) => wasAtAdoption(position, person) || answered.has(person.id));
  const groups = [...new Set(here.map((person) => groupOf(meeting, person) ?? ''))];
  return {
    id: position.id,
    item: position.item,
    letters: position.letters,
    text: position.text,
    revision: position.revision,
    outcome: position.outcome,
    referral: position.referral ?? null,
    isOnlyProposed: isOnlyProposed(position),
    groups: groups.map((name) => {
      const members = here.filter((person) => (groupOf(meeting, person) ?? '') === name);
      const missing = members.filter(({ id }) => !answered.has(id));
      return {
        name,
        present: members.length,
        confirmed: members.filter(({ id }) => confirmed.has(id)).length,
        missing:
          kind === 'lead' && position.outcome === null ? missing.map(({ id, name: of }) => ({ id, name: of })) : [],
      };
    }),
    confirmed: confirmations.length,
    orally: confirmations.filter(({ how }) => how === 'orally').length,
    present: here.length,
    views: shownViews(meeting, position.views, kind),
    dissents: shownViews(meeting, position.dissents, kind),
  };
};

/** The position to show: the open one, else the newest of the item that is on. */
export const positionShown = (meeting: Meeting): Position | null => {
  const item = currentVisit(meeting)?.item;
  return openPosition(meeting) ?? (item === undefined ? null : (positionsOf(meeting, item).at(-1) ?? null));
};

/** Who has yet to answer is named for those who lead, as on the cards. */
export const positionSection = (meeting: Meeting, kind: ViewerKind): PositionSection => {
  const position = positionShown(meeting);
  return { position: position && shownPosition(meeting, position, kind) };
};
