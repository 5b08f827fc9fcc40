import { plainText } from '../../language/plain-text.ts';
import { wrongSums } from '../../language/sums.ts';
import { type Line, lineText, type Tell } from '../source/line.ts';

/** Reports sums that differ from the rows of their table. */
export const checkSums = (lines: readonly Line[], tell: Tell): void => {
  let table: Line[] = [];
  const check = (): void => {
    const rows = table.map((line) => (line.cells ?? []).map((cell) => plainText(cell.join(' '))));
    for (const { row } of wrongSums(rows)) {
      const line = table[row];
      if (line) tell('sum does not add up', line.number, lineText(line));
    }
  };
  for (const line of lines) {
    if (line.cells === null || line.gap) {
      check();
      table = [];
    }
    if (line.cells) table.push(line);
  }
  check();
};
