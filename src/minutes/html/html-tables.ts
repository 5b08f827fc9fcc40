import type { Words } from '../../i18n/words.ts';
import type { BlockOf, Cell, Line } from '../content/block.ts';
import { isBlank, spansAll } from '../content/line.ts';
import { escaped, lineHtml } from './html-text.ts';

const lines = (...parts: readonly string[]): string => parts.filter(Boolean).join('\n');

/** The called: one row per group, with the group's name as the row header. */
export const calledHtml = ({ header, groups }: BlockOf<'called'>, { minutes }: Words): string => {
  const seats = (names: readonly string[]): string =>
    names.length > 0 ? `<ul>${names.map((name) => `<li>${escaped(name)}</li>`).join('')}</ul>` : '';
  return lines(
    '<table class="called">',
    `<caption class="unseen">${escaped(minutes.head.called)}</caption>`,
    `<thead><tr>${header.map((word) => `<th scope="col">${escaped(word)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...groups.map((group) => `<tr><th scope="row">${escaped(group.name)}</th><td>${seats(group.seats)}</td></tr>`),
    '</tbody>',
    '</table>',
  );
};

// Header cells are bold by their style, so their text needs no bold marks.
const plain = (line: Line): Line => line.map(({ bold: _, ...run }) => run);

const cellHtml = ({ line, align }: Cell, head: 'col' | 'row' | null): string => {
  const side = align === 'right' ? ' class="right"' : '';
  return head && !isBlank(line)
    ? `<th scope="${head}"${side}>${lineHtml(plain(line))}</th>`
    : `<td${side}>${lineHtml(line)}</td>`;
};

const rowHtml = (row: readonly Cell[], head: (column: number) => 'col' | 'row' | null): string =>
  `<tr>${row.map((cell, column) => cellHtml(cell, head(column))).join('')}</tr>`;

/** A table of the notes. A header that spans all columns becomes the caption; the first cell of each row is then its header. */
export const notesTableHtml = ({ rows: [header = [], ...rows], sum }: BlockOf<'table'>): string => {
  const named = spansAll(header);
  const body = rows.map((row, index) => {
    const total = sum && index === rows.length - 1;
    const html = rowHtml(row, (column) => (column === 0 && (named || total) ? 'row' : null));
    return total ? html.replace('<tr>', '<tr class="sum">') : html;
  });
  return lines(
    '<table>',
    named && header[0] ? `<caption>${lineHtml(plain(header[0].line))}</caption>` : '',
    named ? '' : `<thead>${rowHtml(header, () => 'col')}</thead>`,
    ...(body.length > 0 ? ['<tbody>', ...body, '</tbody>'] : []),
    '</table>',
  );
};
