import { ownValue } from '../../meeting/own-value.ts';
import type { PersonId } from '../../meeting/summons.ts';
import type { View } from './view.ts';

/** Most people a card's refresh may name, and most of whom Teams keeps a view of their own (Microsoft Learn, "User Specific Views"). */
const most = 60;

/** Channel ids of those whose clients fetch their own view: who leads, then the called in the order given, as many as Teams allows. */
export const refreshers = ({ leads, meeting, roster }: View, called: readonly PersonId[]): readonly string[] => {
  const order = new Map(called.map((person, place) => [person, place]));
  const placed = roster.flatMap(({ user, mri }) => {
    const place = order.get(ownValue(meeting.links, user) ?? '');
    return place === undefined ? [] : [{ mri, place }];
  });
  const theirs = placed.sort((a, b) => a.place - b.place).map(({ mri }) => mri);
  return [...new Set([...leads, ...theirs])].slice(0, most);
};
