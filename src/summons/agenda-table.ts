import type { Clock } from '../meeting/summons.ts';
import { kindOf } from './kinds.ts';
import type { Line, Tell } from './line.ts';
import { numbered } from './markers.ts';
import { pauseOf } from './pauses.ts';
import { matchable, plain } from './plain.ts';
import { withEnds } from './starts.ts';
import type { Column } from './vocabulary.ts';
import { words } from './words.ts';

const columns = Object.fromEntries(
  (Object.keys(words.columns) as Column[]).map((column) => [column, new RegExp(`^${words.columns[column]}`, 'u')]),
) as Readonly<Record<Column, RegExp>>;

type Header = ReadonlyMap<Column, number>;

const headerOf = (row: Line): Header | null => {
  const cells = (row.cells ?? []).map((cell) => matchable(cell.join(' ')));
  const found = new Map<Column, number>();
  for (const column of Object.keys(columns) as Column[]) {
    const at = cells.findIndex((cell, index) => columns[column].test(cell) && ![...found.values()].includes(index));
    if (at >= 0) found.set(column, at);
  }
  const next = cells.findIndex((cell, index) => columns.title.test(cell) && ![...found.values()].includes(index));
  // `Punkt | Ärende`: the first of two words for an item is its number's.
  if (next >= 0 && !found.has('number')) found.set('number', found.get('title') ?? 0).set('title', next);
  return found.has('title') && found.size > 1 ? found : null;
};

const labels = {
  presenters: 'Föredragande',
  attachments: 'Bilagor',
  proposal: 'Förslag till ställningstagande',
} as const;

const slotIn = (row: Line, header: Header): string => plain((row.cells?.[header.get('slot') ?? -1] ?? []).join('; '));

const hasNumber = (title: string): boolean => /^(?:§\s*)?\d{1,3}[.)]/.test(plain(title));

const linesOf = (row: Line, header: Header, count: number, slot: string): readonly Line[] => {
  const cell = (column: Column): readonly string[] => row.cells?.[header.get(column) ?? -1] ?? [];
  const said = (column: Column): string => plain(cell(column).join('; '));
  const line = (text: string): Line => ({ ...row, text, cells: null, gap: true });
  const [title = '', ...rest] = cell('title');
  if (pauseOf(title) !== null) return [line(`${plain(title)} ${slot}`.trim())];
  const printed = /\d{1,3}/.exec(said('number'))?.[0] ?? String(count);
  const heading = hasNumber(title) ? title : `${printed}. ${title}`;
  const known = new Set(header.values());
  const other = (row.cells ?? []).filter((texts, at) => !known.has(at) && texts.length > 0).flat();
  const labelled = (Object.keys(labels) as (keyof typeof labels)[]).flatMap((column) =>
    cell(column).length > 0 ? [`${labels[column]}: ${cell(column).join('; ')}`] : [],
  );
  const timed = /^\d{1,3}$/.test(slot) ? `${slot} min` : slot;
  const kind = said('kind');
  return [
    heading,
    ...(kindOf(kind) ? [kind] : cell('kind')),
    ...(timed ? [timed] : []),
    ...labelled,
    ...rest,
    ...other,
  ].map(line);
};

/** The rows of the table a line belongs to, from that line on. */
const tableFrom = (lines: readonly Line[], at: number): readonly Line[] => {
  const end = lines.findIndex((line, index) => index >= at && line.cells === null);
  return lines.slice(at, end < 0 ? lines.length : end);
};

/**
 * Writes an agenda kept as a table (`Nr | Ärende | Föredragande | Tid`) as the lines it would be without one; where it has no numbers they
 * are given, and told. `meetingEnds`: when the last row does. A table under a numbered item is text.
 */
export const untabled = (lines: readonly Line[], meetingEnds: Clock | null, tell: Tell): readonly Line[] => {
  let header: Header | null = null;
  let slots: readonly string[] = [];
  let count = 0;
  let begun = false;
  return lines.flatMap((line, at) => {
    if (!line.cells) {
      header = null;
      begun ||= numbered(line) !== null;
      return [line];
    }
    if (header) {
      const made = linesOf(line, header, count + 1, slots[0] ?? '');
      slots = slots.slice(1);
      if (pauseOf(made[0]?.text ?? '') === null) count = Number(/\d+/.exec(made[0]?.text ?? '')?.[0] ?? count + 1);
      return made;
    }
    header = begun ? null : headerOf(line);
    if (!header) return [line];
    const [columns, rows] = [header, tableFrom(lines, at + 1)];
    const title = rows[0]?.cells?.[columns.get('title') ?? -1]?.[0] ?? '';
    slots = withEnds(
      rows.map((row) => slotIn(row, columns)),
      meetingEnds,
    );
    if (rows[0] && !(columns.has('number') || hasNumber(title))) tell('numbers are ours', rows[0].number, plain(title));
    return [];
  });
};
