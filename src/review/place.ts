import type { Place } from './finding.ts';
import type { Material } from './material.ts';

/** Text as it is compared: no markup, single spaces, lower case. */
export const flat = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\[((?:\\.|[^[\]\\])+)\]\([^()\s]*\)/g, '$1')
    .replace(/[*_\\|]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Finds the line of a file on which words of an item stand; where they do not stand as such, the item's heading. */
export const placeOf = (
  { lines }: Pick<Material, 'lines'>,
  item: number | null,
  letter: string | null,
  quote: string,
): Place => {
  const own = lines.filter((line) => line.item === item);
  const wanted = flat(quote);
  const found = wanted === '' ? undefined : own.find(({ text }) => flat(text).includes(wanted));
  return { item, letter, line: (found ?? (item === null ? undefined : own[0]))?.line ?? null };
};

/** The place of a line of a file. */
export const placeOfLine = ({ lines }: Pick<Material, 'lines'>, line: number | null): Place => ({
  item: lines.find((one) => one.line === line)?.item ?? null,
  letter: null,
  line,
});
