import { ownValue } from '../../meeting/own-value.ts';
import type { PersonId } from '../../meeting/summons.ts';
import type { View } from './view.ts';

/** Most people that a card's `refresh` may name (Microsoft Learn, "User Specific Views"). */
const most = 60;

/** Channel ids of the people whose clients refresh the card: leads first, then the called in the given order; at most 60. */
export const refreshers = ({ leads, meeting, roster }: View, called: readonly PersonId[]): readonly string[] => {
  const order = new Map(called.map((person, place) => [person, place]));
  const placed = roster.flatMap(({ user, mri }) => {
    const place = order.get(ownValue(meeting.links, user) ?? '');
    return place === undefined ? [] : [{ mri, place }];
  });
  const theirs = placed.sort((a, b) => a.place - b.place).map(({ mri }) => mri);
  return [...new Set([...leads, ...theirs])].slice(0, most);
};
