import type { INumberingOptions, Paragraph, Table } from 'docx';
import type { Block, ContentBlock } from '../content/block.ts';
import { isBlank } from '../content/line.ts';
import { keptTogether } from './kept-together.ts';
import { landscapeRuns, turnMark } from './landscape.ts';
import { paragraphsOf, styled } from './paragraphs.ts';
import { calledTable, notesTable } from './tables.ts';
import { bulletLevels, deepest, type Layout, listStep, numberLevels } from './word-styles.ts';

type List = Extract<Block, { type: 'list' }>;

/** Which paragraphs of a block stay on the page of the one after them. */
type Kept = 'none' | 'last' | 'all';

/** Blocks as Word paragraphs and tables, with the numberings of their lists. */
export interface Flow {
  readonly children: readonly (Paragraph | Table)[];
  readonly numbering: INumberingOptions['config'];
}

const isContent = (block: Block): block is ContentBlock =>
  block.type !== 'title' && block.type !== 'body' && block.type !== 'fact';

/**
 * Lays out all blocks except the head, which belongs to the template. Each list has its own numbering, so that its count starts anew. A short section
 * stays on one page. `keepLast`: the last lines stay on the same page as what follows.
 */
export const flowOf = (blocks: readonly Block[], layout: Layout, keepLast: boolean): Flow => {
  const numbering: INumberingOptions['config'][number][] = [{ reference: 'bullets', levels: bulletLevels }];
  let lists = 0;

  const numberingFor = (list: List): { readonly reference: string; readonly instance: number } => {
    lists += 1;
    if (list.start === null) return { reference: 'bullets', instance: lists };
    const reference = `numbers-${lists}`;
    numbering.push({ reference, levels: numberLevels(list.start) });
    return { reference, instance: lists };
  };

  const listed = (list: List, depth: number, keep: Kept): readonly (Paragraph | Table)[] => {
    const level = Math.min(depth, deepest);
    const mark = { ...numberingFor(list), level };
    const style = list.start === null ? 'ListBullet' : 'ListNumber';
    const indent = { left: listStep * (level + 1) };
    return list.entries.flatMap((entry, at) =>
      entry.flatMap((block, index) => {
        const last = at === list.entries.length - 1 && index === entry.length - 1;
        const kept = keep === 'last' && !last ? 'none' : keep;
        const next = kept === 'none' ? {} : { keepNext: true };
        if (block.type === 'list') return listed(block, depth + 1, kept);
        if (block.type !== 'paragraph') return laid(block);
        if (isBlank(block.line)) return [];
        return index === 0
          ? [styled(style, block.line, layout, { ...next, numbering: mark })]
          : [styled('ListContinue', block.line, layout, { ...next, indent })];
      }),
    );
  };

  const laid = (block: Block, keep: Kept = 'none'): readonly (Paragraph | Table)[] => {
    if (!isContent(block)) return [];
    if (block.type === 'called') return [calledTable(block.header, block.groups, layout)];
    if (block.type === 'table') return [notesTable(block, layout)];
    if (block.type === 'list') return listed(block, 0, keep);
    return paragraphsOf(block, layout, keep === 'none' ? {} : { keepNext: true });
  };

  const together = keptTogether(blocks);
  const keptFor = (block: Block, index: number): Kept => {
    if (together.has(block)) return 'all';
    return keepLast && index === blocks.length - 1 ? 'last' : 'none';
  };

  // A paragraph after a table or list gets extra space above it.
  const spaced = (block: Block, index: number): readonly (Paragraph | Table)[] => {
    const before = blocks[index - 1]?.type;
    const keep = keptFor(block, index);
    if (block.type !== 'paragraph' || (before !== 'table' && before !== 'list')) return laid(block, keep);
    return paragraphsOf(block, layout, {
      ...(keep === 'none' ? {} : { keepNext: true }),
      spacing: { before: before === 'table' ? 200 : 120 },
    });
  };

  const runs = landscapeRuns(blocks, layout);
  const wide = { ...layout, textWidth: layout.landscapeWidth };
  const placed = (block: Block, index: number): readonly (Paragraph | Table)[] => {
    const run = runs.find(({ from, to }) => from <= index && index <= to);
    if (!run) return spaced(block, index);
    return [
      ...(run.from === index ? [turnMark('landscape')] : []),
      ...(block.type === 'table' ? [notesTable(block, wide)] : spaced(block, index)),
      ...(run.to === index ? [turnMark('portrait')] : []),
    ];
  };

  return { children: blocks.flatMap(placed), numbering };
};
