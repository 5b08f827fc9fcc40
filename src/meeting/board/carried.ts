import type { Meeting } from '../meeting.ts';
import type { Item } from '../summons.ts';

/** The item at which inherited follow-ups are shown: the approval of the previous minutes, else of the agenda, else the first one. Null where none is inherited. */
export const tellerOfCarried = ({ carried, summons }: Meeting): Item | null => {
  const items = summons?.items ?? [];
  const approval = (formality: Item['formality']) => items.find((one) => one.formality === formality);
  const teller = approval('minutes approval') ?? approval('agenda approval') ?? items[0];
  return carried.length > 0 ? (teller ?? null) : null;
};

/** Whether inherited follow-ups are shown at this item. */
export const tellsCarried = (meeting: Meeting, item: Item): boolean => tellerOfCarried(meeting)?.number === item.number;
