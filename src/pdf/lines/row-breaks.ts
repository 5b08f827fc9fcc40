import { plain } from '../pages/piece.ts';
import { leastOf } from './extremes.ts';
import type { Row, Segment } from './rows.ts';
import type { Table } from './tables.ts';

/** "Given Family, …" in a table of two columns begins a person, also where the line above is full. */
const person = /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+(?:,| \(|$)/u;

/** Rows of a table that stand apart from those above, though others of the same table stand close. Heights of the letters and distances in points. */
const standsClose = (rows: readonly Row[]): ((at: number) => boolean) => {
  const distances = rows.slice(1).map(({ base }, at) => base - (rows[at]?.base ?? base));
  const tight = leastOf(distances);
  const apart = distances.some((distance) => distance > tight * 1.25);
  return (at) => apart && (distances[at - 1] ?? 0) <= Math.min(tight * 1.12, (rows[at]?.size ?? 0) * 1.3);
};

/**
 * The texts that begin a paragraph of their cell although the line above is full. `joined` are those that would go on with it. A row in which
 * another text begins anew is a new row, unless it stands close under the one above or this text begins with a small letter.
 */
export const beginnings = ({ rows, begins }: Table, joined: ReadonlySet<Segment>): ReadonlySet<Segment> => {
  const found = new Set<Segment>();
  const isClose = standsClose(rows);
  for (const [at, { segments }] of rows.entries()) {
    const anew = segments.some((segment) => !joined.has(segment));
    for (const segment of segments) {
      const text = plain(segment.runs).trimStart();
      const isPerson = begins.length === 1 && person.test(text);
      if (isPerson || (anew && !isClose(at) && !/^[\p{Ll}(]/u.test(text))) found.add(segment);
    }
  }
  return found;
};
