import type { Meeting } from '../meeting.ts';
import type { Item } from '../summons.ts';

/** The number an item is printed under: the one it has in the kallelse, unless an amended agenda gave it another. */
export const printedNumber = ({ number, printed }: Pick<Item, 'number' | 'printed'>): number => printed ?? number;

/** The printed number of the item with this id; of a struck one too. An id nobody knows is its own number. */
export const printedAs = ({ summons, amendments }: Meeting, item: number): number => {
  const known = [...(summons?.items ?? []), ...amendments.struck].find(({ number }) => number === item);
  return known ? printedNumber(known) : item;
};

/** The id of the item that is printed under this number; null where none is. */
export const itemPrintedAs = ({ summons }: Meeting, printed: number): number | null =>
  summons?.items.find((item) => printedNumber(item) === printed)?.number ?? null;
