import type { Block } from '../content/block.ts';

/** The longest section that stands on one page, without its heading. About ten lines. */
const longest = { blocks: 5, characters: 600 };

const lengthOf = (block: Block): number => {
  if ('text' in block) return block.text.length;
  if (block.type === 'paragraph') return block.line.reduce((sum, { text }) => sum + text.length, 0);
  if (block.type === 'list') return block.entries.flat().reduce((sum, one) => sum + lengthOf(one), 0);
  // Tables and signatures have rules of their own.
  return Number.POSITIVE_INFINITY;
};

/**
 * Blocks that stay on the page of the block after them, because their section is short: an approval with its link and its sentence, for example.
 * A section reaches from one heading to the next.
 */
export const keptTogether = (blocks: readonly Block[]): ReadonlySet<Block> => {
  const sections: Block[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'heading') sections.push([]);
    else sections.at(-1)?.push(block);
  }
  const short = sections.filter(
    (section) =>
      section.length <= longest.blocks &&
      section.reduce((sum, block) => sum + lengthOf(block), 0) <= longest.characters,
  );
  return new Set(short.flatMap((section) => section.slice(0, -1)));
};
