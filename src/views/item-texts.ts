import type { Item } from '../meeting/summons.ts';
import type { Block } from '../minutes/content/block.ts';
import { markdownBlocks } from '../minutes/content/markdown.ts';

const blocksOf = new WeakMap<Item, ReadonlyMap<string, readonly Block[]>>();

/** The texts of an item as blocks, by letter, that of the item itself under the empty one. Read once, since a long text takes 30 ms. */
export const textsOf = (item: Item): ReadonlyMap<string, readonly Block[]> => {
  const known = blocksOf.get(item);
  if (known) return known;
  const texts = new Map([['', item.body], ...item.subItems.map(({ letter, body }) => [letter, body] as const)]);
  const read = new Map([...texts].map(([letter, text]) => [letter, markdownBlocks(text)]));
  blocksOf.set(item, read);
  return read;
};
