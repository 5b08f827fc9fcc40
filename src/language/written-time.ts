import type { Clock } from './clock.ts';
import { words } from './vocabulary/words.ts';

/** A span of time as found in a text. `end` is null where only a start is stated. */
export interface Span {
  readonly start: Clock;
  readonly end: Clock | null;
}

const half = String.raw`(?: ?([ap])\.?m(?!\p{L})\.?)?`;
const clock = String.raw`(\d{1,2})(?:[.:](\d{2}))?(?![.:]?\d)${half}`;
const spanPattern = new RegExp(
  String.raw`(?<![\d.:/-])(?:(?<!\p{L})(${words.times.clock}))?\s*${clock}(?:\s*(?:-|${words.times.until})\s*(?:${words.times.clock}\s*)?${clock})?`,
  'u',
);

/** Hours of the day: `1` of `1-3 pm` is 13, `11` of `11-1 pm` is 11. */
const hoursOf = (hours: number, half: string | undefined): number =>
  half === undefined ? hours : (hours % 12) + (half === 'p' ? 12 : 0);

const clockFrom = (hours: string | undefined, minutes: string | undefined, half: string | undefined): Clock | null =>
  hours !== undefined && Number(hours) < (half ? 13 : 24) && Number(minutes ?? 0) < 60
    ? `${hoursOf(Number(hours), half)}`.padStart(2, '0').concat(':', minutes ?? '00')
    : null;

/** Which numbers without `kl.` and without minutes are hours: none, those of a span (`9-11`), or all. */
export type BareHours = 'none' | 'in spans' | 'all';

/** Finds the first time of day or span of time (`09.10-09.40`, `kl. 9 – 11`) in matchable text; `rest` is the text without it. */
export const spanIn = (text: string, bareHours: BareHours = 'none'): (Span & { readonly rest: string }) | null => {
  let from = 0;
  while (from < text.length) {
    const found = spanPattern.exec(text.slice(from));
    if (!found) return null;
    const [whole, said, h1, m1, half1, h2, m2, half2] = found;
    const shared = Number(h1) % 12 < Number(h2) % 12 ? half2 : undefined;
    const start = clockFrom(h1, m1, half1 ?? shared);
    const end = clockFrom(h2, m2, half2);
    const bare = [said, m1, m2, half1, half2].every((sign) => sign === undefined);
    const meant = !bare || bareHours === 'all' || (bareHours === 'in spans' && h2 !== undefined);
    const at = from + found.index;
    if (start && meant && (h2 === undefined || end))
      return { start, end, rest: `${text.slice(0, at)} ${text.slice(at + whole.length)}`.trim() };
    from = at + whole.length;
  }
  return null;
};
