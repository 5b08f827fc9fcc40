import { addedMark, type NoteBlock, type NoteInline, type NoteMark, noteParagraph } from '../editor/note-node.ts';
import { type LeveledEntry, nestedLists } from './nested-list.ts';
import { isElement, isHidden, marksIn, nameOf, pastedText, withoutDoubleSpaces } from './pasted-inline.ts';
import { pastedTable } from './pasted-table.ts';
import { isWordMarker, markerIn, wordLevel } from './word-lists.ts';

const isBlock = (element: Element): boolean =>
  /^(address|article|aside|blockquote|center|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|p|pre|section)$/.test(
    nameOf(element),
  );

const isHeading = (element: Element): boolean => /^h[1-6]$/.test(nameOf(element));

/** The number of Word's marker `3.`; letters and Roman numerals begin at 1, since Markdown has none. Null for a bullet. */
const numberOf = (marker: string): number | null => {
  const number = /^\W*(\w+)[.)]/.exec(marker)?.[1];
  if (number === undefined || (number.length === 1 && number === 'o')) return null;
  return /^\d{1,9}$/.test(number) ? Number(number) : 1;
};

/** Gathers blocks in reading order: text in a row becomes a paragraph, entries in a row a list. */
class Gathered {
  readonly #blocks: NoteBlock[] = [];
  #line: NoteInline[] = [];
  #entries: LeveledEntry[] = [];

  text(nodes: readonly NoteInline[]): void {
    this.#line.push(...nodes);
  }

  endLine(): void {
    const content = withoutDoubleSpaces(this.#line);
    this.#line = [];
    if (content.length > 0) this.add([noteParagraph(content)]);
  }

  add(blocks: readonly NoteBlock[]): void {
    this.endList();
    this.#blocks.push(...blocks);
  }

  entry(entry: LeveledEntry): void {
    this.endLine();
    if (entry.blocks.length > 0) this.#entries.push(entry);
  }

  endList(): void {
    const entries = this.#entries;
    this.#entries = [];
    this.#blocks.push(...nestedLists(entries));
  }

  all(): readonly NoteBlock[] {
    this.endLine();
    this.endList();
    return this.#blocks;
  }
}

const listEntries = (list: Element, level: number, marks: readonly NoteMark[]): readonly LeveledEntry[] => {
  const isOrdered = nameOf(list) === 'ol';
  const start = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;
  return [...list.childNodes].flatMap((node): readonly LeveledEntry[] => {
    if (!isElement(node) || isHidden(node)) return [];
    // Outlook and Google Docs put the deeper list beside the entry it belongs to.
    if (/^[ou]l$/.test(nameOf(node))) return listEntries(node, level + 1, marks);
    const blocks = blocksIn(node, marksIn(node, marks));
    return blocks.length > 0 ? [{ level, number: isOrdered ? start : null, blocks }] : [];
  });
};

const gather = (parent: Element, marks: readonly NoteMark[], into: Gathered): void => {
  for (const node of parent.childNodes) {
    if (node.nodeType === 3) into.text(pastedText(node.textContent ?? '', marks));
    if (!isElement(node) || isHidden(node) || isWordMarker(node)) continue;
    const name = nameOf(node);
    const inside = isHeading(node) ? addedMark(marks, { type: 'strong' }) : marksIn(node, marks);
    const level = wordLevel(node);
    if (name === 'br') into.text([{ type: 'hard_break' }]);
    else if (level !== null && name !== 'li')
      into.entry({ level, number: numberOf(markerIn(node)), blocks: blocksIn(node, inside) });
    else if (/^[ou]l$/.test(name)) {
      into.endLine();
      into.add(nestedLists(listEntries(node, 1, inside)));
    } else if (name === 'table') {
      into.endLine();
      const table = pastedTable(node);
      if (table) into.add([table]);
    } else if (isBlock(node)) {
      into.endLine();
      gather(node, inside, into);
      into.endLine();
    } else gather(node, inside, into);
  }
};

const blocksIn = (parent: Element, marks: readonly NoteMark[]): readonly NoteBlock[] => {
  const gathered = new Gathered();
  gather(parent, marks, gathered);
  return gathered.all();
};

/** What a note keeps of pasted HTML: paragraphs, lists with levels, tables, bold, italic, and links to http, https and mailto. */
export const pastedBlocks = (body: Element): readonly NoteBlock[] => blocksIn(body, []);
