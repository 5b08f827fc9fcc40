import { keepAmountsTogether } from '../../language/amounts.ts';
import { plainText } from '../../language/plain-text.ts';

/** A paragraph or entry of a list as a reader sees it, or a table with its header row first. */
export type SummonsPart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] };

/** Most of a line that is read, in UTF-16 units: more than a card has room for. */
const longest = 20_000;
/** The marks of a list's entries, by their level. */
const marks = ['–', '◦', '▪'];

const shown = (markdown: string): string => keepAmountsTogether(plainText(markdown.slice(0, longest)));

const listEntry = (line: string): string | null => {
  const [, indent = '', mark = '', text = ''] = /^( *)([-+*]|\d{1,9}[.)]) +(\S.*)$/.exec(line) ?? [];
  if (mark === '') return null;
  const level = Math.min(marks.length - 1, Math.floor(indent.length / 2));
  return `${/\d/.test(mark) ? mark : marks[level]} ${shown(text)}`;
};

const cellsOf = (row: string): readonly string[] =>
  row
    .slice(0, longest)
    .trim()
    .slice(1)
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => shown(cell.trim()));

const isRow = (line: string | undefined): boolean => line?.trimStart().startsWith('|') === true;
/** The line that tells the alignment of a table's columns. */
const isRule = (line: string): boolean => line.includes('-') && /^[\s|:-]+$/.test(line);

/** The parts of a text of the kallelse, one at a time, so that a long text is read no further than it is shown. Marks of emphasis and addresses are left out. */
export function* summonsParts(markdown: string): Generator<SummonsPart> {
  const lines = markdown.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (isRow(line)) {
      const from = at;
      while (isRow(lines[at + 1])) at += 1;
      const rows = lines.slice(from, at + 1).filter((row) => !isRule(row));
      yield { type: 'table', rows: rows.slice(0, 200).map(cellsOf) };
    } else if (line.trim() !== '') yield { type: 'text', text: listEntry(line) ?? shown(line) };
  }
}
