import type { Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import { readMarkdown, safeUrl } from '../../../minutes/content/read-markdown.ts';
import {
  addedMark,
  type NoteBlock,
  type NoteDocument,
  type NoteInline,
  type NoteMark,
  noteCell,
  noteListItem,
  noteParagraph,
} from './note-node.ts';

const textOf = (node: Nodes): string =>
  'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';

const marked = (marks: readonly NoteMark[]): { readonly marks?: readonly NoteMark[] } =>
  marks.length > 0 ? { marks } : {};

/** A line feed in a text is a line break, as in the minutes. */
const textNodes = (text: string, marks: readonly NoteMark[]): readonly NoteInline[] =>
  text
    .split('\n')
    .flatMap((line, index): NoteInline[] => [
      ...(index > 0 ? [{ type: 'hard_break', ...marked(marks) } as const] : []),
      ...(line ? [{ type: 'text', text: line, ...marked(marks) } as const] : []),
    ]);

const inlines = (nodes: readonly PhrasingContent[], marks: readonly NoteMark[]): readonly NoteInline[] =>
  nodes.flatMap((node): readonly NoteInline[] => {
    if (node.type === 'strong') return inlines(node.children, addedMark(marks, { type: 'strong' }));
    if (node.type === 'emphasis') return inlines(node.children, addedMark(marks, { type: 'em' }));
    if (node.type === 'break') return textNodes('\n', marks);
    if (node.type === 'link') {
      const url = safeUrl(node.url);
      return inlines(node.children, url === null ? marks : addedMark(marks, { type: 'link', attrs: { url } }));
    }
    return textNodes(textOf(node), marks);
  });

const tableOf = ({ children, align }: Table): NoteBlock => {
  const width = Math.max(1, ...children.map((row) => row.children.length));
  return {
    type: 'table',
    content: children.map((row, at) => ({
      type: 'table_row',
      content: Array.from({ length: width }, (_, column) =>
        noteCell(at, inlines(row.children[column]?.children ?? [], []), align?.[column] ?? null),
      ),
    })),
  };
};

const blocksOf = (node: RootContent): readonly NoteBlock[] => {
  if (node.type === 'paragraph') return [noteParagraph(inlines(node.children, []))];
  if (node.type === 'table') return [tableOf(node)];
  if (node.type === 'list') {
    const content = node.children.map((item) => noteListItem(item.children.flatMap(blocksOf)));
    return node.ordered
      ? [{ type: 'ordered_list', attrs: { start: node.start ?? 1 }, content }]
      : [{ type: 'bullet_list', content }];
  }
  const text = textOf(node);
  return text ? [noteParagraph(textNodes(text, []))] : [];
};

/** The document that the editor shows for a note. What the editor has no node for becomes text; nothing is dropped. */
export const readNote = (markdown: string): NoteDocument => {
  const blocks = readMarkdown(markdown).flatMap(blocksOf);
  return { type: 'doc', content: blocks.length > 0 ? blocks : [noteParagraph([])] };
};
