import type { Clock } from '../../language/clock.ts';
import { plainText } from '../../language/plain-text.ts';
import type { Column } from '../../language/vocabulary/vocabulary.ts';
import { kindOf } from '../item/kinds.ts';
import { pauseOf } from '../item/pauses.ts';
import { isFullName } from '../people/person-names.ts';
import type { Line, Tell } from '../source/line.ts';
import { type Columns, columnsByName, columnsBySight } from './agenda-columns.ts';
import { numbered } from './markers.ts';
import { withEnds } from './starts.ts';

const labels = {
  presenters: 'Föredragande',
  attachments: 'Bilagor',
  proposal: 'Förslag till ställningstagande',
} as const;

const slotIn = (row: Line, header: Columns): string =>
  plainText((row.cells?.[header.get('slot') ?? -1] ?? []).join('; '));

const hasNumber = (title: string): boolean => /^(?:§\s*)?\d{1,3}[.)]/.test(plainText(title));

const linesOf = (row: Line, header: Columns, count: number, slot: string): readonly Line[] => {
  const cell = (column: Column): readonly string[] => row.cells?.[header.get(column) ?? -1] ?? [];
  const said = (column: Column): string => plainText(cell(column).join('; '));
  const line = (text: string): Line => ({ ...row, text, cells: null, gap: true });
  const [title = '', ...rest] = cell('title');
  if (pauseOf(title) !== null) return [line(`${plainText(title)} ${slot}`.trim())];
  const printed = /\d{1,3}/.exec(said('number'))?.[0] ?? String(count);
  const sub = /^\d{1,3}\.[1-9]\d?(?=\.?$)/.exec(said('number'))?.[0];
  const heading = sub ? `${sub} ${title}` : hasNumber(title) ? title : `${printed}. ${title}`;
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

/** Whether a row apart from a numbered table has no number, and a person's name where the number would be: it is signed there. */
const isBelowTable = (line: Line, header: Columns): boolean => {
  const at = header.get('number');
  return (
    at !== undefined &&
    line.gap &&
    (line.cells ?? []).some((cell) => isFullName(plainText(cell.join(' ')))) &&
    !/\d/.test(plainText((line.cells?.[at] ?? []).join(' ')))
  );
};

/** The rows of a line's table, from that line on. */
const tableFrom = (lines: readonly Line[], at: number): readonly Line[] => {
  const end = lines.findIndex((line, index) => index >= at && line.cells === null);
  return lines.slice(at, end < 0 ? lines.length : end);
};

/**
 * Turns an agenda in a table (`Nr | Ärende | Föredragande | Tid`) into the lines of an agenda without one. Missing numbers are added, with
 * a doubt. The last row ends at `meetingEnds`. A table under a numbered item stays text.
 */
export const untabled = (lines: readonly Line[], meetingEnds: Clock | null, tell: Tell): readonly Line[] => {
  let columns: Columns | null = null;
  let slots: readonly string[] = [];
  let count = 0;
  let begun = false;

  const begin = (found: Columns, rows: readonly Line[]): void => {
    const title = rows[0]?.cells?.[found.get('title') ?? -1]?.[0] ?? '';
    columns = found;
    slots = withEnds(
      rows.map((row) => slotIn(row, found)),
      meetingEnds,
    );
    if (rows[0] && !(found.has('number') || hasNumber(title)))
      tell('numbers are ours', rows[0].number, plainText(title));
  };
  const row = (line: Line, found: Columns): readonly Line[] => {
    const made = linesOf(line, found, count + 1, slots[0] ?? '');
    slots = slots.slice(1);
    if (pauseOf(made[0]?.text ?? '') === null) count = Number(/\d+/.exec(made[0]?.text ?? '')?.[0] ?? count + 1);
    return made;
  };

  return lines.flatMap((line, at) => {
    if (!line.cells) {
      columns = null;
      begun ||= numbered(line) !== null;
      return [line];
    }
    if (columns && !isBelowTable(line, columns)) return row(line, columns);
    if (columns) {
      columns = null;
      begun = true;
    }
    if (begun) return [line];
    const named = columnsByName(line, lines[at + 1]);
    if (named) {
      begin(named, tableFrom(lines, at + 1));
      return [];
    }
    const first = lines[at - 1]?.cells == null || line.gap;
    const rows = tableFrom(lines, at);
    const next = rows.findIndex(({ gap }, index) => gap && index > 0);
    const seen = first ? columnsBySight(next < 0 ? rows : rows.slice(0, next)) : null;
    if (!seen) return [line];
    begin(seen, tableFrom(lines, at));
    return row(line, seen);
  });
};
