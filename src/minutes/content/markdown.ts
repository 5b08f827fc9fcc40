import type { AlignType, Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import { isAmount, keepAmountsTogether } from '../../language/amounts.ts';
import { isSumTitle } from '../../language/sums.ts';
import type { Block, Cell, Line, Run } from './block.ts';
import { readMarkdown, safeUrl } from './read-markdown.ts';

const runsOf = (nodes: readonly PhrasingContent[], look: Omit<Run, 'text'>): Line =>
  nodes.flatMap((node): Line => {
    if (node.type === 'strong') return runsOf(node.children, { ...look, bold: true });
    if (node.type === 'emphasis') return runsOf(node.children, { ...look, italic: true });
    if (node.type === 'link') {
      const url = safeUrl(node.url);
      return runsOf(node.children, url ? { ...look, url } : look);
    }
    return [{ ...look, text: node.type === 'break' ? '\n' : keepAmountsTogether(textOf(node)) }];
  });

const textOf = (node: Nodes): string =>
  'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';

const bolded = (line: Line): Line => line.map((run) => ({ ...run, bold: true }));

const tableOf = (table: Table): Block => {
  const texts = table.children.map((row) => row.children.map((cell) => textOf(cell).trim()));
  const amounts = (column: number): boolean => {
    const filled = texts.slice(1).map((row) => row[column] ?? '');
    return filled.some(isAmount) && filled.every((text) => text === '' || isAmount(text));
  };
  const width = Math.max(...texts.map((row) => row.length));
  const align = (column: number, asked: AlignType | undefined): Cell['align'] =>
    asked === 'right' || (asked !== 'left' && amounts(column)) ? 'right' : 'left';
  const aligns = Array.from({ length: width }, (_, column) => align(column, table.align?.[column]));
  const sum = table.children.length > 2 && isSumTitle(texts.at(-1)?.[0] ?? '');
  const rows = table.children.map((row, index) =>
    aligns.map((alignment, column): Cell => {
      const line = runsOf(row.children[column]?.children ?? [], {});
      const heavy = index === 0 || (sum && index === table.children.length - 1);
      return { line: heavy ? bolded(line) : line, align: alignment };
    }),
  );
  return { type: 'table', rows, sum };
};

const blockOf = (node: RootContent): readonly Block[] => {
  if (node.type === 'paragraph') return [{ type: 'paragraph', line: runsOf(node.children, {}) }];
  if (node.type === 'table') return [tableOf(node)];
  if (node.type === 'list') {
    const entries = node.children.map((entry) => entry.children.flatMap(blockOf));
    return [{ type: 'list', start: node.ordered ? (node.start ?? 1) : null, entries }];
  }
  const text = textOf(node);
  return text ? [{ type: 'paragraph', line: [{ text }] }] : [];
};

/** Turns Markdown of the notes (bold, italic, links, lists, tables) into blocks. Everything else stays as typed; nothing is dropped. */
export const markdownBlocks = (markdown: string): readonly Block[] => readMarkdown(markdown).flatMap(blockOf);
