import { nameKey, sameName } from '../../language/names.ts';
import type { Item } from '../summons.ts';

/** Whether this person presents the item. */
export const presentsItem = (item: Item | null, name: string): boolean =>
  item?.presenters.some((presenter) => sameName(presenter.name, name)) ?? false;

type Presented = ReadonlyMap<string, readonly number[]>;

/** By agenda, since it changes seldom and everybody who looks on is asked about after each press. */
const known = new WeakMap<readonly Item[], Presented>();

const presentedIn = (items: readonly Item[]): Presented => {
  const presented = new Map<string, readonly number[]>();
  for (const { number, presenters } of items)
    for (const key of new Set(presenters.map(({ name }) => nameKey(name))))
      presented.set(key, [...(presented.get(key) ?? []), number]);
  return presented;
};

const none: readonly number[] = [];

/** The ids of the items that somebody of this name presents, in the order of the agenda. */
export const itemsPresentedBy = (items: readonly Item[], name: string): readonly number[] => {
  const presented = known.get(items) ?? presentedIn(items);
  known.set(items, presented);
  return presented.get(nameKey(name)) ?? none;
};
