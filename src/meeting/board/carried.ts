import type { Meeting } from '../meeting.ts';
import type { Item } from '../summons.ts';

/** Whether this is the item at which the meeting tells what the one before left to follow up: the approval of its minutes, else of the agenda, else the first. */
export const tellsCarried = ({ carried, summons }: Meeting, item: Item): boolean => {
  const items = summons?.items ?? [];
  const approval = (formality: Item['formality']) => items.find((one) => one.formality === formality);
  const teller = approval('minutes approval') ?? approval('agenda approval') ?? items[0];
  return carried.length > 0 && teller?.number === item.number;
};
