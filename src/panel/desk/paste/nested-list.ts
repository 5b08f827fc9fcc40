import { type NoteBlock, type NoteListItem, noteListItem } from '../editor/note-node.ts';

/** An entry of a list as a flat row of paragraphs tells it. */
export interface LeveledEntry {
  /** From 1. */
  readonly level: number;
  /** The number it bears; null for a bullet. */
  readonly number: number | null;
  readonly blocks: readonly NoteBlock[];
}

const listOf = (items: readonly NoteListItem[], number: number | null): NoteBlock =>
  number === null
    ? { type: 'bullet_list', content: items }
    : { type: 'ordered_list', attrs: { start: number }, content: items };

/** Lists with lists inside them, from entries in a row: deeper ones belong to the one before them. */
export const nestedLists = (entries: readonly LeveledEntry[]): readonly NoteBlock[] => {
  const [first] = entries;
  if (!first) return [];
  const lists: NoteBlock[] = [];
  let items: NoteListItem[] = [];
  let number = first.number;
  for (let at = 0; at < entries.length; ) {
    const entry = entries[at];
    if (!entry) break;
    const deeper = entries.slice(at + 1).findIndex(({ level }) => level <= first.level);
    const end = deeper < 0 ? entries.length : at + 1 + deeper;
    if ((entry.number === null) !== (number === null)) {
      lists.push(listOf(items, number));
      [items, number] = [[], entry.number];
    }
    items.push(noteListItem([...entry.blocks, ...nestedLists(entries.slice(at + 1, end))]));
    at = end;
  }
  return [...lists, listOf(items, number)];
};
