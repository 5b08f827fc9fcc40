import { plainText } from '../../language/plain-text.ts';
import { isSumTitle } from '../../language/sums.ts';
import { numbered, withoutMarker } from '../agenda/markers.ts';
import { isBold, type Line } from '../source/line.ts';

/** Escapes `*` between letters, which means multiplication, and marks that would turn a paragraph into a list or heading. */
const escaped = (text: string): string =>
  text
    .replace(/(?<=[\p{L}\p{N}])\*(?=[\p{L}\p{N}])/gu, '\\*')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([-+*#>])(?=\s|$)/, '\\$1')
    .replace(/^( {4,})/, '');

const cellText = (paragraphs: readonly string[]): string =>
  paragraphs.map((text) => escaped(text).replace(/(?<!\\)\|/g, '\\|')).join(' ');

const withoutBold = (text: string): string => text.replace(/^(\*\*|__)(.*)\1(\s*)$/u, '$2$3');

type Cells = readonly (readonly string[])[];

/** Removes bold from a row that is bold throughout: header rows and sums are set in bold anyway. */
const light = (cells: Cells): Cells =>
  cells.every((cell) => cell.every(isBold)) ? cells.map((cell) => cell.map(withoutBold)) : cells;

/** Rows as a GFM table; the first is its header row. */
const table = (rows: readonly Line[]): string => {
  const all = rows.map((row) => row.cells ?? []);
  const isSum = (cells: Cells): boolean => cells === all.at(-1) && isSumTitle(plainText(cells[0]?.[0] ?? ''));
  const width = Math.max(...all.map((cells) => cells.length));
  const [top, ...below] = all
    .map((row, at) => (at === 0 || isSum(row) ? light(row) : row))
    .map((cells) => `| ${Array.from({ length: width }, (_, at) => cellText(cells[at] ?? [])).join(' | ')} |`);
  return [top, `|${' --- |'.repeat(width)}`, ...below].join('\n');
};

interface ListLevel {
  readonly indent: number;
  readonly width: number;
}

/** Writes lines as Markdown: paragraphs, nested lists, tables. */
export const markdownOf = (lines: readonly Line[]): string => {
  const blocks: string[] = [];
  let stack: ListLevel[] = [];
  let tight = false;
  const push = (text: string, close: boolean): void => {
    if (close && tight && blocks.length > 0) blocks[blocks.length - 1] += `\n${text}`;
    else blocks.push(text);
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (line.cells) {
      let end = at + 1;
      while (lines[end]?.cells && !lines[end]?.gap) end += 1;
      push(table(lines.slice(at, end)), false);
      at = end - 1;
      stack = [];
      tight = false;
      continue;
    }
    const number = numbered(line);
    if (!(line.bullet || number)) {
      push(escaped(line.text), false);
      stack = [];
      tight = false;
      continue;
    }
    while (stack.length > 0 && (stack.at(-1)?.indent ?? 0) >= line.indent) stack.pop();
    const mark = number ? `${number.number}. ` : '- ';
    const inset = stack.reduce((sum, entry) => sum + entry.width, 0);
    push(`${' '.repeat(inset)}${mark}${escaped(number ? withoutMarker(line.text) : line.text)}`, true);
    stack.push({ indent: line.indent, width: mark.length });
    tight = true;
  }
  return blocks.join('\n\n');
};
