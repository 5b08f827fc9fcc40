import { words } from '../../language/vocabulary/words.ts';
import type { Line } from '../source/line.ts';
import { numbered } from './markers.ts';

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

const ofRoman = (numeral: string): number =>
  [...numeral].reduce((sum, sign, at) => {
    const value = values[sign] ?? 0;
    return sum + (value < (values[numeral[at + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);

/** Marks that are numbers only if they count upwards: `IV. Title`, `Punkt 4 – Title`, `4 Title`. */
const marks: readonly (readonly [RegExp, (mark: string) => number])[] = [
  [/^((?:\*\*|__)?)([IVX]{1,7})[.)]\s+(?=\S)/u, ofRoman],
  [new RegExp(`^((?:\\*\\*|__)?)${words.items.numbered} (\\d{1,3})(?:\\s*[–:.-]\\s*|\\s+)(?=\\S)`, 'iu'), Number],
  [/^((?:\*\*|__)?)(\d{1,3})(?:\s+[–-]\s+|\s+)(?=["”“']?\p{Lu})/u, Number],
];

/** Rewrites other marks as numbers, where they count from 1 without a gap and the text has no ordinary numbers. Otherwise nothing changes. */
export const withNumbers = (lines: readonly Line[]): readonly Line[] => {
  if (lines.some((line) => numbered(line))) return lines;
  for (const [pattern, worth] of marks) {
    const valueIn = (line: Line): number | null => {
      const mark = line.bullet || line.cells ? null : pattern.exec(line.text)?.[2];
      return mark ? worth(mark) : null;
    };
    const found = lines.flatMap((line) => valueIn(line) ?? []);
    if (found.length < 2 || found.some((value, at) => value !== at + 1)) continue;
    return lines.map((line) =>
      valueIn(line) === null
        ? line
        : { ...line, text: line.text.replace(pattern, (_, open: string, mark: string) => `${open}${worth(mark)}. `) },
    );
  }
  return lines;
};
