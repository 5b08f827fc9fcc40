import { sameName } from '../../language/names.ts';
import type { Item } from '../summons.ts';

/** Whether this person presents the item. */
export const presentsItem = (item: Item | null, name: string): boolean =>
  item?.presenters.some((presenter) => sameName(presenter.name, name)) ?? false;
