import type { Meeting } from '../meeting.ts';
import type { Item } from '../summons.ts';

/** Whether inherited follow-ups are shown at this item. That is the approval of the previous minutes, else of the agenda, else the first item. */
export const tellsCarried = ({ carried, summons }: Meeting, item: Item): boolean => {
  const items = summons?.items ?? [];
  const approval = (formality: Item['formality']) => items.find((one) => one.formality === formality);
  const teller = approval('minutes approval') ?? approval('agenda approval') ?? items[0];
  return carried.length > 0 && teller?.number === item.number;
};
