/** Word's limit of columns in a table. */
const mostColumns = 63;

const cellsOf = (line: string): readonly string[] =>
  line.split('\t', mostColumns).map((cell) => cell.trim().replaceAll('\\', '\\\\').replaceAll('|', '\\|'));

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const tableOf = (lines: readonly string[]): readonly string[] => {
  const rows = lines.map(cellsOf);
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const [head = [], ...others] = rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')]);
  return ['', row(head), row(head.map(() => '---')), ...others.map(row), ''];
};

/**
 * Rows whose cells tabs divide, as a chat gives a table that was pasted from Excel, Word or a page, as a Markdown table; the first is its head.
 * One row alone, and all other lines, stay as they are.
 */
export const withPastedRows = (text: string): string => {
  const lines = text.split('\n');
  const made: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const from = at;
    while (lines[at]?.includes('\t')) at += 1;
    const rows = lines.slice(from, at);
    if (rows.length > 1) made.push(...tableOf(rows));
    else if (rows.length === 1) made.push(...rows);
    else {
      made.push(lines[at] ?? '');
      at += 1;
    }
  }
  return made.join('\n').replace(/^\n|\n$/g, '');
};
