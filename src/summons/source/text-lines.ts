import { cleaned } from '../../language/plain-text.ts';
import { words } from '../../language/vocabulary/words.ts';
import { bulletSigns } from '../../pdf/lines/marks.ts';
import { alignedCells } from './aligned-cells.ts';
import { namesPeople } from './labels.ts';
import type { Line } from './line.ts';

// A single * before such a word is a footnote of the called list, not a bullet.
const bulletPattern = new RegExp(`^(?:[${bulletSigns}]|\\*(?!\\s*${words.people.footnote}))\\s+(?=\\S)`, 'iu');
/** Word's bullet of the second level. */
const letterBullet = /^o\s+(?=\S)/u;
const bareNumber = /^(?:§ ?)?\d{1,3}(?:\.\d{1,2})?[.)]?$/;
const numberColumn = new RegExp(`^${words.columns.number}`, 'iu');
const markerTab = /^(\s*(?:§\s*)?(?:\d{1,3}[.)]?|\p{L}[.)]|[-•*–·‣▪◦]))\t+/u;
const subTab = /^(\s*\d{1,3}\.[1-9]\d?[.)]?)\t+(?=["”“'(]?\p{Lu})/u;
const labelTab = /^(\s*[^\t:]{1,40}:)\t+/u;
/** A line that is only the number of its page. */
export const pageNumber = new RegExp(
  `^(?:${words.head.page} ?\\d+(?: ?(?:av|of|\\/|\\() ?\\d+\\)?)?|\\d+ ?\\(\\d+\\)|\\d+ \\/ \\d+)$`,
  'i',
);
const isGridRule = (text: string): boolean => text.includes('--') && /^[\s:|+=-]+$/.test(text);
/** Word's limit of columns in a table. A line with more cells is no table row. */
const mostCells = 63;

/** Whether a tab after a number parts columns: more of them follow, or the row above has a column of numbers. */
const isInNumberColumn = (raw: string, above: readonly string[] | null): boolean => {
  const [number = '', ...others] = raw.split('\t');
  if (!bareNumber.test(number.trim())) return false;
  if (others.slice(others.findIndex((cell) => cell.trim() !== '') + 1).length > 0) return true;
  const first = above?.[0]?.trim() ?? '';
  return (above?.length ?? 0) > 2 && (bareNumber.test(first) || numberColumn.test(first));
};

/** The label of a line and the value in its next column as one text. People may stand in more columns. */
const withLabel = (line: string): string => {
  const label = labelTab.exec(line)?.[0];
  const isOfPeople =
    label !== undefined && line.slice(label.length).includes('\t') && namesPeople(label.replace(':', ''));
  return isOfPeople ? line : line.replace(labelTab, '$1 ');
};

const cellsOf = (raw: string, above: readonly string[] | null): string[] | null => {
  const line = isInNumberColumn(raw, above) ? raw : withLabel(raw.replace(markerTab, '$1 ').replace(subTab, '$1 '));
  if (/^\s*\|.*\|\s*$/.test(line))
    return line
      .trim()
      .slice(1, -1)
      .split(/(?<!\\)\|/);
  if (line.includes('\t') && line.trim() !== '')
    return line
      .trimEnd()
      .split('\t')
      .concat(/\s$/.test(line) ? [''] : []);
  // Columns separated by spaces, as in text copied from a PDF.
  return /\S {3,}\S/.test(line) ? line.trim().split(/ {3,}/) : null;
};

/** A text without the bullets that were typed before it. */
export const withoutBullets = (text: string): string => {
  let rest = text;
  while (bulletPattern.test(rest)) rest = rest.replace(bulletPattern, '');
  return rest.replace(letterBullet, '');
};

/** The paragraphs of a cell, which Markdown parts with `<br>`. */
const paragraphsIn = (cell: string): readonly string[] =>
  cell
    .split(/<br ?\/?>/i)
    .map((text) => text.trim())
    .filter((text) => text !== '');

interface Raw {
  readonly number: number;
  readonly raw: string;
  readonly cells: readonly string[] | null;
}

const isRow = (line: Raw | undefined): boolean =>
  line?.cells != null && line.cells.length > 1 && line.cells.length <= mostCells;

const beginsWithNumber = (line: Raw | undefined): boolean => bareNumber.test(line?.cells?.[0]?.trim() ?? '');

/** `09.40`, which a number with another below it cannot be told from. */
const clock = /^\s*\d{1,2}\.\d\d$/;

/** `4     Title` is an item's heading unless a row above it has its columns or a row below it its own number. */
const isHeading = ({ cells }: Raw, above: Raw | undefined, below: Raw | undefined): boolean =>
  cells?.length === 2 &&
  bareNumber.test(cells[0]?.trim() ?? '') &&
  /\p{L}/u.test(cells[1] ?? '') &&
  above?.cells?.length !== 2 &&
  !(clock.test(cells[0] ?? '') && isRow(above)) &&
  !beginsWithNumber(above) &&
  !beginsWithNumber(below);

/** The same lines, where those of one table that is set with spaces have the same columns. */
const aligned = (raws: readonly Raw[]): readonly Raw[] => {
  const inTable = (line: Raw | undefined, at: number): boolean =>
    line !== undefined && isRow(line) && !/[|\t]/.test(line.raw) && !isHeading(line, raws[at - 1], raws[at + 1]);
  const made: Raw[] = [];
  for (let at = 0; at < raws.length; at += 1) {
    const run: Raw[] = [];
    for (let line = raws[at]; line !== undefined && inTable(line, at + run.length); line = raws[at + run.length])
      run.push(line);
    const cells = run.length > 1 ? alignedCells(run.map(({ raw }) => raw)) : [];
    made.push(
      ...(run.length > 0 ? run : raws.slice(at, at + 1)).map((line, index) => ({
        ...line,
        cells: cells[index] ?? line.cells,
      })),
    );
    at += Math.max(0, run.length - 1);
  }
  return made;
};

/** Reads plain text or Markdown as lines. Columns separated by tabs, bars or wide spaces become rows where two such lines meet. */
export const linesOfText = (source: string): readonly Line[] => {
  const raws: Raw[] = [];
  for (const raw of cleaned(source).split(/\r\n|[\n\r\u2028\u2029\u0085]/))
    raws.push({ number: raws.length + 1, raw, cells: cellsOf(raw, raws.at(-1)?.cells ?? null) });
  const placed = aligned(raws);
  const lines: Line[] = [];
  let gap = true;
  for (const [index, { number, raw }] of raws.entries()) {
    const trimmed = raw.trim().replace(/^>\s?/, '');
    if (trimmed === '' || pageNumber.test(trimmed)) {
      gap = true;
      continue;
    }
    if (isGridRule(trimmed)) continue;
    const heading = /^(#{1,6})\s+(?=\S)/.exec(trimmed)?.[1]?.length ?? null;
    const unheaded = heading ? trimmed.replace(/^#+\s+/, '').replace(/\s+#+$/, '') : trimmed;
    const text = withoutBullets(unheaded);
    const together = isRow(raws[index - 1]) || isRow(raws[index + 1]);
    const here = raws[index];
    const headed = here !== undefined && !/[|\t]/.test(raw) && isHeading(here, raws[index - 1], raws[index + 1]);
    const row =
      !headed && isRow(here) && (together || raw.trim().startsWith('|')) ? (placed[index]?.cells ?? null) : null;
    lines.push({
      number,
      text: (row ? text.replace(/<br ?\/?>/gi, ' ') : text).replace(/\t/g, '    '),
      bullet: text !== unheaded,
      indent: raw.replace(/\t/g, '    ').search(/\S/),
      gap,
      cells: row && text === unheaded ? row.map(paragraphsIn) : null,
      heading,
      list: null,
    });
    gap = false;
  }
  return lines;
};
