import type { SourceLine } from '../meeting/summons.ts';
import type { Place } from './finding.ts';
import type { Material } from './material.ts';

/** Text as it is compared: no markup, single spaces, lower case. */
export const flat = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/(?<!\\)\[((?:\\.|[^[\]\\])+)\]\([^()\s]*\)/g, '$1')
    .replace(/[*_\\|]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

interface Flattened {
  readonly lines: readonly SourceLine[];
  /** Each line flat, one below the other, and where each begins. */
  readonly text: string;
  readonly starts: readonly number[];
  /** Where words were found that have been looked for. */
  readonly sought: Map<string, SourceLine | undefined>;
}

/** Most searches in one item, more than anybody reads through. Findings after that get the line of the item's heading. */
const mostSought = 1_000;

const nothing: Flattened = { lines: [], text: '', starts: [], sought: new Map() };

const flattened = (lines: readonly SourceLine[]): Flattened => {
  const texts = lines.map(({ text }) => flat(text));
  let start = 0;
  const starts = texts.map((text) => {
    const own = start;
    start += text.length + 1;
    return own;
  });
  return { lines, text: texts.join('\n'), starts, sought: new Map() };
};

// A file is flattened once, however many faults are placed in it.
const known = new WeakMap<Material['lines'], ReadonlyMap<number | null, Flattened>>();

const byItem = (lines: Material['lines']): ReadonlyMap<number | null, Flattened> => {
  const items = new Map<number | null, SourceLine[]>();
  for (const line of lines) {
    const own = items.get(line.item) ?? [];
    own.push(line);
    items.set(line.item, own);
  }
  return new Map([...items].map(([item, own]) => [item, flattened(own)]));
};

const ofItem = ({ lines }: Pick<Material, 'lines'>, item: number | null): Flattened => {
  const all = known.get(lines) ?? byItem(lines);
  known.set(lines, all);
  return all.get(item) ?? nothing;
};

/** The lines of a file that belong to an item, its heading first; of the head where `item` is null. */
export const linesOf = (material: Pick<Material, 'lines'>, item: number | null): readonly SourceLine[] =>
  ofItem(material, item).lines;

/** The first line of an item that has these words. Undefined where none has, or after too many searches. */
export const lineWith = (
  material: Pick<Material, 'lines'>,
  item: number | null,
  quote: string,
): SourceLine | undefined => {
  const { lines, text, starts, sought } = ofItem(material, item);
  const wanted = flat(quote);
  if (wanted === '' || lines.length === 0) return undefined;
  if (!sought.has(wanted) && sought.size < mostSought) {
    const at = text.indexOf(wanted);
    sought.set(wanted, at < 0 ? undefined : lines[starts.findLastIndex((start) => start <= at)]);
  }
  return sought.get(wanted);
};

/** The line of a file that has these words of an item, else the line of the item's heading. */
export const placeOf = (
  material: Pick<Material, 'lines'>,
  item: number | null,
  letter: string | null,
  quote: string,
): Place => {
  const found = lineWith(material, item, quote) ?? (item === null ? undefined : linesOf(material, item)[0]);
  return { item, letter, line: found?.line ?? null };
};

/** The place of a line of a file. */
export const placeOfLine = ({ lines }: Pick<Material, 'lines'>, line: number | null): Place => ({
  item: lines.find((one) => one.line === line)?.item ?? null,
  letter: null,
  line,
});
