import type { Item } from '../summons.ts';
import { printedNumber } from './printed-number.ts';

/**
 * The items, of which those in `range` (indexes, both included) share out their printed numbers again in their present order. Used ones keep
 * theirs. `fresh` is one number more, where the range has a new item.
 */
export const renumbered = (
  items: readonly Item[],
  [first, last]: readonly [first: number, last: number],
  isUsed: (item: Item) => boolean,
  fresh: { readonly item: number; readonly number: number } | null = null,
): readonly Item[] => {
  const changes = (item: Item, at: number): boolean => at >= first && at <= last && !isUsed(item);
  const numbers = items
    .filter(changes)
    .map((item) => (item.number === fresh?.item ? fresh.number : printedNumber(item)))
    .sort((a, b) => a - b);
  return items.map((item, at) => {
    const number = changes(item, at) ? numbers.shift() : undefined;
    if (number === undefined || number === printedNumber(item)) return item;
    const { printed: _, ...same } = item;
    return number === item.number ? same : { ...same, printed: number };
  });
};
