import type { Line } from './line.ts';

/**
 * Longest paragraph read as one line, in UTF-16 units; a page of minutes is shorter. It bounds the cost of every pattern that reads a
 * line.
 */
export const longestLine = 4_000;

/** Splits a text at the last space before each limit. No word is lost. */
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

/** The lines with too long paragraphs split. Paragraphs of a cell stay in their cell. */
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
