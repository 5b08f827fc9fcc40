import type { Clock } from '../meeting/summons.ts';

/** A span of time as found in a text. `end` is null where only a start is stated. */
export interface Span {
  readonly start: Clock;
  readonly end: Clock | null;
}

const clock = String.raw`(\d{1,2})(?:[.:](\d{2}))?(?![.:]?\d)`;
const spanPattern = new RegExp(
  String.raw`(?<![\d.:/-])(kl\.?|klockan)?\s*${clock}(?:\s*(?:-|till)\s*(?:kl\.?\s*)?${clock})?`,
);

const clockFrom = (hours: string | undefined, minutes: string | undefined): Clock | null =>
  hours !== undefined && Number(hours) < 24 && Number(minutes ?? 0) < 60
    ? `${hours.padStart(2, '0')}:${minutes ?? '00'}`
    : null;

/** Finds the first time of day or span of time (`09.10-09.40`, `kl. 9 – 11`) in matchable text; `rest` is the text without it. */
export const spanIn = (text: string): (Span & { readonly rest: string }) | null => {
  let from = 0;
  while (from < text.length) {
    const found = spanPattern.exec(text.slice(from));
    if (!found) return null;
    const [whole, said, h1, m1, h2, m2] = found;
    const start = clockFrom(h1, m1);
    const end = clockFrom(h2, m2);
    // A bare number is no time: it takes `kl.`, minutes or a span with one of these.
    const meant = said !== undefined || m1 !== undefined || m2 !== undefined;
    const at = from + found.index;
    if (start && meant && (h2 === undefined || end))
      return { start, end, rest: `${text.slice(0, at)} ${text.slice(at + whole.length)}`.trim() };
    from = at + whole.length;
  }
  return null;
};
