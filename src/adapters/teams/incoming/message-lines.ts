/** The lines of a message as they grow. */
export interface Lines {
  /** Begins a new line unless this one is empty. */
  fresh(): void;
  /** Ends this line; two empty ones in a row become one. */
  end(): void;
  /** Adds words as they are written, without the space they begin with where there is one already. */
  add(words: string): void;
  /** Adds a table row: a tab between its cells, `; ` between the lines of a cell. The one cell of a row is no table, but lines. */
  row(cells: readonly (readonly string[])[]): void;
  isEmpty(): boolean;
  all(): readonly string[];
}

const inCell = (lines: readonly string[]): string =>
  lines
    .map((line) => line.replace(/\s+/g, ' ').trim().replace(/^- /, ''))
    .filter((line) => line !== '')
    .join('; ');

export const createLines = (): Lines => {
  const lines: string[] = [];
  let line: string[] = [];
  const take = (done: string) => {
    if (done.trim() !== '') lines.push(done);
    else if (lines.at(-1) !== '') lines.push('');
  };
  const end = () => {
    take(line.join(''));
    line = [];
  };
  const fresh = () => {
    if (line.length > 0) end();
  };
  return {
    fresh,
    end,
    add(words) {
      const added = /\s$/.test(line.at(-1) ?? ' ') ? words.replace(/^[^\S\t]+/, '') : words;
      if (added !== '') line.push(added);
    },
    row(cells) {
      fresh();
      const [only] = cells;
      if (cells.length === 1 && only) for (const inner of only) take(inner);
      else if (cells.some((cell) => cell.length > 0)) lines.push(cells.map(inCell).join('\t'));
    },
    isEmpty: () => line.length === 0,
    all() {
      fresh();
      return lines;
    },
  };
};
