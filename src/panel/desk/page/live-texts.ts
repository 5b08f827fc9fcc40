import type { Block } from '../../../minutes/content/block.ts';
import { markdownBlocks } from '../../../minutes/content/markdown.ts';

/** A note that is being written in: what the record says, which the page shows, and what the person has written. Both are Markdown. */
export interface LiveText {
  /** The place of its item in the agenda, from 0. */
  readonly place: number;
  readonly was: string;
  readonly is: string;
}

const beginsList = /^(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;

/** The parts of a text that can be read one by one. What follows a list may belong to its last entry. */
const partsOf = (markdown: string): readonly string[] => {
  const parts: string[] = [];
  for (const part of markdown.split(/\n{2,}/)) {
    const before = parts.at(-1);
    if (before === undefined || (/^\S/.test(part) && !beginsList.test(part) && !beginsList.test(before)))
      parts.push(part);
    else parts[parts.length - 1] = `${before}\n\n${part}`;
  }
  return parts;
};

/**
 * Reads texts as the minutes print them. At a key only the part that was changed is read again: the whole of a long text takes longer than a key may
 * wait.
 */
export const createTextReader = (): ((markdown: string) => readonly Block[]) => {
  const most = 2_000;
  const known = new Map<string, readonly Block[]>();
  return (markdown) =>
    partsOf(markdown).flatMap((part) => {
      const blocks = known.get(part) ?? markdownBlocks(part);
      if (known.size >= most) known.clear();
      known.set(part, blocks);
      return blocks;
    });
};

const written = new WeakMap<Block, string>();
const keyOf = (block: Block): string => {
  const known = written.get(block) ?? JSON.stringify(block);
  written.set(block, known);
  return known;
};

const isSame = (some: readonly Block[], others: readonly Block[]): boolean =>
  some.length === others.length && some.every((block, at) => keyOf(block) === keyOf(others[at] as Block));

/** The blocks with one text in the place of another, which stands among them or is an entry of a list. As they are where it is not found. */
const replaced = (blocks: readonly Block[], was: readonly Block[], is: readonly Block[]): readonly Block[] => {
  const at = blocks.findIndex((_, from) => isSame(blocks.slice(from, from + was.length), was));
  if (at >= 0) return [...blocks.slice(0, at), ...is, ...blocks.slice(at + was.length)];
  const inList = blocks.findIndex(
    (block) => block.type === 'list' && block.entries.some((entry) => isSame(entry, was)),
  );
  const list = blocks[inList];
  if (list?.type !== 'list') return blocks;
  const entries = list.entries.map((entry) => (isSame(entry, was) ? is : entry));
  return blocks.map((block, index) => (index === inList ? { ...list, entries } : block));
};

/** The page with what is being written, before the record has it. Blocks that stay are the same objects. */
export const withLiveTexts = (
  blocks: readonly Block[],
  texts: readonly LiveText[],
  read: (markdown: string) => readonly Block[],
): readonly Block[] =>
  texts.reduce((page, { place, was, is }) => {
    const headings = page.flatMap((block, at) => (block.type === 'heading' && block.level === 1 ? [at] : []));
    const from = headings[place];
    const [before, after] = [read(was), read(is)];
    if (from === undefined || before.length === 0) return page;
    const to = headings[place + 1] ?? page.length;
    return [...page.slice(0, from), ...replaced(page.slice(from, to), before, after), ...page.slice(to)];
  }, blocks);
