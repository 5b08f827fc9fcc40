import { type Line, seen } from './line.ts';

const pattern = /^((?:\*\*|__)?)([IVX]{1,7})[.)]\s+(?=\S)/u;
const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

const numberOf = (numeral: string): number =>
  [...numeral].reduce((sum, sign, at) => {
    const value = values[sign] ?? 0;
    return sum + (value < (values[numeral[at + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);

const valueIn = (line: Line): number | null => {
  const found = line.bullet || line.cells ? null : /^([IVX]{1,7})[.)]\s+\S/u.exec(seen(line));
  return found && numberOf(found[1] ?? '');
};

/** Writes Roman numerals as the numbers they are, where they count the lines of a text from I on; else gives the lines as they are. */
export const withoutRoman = (lines: readonly Line[]): readonly Line[] => {
  const found = lines.flatMap((line) => valueIn(line) ?? []);
  if (found.length < 3 || found.some((value, at) => value !== at + 1)) return lines;
  return lines.map((line) => {
    const value = valueIn(line);
    return value === null ? line : { ...line, text: line.text.replace(pattern, `$1${value}. `) };
  });
};
