/**
 * How the lines of HTML are written: `plain` as people type them, or `markdown`, which keeps headings, bold words, links and the levels
 * of lists, as the reader of a kallelse takes them.
 */
export type Style = 'plain' | 'markdown';

/** The lines of a text as they grow. */
export interface Lines {
  /** Begins a new line unless this one is empty. */
  fresh(): void;
  /** Ends this line; two empty ones in a row become one. */
  end(): void;
  /** Puts the mark of a list entry or a heading before the next words of this line. An empty mark takes it back. */
  mark(mark: string): void;
  /** Whether a mark waits for its words. */
  isMarked(): boolean;
  /** Adds words as they are written, without the space they begin with where there is one already. */
  add(words: string, bold: boolean): void;
  /** Adds a table row: a tab between its cells. The one cell of a row is no table, but lines. */
  row(cells: readonly (readonly string[])[]): void;
  isEmpty(): boolean;
  all(): readonly string[];
}

interface Words {
  readonly text: string;
  readonly bold: boolean;
}

const written = (words: readonly Words[]): string => {
  const pieces: { text: string; readonly bold: boolean }[] = [];
  for (const { text, bold } of words) {
    const last = pieces.at(-1);
    if (last?.bold === bold) last.text += text;
    else pieces.push({ text, bold });
  }
  return pieces
    .map(({ text, bold }) => (bold && text.trim() !== '' ? text.replace(text.trim(), (core) => `**${core}**`) : text))
    .join('');
};

export const createLines = (style: Style): Lines => {
  const lines: string[] = [];
  let line: Words[] = [];
  let mark = '';
  const inCell = (cell: readonly string[]): string =>
    cell
      .map((each) => each.replace(/\s+/g, ' ').trim().replace(/^- /, ''))
      .filter((each) => each !== '')
      .join(style === 'markdown' ? '<br>' : '; ');
  const take = (done: string) => {
    if (done.trim() !== '') lines.push(done);
    else if (lines.at(-1) !== '') lines.push('');
  };
  const end = () => {
    const text = written(line);
    line = [];
    // The mark waits for words: an entry may begin with an empty line.
    if (text.trim() === '') return take('');
    take(mark + text);
    mark = '';
  };
  const fresh = () => {
    if (line.length > 0) end();
  };
  return {
    fresh,
    end,
    mark(next) {
      fresh();
      mark = next;
    },
    add(words, bold) {
      const added = /\s$/.test(line.at(-1)?.text ?? ' ') ? words.replace(/^[^\S\t]+/, '') : words;
      if (added !== '') line.push({ text: added, bold });
    },
    row(cells) {
      fresh();
      const [only] = cells;
      if (cells.length === 1 && only) for (const inner of only) take(inner);
      else if (cells.some((cell) => cell.length > 0)) lines.push(cells.map(inCell).join('\t'));
    },
    isMarked: () => mark !== '',
    isEmpty: () => line.length === 0,
    all() {
      fresh();
      return lines;
    },
  };
};
