import { plainText } from '../../language/plain-text.ts';
import { words } from '../../language/vocabulary/words.ts';
import { kindOf } from '../item/kinds.ts';
import { slotOf } from '../item/slots.ts';
import { isFullName } from '../people/person-names.ts';
import { presentersOf } from '../people/presenters.ts';
import type { Line } from '../source/line.ts';
import { columnsByName, columnsBySight } from './agenda-columns.ts';

const numberCell = /^(§ ?)?(\d{1,3})([.)]?)$/u;
const numberedText = /^(§ ?)?(\d{1,3})([.)]?)\s+(?=\S)/u;
const caseNumber = new RegExp(`^${words.items.caseNumber}|^(?:\\p{Lu}{1,8}[ -])?[\\d/:.-]*$`, 'iu');

/** How a number is marked: `§ 4`, `4.`, `4)`, `4`. */
type Sign = '§' | '.' | ')' | '';

interface Numbered {
  readonly number: number;
  readonly sign: Sign;
}

/** A row that begins an item: its number, its title, and what the other cells say. */
interface ItemRow extends Numbered {
  readonly title: string;
  readonly others: readonly string[];
}

const numberOf = (found: RegExpExecArray | null): Numbered | null =>
  found && { number: Number(found[2]), sign: (found[1] ? '§' : (found[3] ?? '')) as Sign };

/** The cells of a row, or of a numbered line with wide spaces. */
const cellsOf = ({ cells, text, bullet }: Line): readonly (readonly string[])[] => {
  if (cells) return cells;
  const mark = bullet ? null : numberedText.exec(text);
  // A number without a sign may begin a date or a sentence.
  const parts = mark && (mark[1] || mark[3]) ? text.slice(mark[0].length).split(/ {3,}/) : [];
  return mark && parts.length > 1 ? [[mark[0].trim()], ...parts.map((part) => [part.trim()])] : [];
};

const itemRow = (line: Line): ItemRow | null => {
  const cells = cellsOf(line);
  const at = cells.findIndex((cell) => cell.length === 1 && numberCell.test(plainText(cell[0] ?? '')));
  const marked = at < 0 ? null : numberOf(numberCell.exec(plainText(cells[at]?.[0] ?? '')));
  if (!marked || (at > 0 && marked.sign !== '§')) return null;
  const titleAt = cells.findIndex(
    (cell, index) => index > at && /\p{L}{2}/u.test(cell[0] ?? '') && !caseNumber.test(plainText(cell[0] ?? '')),
  );
  const [title = '', ...below] = cells[titleAt] ?? [];
  const others = cells.flatMap((cell, index) => (index === at ? [] : index === titleAt ? below : cell));
  return title === '' || isFullName(plainText(title)) ? null : { ...marked, title, others };
};

/** What a cell beside a title says, as a line below the title. */
const asLine = (text: string): string => {
  const said = plainText(text);
  const people = kindOf(said) || slotOf(said) ? [] : presentersOf(said);
  return people.length > 0 && people.every(({ name }) => isFullName(name)) ? `Föredragande: ${text}` : text;
};

/** The rows of one table, from its first on. */
const tableFrom = (lines: readonly Line[], from: number): readonly Line[] => {
  const end = lines.findIndex((line, at) => at > from && (line.cells === null || line.gap));
  return lines.slice(from, end < 0 ? lines.length : end);
};

/** Whether a table has a header, or titles that only agendas have, by which it is read as a whole. */
const isReadWhole = (rows: readonly Line[]): boolean =>
  (rows[0] !== undefined && columnsByName(rows[0], rows[1]) !== null) || columnsBySight(rows) !== null;

/** Whether rows are an agenda where no number stands before them: each counts on, the first from 1 or with a sign. */
const areItems = (rows: readonly Line[]): boolean => {
  const items = rows.flatMap((row) => itemRow(row) ?? []);
  const [first] = items;
  const counts = items.every(({ number, sign }, at) => number === (first?.number ?? 0) + at && sign === first?.sign);
  return first !== undefined && counts && (first.sign === '§' || (first.number === 1 && items.length > 1));
};

/** Whether a number is the first or the next one. A number without a sign may have been a date before the first `§`. */
const isDue = ({ number, sign }: Numbered, last: Numbered | null): boolean =>
  last === null || (last.sign === '' && sign === '§') || (number === last.number + 1 && sign === last.sign);

/**
 * Turns rows that begin with the number of an item (`§ 22 | Title | Dnr 2027/16`) into the title and a line for each other cell, where the
 * number is the next one. A row without a number below such a row is text of its item. Tables that are read as a whole stay as they are.
 */
export const withNumberedRows = (lines: readonly Line[]): readonly Line[] => {
  let last: Numbered | null = null;
  let whole: readonly Line[] = [];
  let inside = false;
  const linesOf = (line: Line, texts: readonly string[]): readonly Line[] =>
    texts.map((text, at) => ({ ...line, text, cells: null, gap: at === 0 && line.gap }));
  return lines.flatMap((line, at) => {
    const marked = line.cells || line.bullet ? null : numberOf(numberedText.exec(line.text));
    if (line.cells && (line.gap || !lines[at - 1]?.cells)) {
      const rows = tableFrom(lines, at);
      const isFirst = last === null || last.sign === '';
      whole = isFirst && (isReadWhole(rows) || (last === null && !areItems(rows))) ? rows : [];
    }
    const row = whole.includes(line) ? null : itemRow(line);
    if (row && isDue(row, last)) {
      last = { number: row.number, sign: row.sign };
      inside = line.cells !== null;
      const mark = row.sign === '§' ? `§ ${row.number}` : `${row.number}${row.sign}`;
      return linesOf(line, [`${mark} ${row.title}`, ...row.others.map(asLine)]);
    }
    if (marked && isDue(marked, last)) last = marked;
    inside &&= line.cells !== null && line.cells[0]?.length === 0 && !line.gap;
    return inside ? linesOf(line, (line.cells ?? []).flat().map(asLine)) : [line];
  });
};
