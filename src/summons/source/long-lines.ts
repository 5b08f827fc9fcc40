import type { Line } from './line.ts';

/**
 * Longest paragraph that is looked at as one, in UTF-16 units; a page of minutes holds less. What every reader of a line costs is bounded by it,
 * however long the text.
 */
export const longestLine = 4_000;

/** A text cut at its last space before the limit, as often as it takes; no word is lost. */
const pieces = (text: string): readonly string[] => {
  const cut: string[] = [];
  let from = 0;
  while (text.length - from > longestLine) {
    const space = text.lastIndexOf(' ', from + longestLine);
    const to = space > from ? space : from + longestLine;
    cut.push(text.slice(from, to).trim());
    from = to;
  }
  return [...cut, text.slice(from).trim()].filter(Boolean);
};

/** The lines with each too long a paragraph cut into several; those of a cell stay in it. */
export const withoutLongLines = (lines: readonly Line[]): readonly Line[] =>
  lines.flatMap((line) => {
    if (line.cells)
      return line.cells.every((cell) => cell.every((text) => text.length <= longestLine))
        ? [line]
        : [{ ...line, cells: line.cells.map((cell) => cell.flatMap(pieces)) }];
    if (line.text.length <= longestLine) return [line];
    return pieces(line.text).map((text, at) =>
      at === 0 ? { ...line, text } : { ...line, text, gap: false, bullet: false },
    );
  });
