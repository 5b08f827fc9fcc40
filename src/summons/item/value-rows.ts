import { colonPattern, labelled } from '../source/labels.ts';
import { type Line, lineText } from '../source/line.ts';

/** The only filled cell of a row whose first cell is empty; null for other lines. */
const valueIn = ({ cells }: Line): readonly string[] | null => {
  const filled = (cells ?? []).filter((cell) => cell.length > 0);
  return cells?.[0]?.length === 0 && filled.length === 1 ? (filled[0] ?? null) : null;
};

/** A line that is a label with its value, as a row of these two. */
const asRow = (line: Line): Line['cells'] => {
  const label = labelled(line);
  if (!label || label.value === '') return null;
  return line.cells ?? [[lineText(line).split(colonPattern)[0] ?? ''], [label.markdown]];
};

/** Adds each row with nothing below a label (`Bilagor | Plan.pdf`, then `| Risk.pdf`) to the values of that label. */
export const withValueRows = (lines: readonly Line[]): readonly Line[] => {
  const made: Line[] = [];
  for (const line of lines) {
    const value = line.gap ? null : valueIn(line);
    const above = made.at(-1);
    const row = value && above ? asRow(above) : null;
    if (!(value && above && row)) made.push(line);
    else made[made.length - 1] = { ...above, cells: [...row.slice(0, -1), [...(row.at(-1) ?? []), ...value]] };
  }
  return made;
};
