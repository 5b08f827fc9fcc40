import type { ListItem, PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Handle, toMarkdown } from 'mdast-util-to-markdown';
import type { NoteBlock, NoteDocument, NoteInline, NoteListItem, NoteParagraph } from './note-node.ts';
import { type Sign, tidySigns } from './tidy-marks.ts';

/** Cuts into stretches of characters that have the same value. */
const stretches = <T>(signs: readonly Sign[], value: (sign: Sign) => T): readonly (readonly [T, readonly Sign[]])[] => {
  const cut: [T, Sign[]][] = [];
  for (const sign of signs) {
    const now = value(sign);
    const last = cut.at(-1);
    if (last && last[0] === now) last[1].push(sign);
    else cut.push([now, [sign]]);
  }
  return cut;
};

const plain = (signs: readonly Sign[]): PhrasingContent[] =>
  stretches(signs, ({ sign }) => sign === '\n').flatMap(([isBreak, part]): PhrasingContent[] =>
    isBreak ? part.map(() => ({ type: 'break' })) : [{ type: 'text', value: part.map(({ sign }) => sign).join('') }],
  );

const withEm = (signs: readonly Sign[]): PhrasingContent[] =>
  stretches(signs, ({ em }) => em).flatMap(([em, part]): PhrasingContent[] =>
    em ? [{ type: 'emphasis', children: plain(part) }] : plain(part),
  );

const withStrong = (signs: readonly Sign[]): PhrasingContent[] =>
  stretches(signs, ({ strong }) => strong).flatMap(([strong, part]): PhrasingContent[] =>
    strong ? [{ type: 'strong', children: withEm(part) }] : withEm(part),
  );

const phrasing = (content: readonly NoteInline[]): PhrasingContent[] =>
  stretches(tidySigns(content), ({ url }) => url).flatMap(([url, part]): PhrasingContent[] =>
    url === null ? withStrong(part) : [{ type: 'link', url, children: withStrong(part) }],
  );

/** A cell of a Markdown table is one line. */
const oneLine = (content: readonly NoteInline[]): readonly NoteInline[] =>
  content.map((node) => (node.type === 'hard_break' ? { ...node, type: 'text', text: ' ' } : node));

const rowOf = (cells: readonly { readonly content: readonly [NoteParagraph] }[]): TableRow => ({
  type: 'tableRow',
  children: cells.map(({ content: [{ content = [] }] }) => ({
    type: 'tableCell',
    children: phrasing(oneLine(content)),
  })),
});

const tableOf = ({ content }: Extract<NoteBlock, { readonly type: 'table' }>): Table => ({
  type: 'table',
  align: (content[0]?.content ?? []).map(({ attrs }) => attrs.align),
  children: content.map((row) => rowOf(row.content)),
});

/** Whether a block may stand on the line after a paragraph: a table would swallow it, and a list that starts at 3 would be text. */
const mayFollow = (block: RootContent | undefined): boolean =>
  block?.type === 'paragraph' ||
  (block?.type === 'list' && (!block.ordered || block.start === 1) && mayFollow(block.children[0]?.children[0]));

/** Nothing for an item without text. */
const itemsOf = ({ content }: NoteListItem): ListItem[] => {
  const children = content.flatMap(blockOf) as ListItem['children'];
  return children.length > 0 ? [{ type: 'listItem', spread: !children.every(mayFollow), children }] : [];
};

const blockOf = (block: NoteBlock): RootContent[] => {
  switch (block.type) {
    case 'paragraph': {
      const children = phrasing(block.content ?? []);
      return children.length > 0 ? [{ type: 'paragraph', children }] : [];
    }
    case 'bullet_list':
    case 'ordered_list': {
      const children = block.content.flatMap(itemsOf);
      if (children.length === 0) return [];
      const start = block.type === 'ordered_list' ? block.attrs.start : null;
      return [
        { type: 'list', ordered: start !== null, start, spread: children.some(({ spread }) => spread), children },
      ];
    }
    case 'table':
      return [tableOf(block)];
  }
};

/** Stars alone: the dialect of the minutes has no character references, by which the library would keep spaces at the edges. */
const starred =
  (stars: string): Handle =>
  (node, _, state, info) =>
    stars + state.containerPhrasing(node, { ...info, before: '*', after: '*' }) + stars;

/** The Markdown of what is in the editor. Reading it gives the same document, less what Markdown cannot hold. */
export const writeNote = ({ content }: NoteDocument): string =>
  toMarkdown(
    { type: 'root', children: content.flatMap(blockOf) },
    {
      bullet: '-',
      bulletOther: '*',
      listItemIndent: 'one',
      // `<https://…>` is text in this dialect.
      resourceLink: true,
      handlers: { strong: starred('**'), emphasis: starred('*') },
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
    },
    // Only the line end it adds: a no-break space at the end was written.
  ).replace(/\n$/, '');
