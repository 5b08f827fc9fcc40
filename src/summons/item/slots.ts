import { clockOf, minutesBetween, minutesOf } from '../../language/clock.ts';
import { matchable } from '../../language/plain-text.ts';
import { words } from '../../language/vocabulary/words.ts';
import { spanIn } from '../../language/written-time.ts';
import type { Slot } from '../../meeting/summons.ts';

const minutesPattern = new RegExp(`(?<![\\d.,])${words.times.about}?(\\d{1,3}) ?${words.times.minutes}(?!\\p{L})`, 'u');
const slotLabel = new RegExp(`\\b${words.times.label}\\b`);
const span = String.raw`\d{1,2}[.:]\d\d ?[–-] ?\d{1,2}[.:]\d\d`;
const leading = new RegExp(`^((?:${words.times.clock} ?)?${span})[,:]? (\\S.*)$`, 'iu');
const trailing = new RegExp(
  `(?:[,;–-]\\s*|\\s(?=${words.times.clock}|${span}))(${words.times.about}?\\d{1,3} ?${words.times.minutes}|${words.times.clock} ?\\d.{0,30}|${span})$`,
  'iu',
);

/** Reads text that is nothing but a slot: `30 minuter, kl. 09.10 – 09.40`, `15 min`, `kl. 9.10-9.40`; else null. */
export const slotOf = (text: string): Slot | null => {
  const said = matchable(text);
  if (said.length > 80) return null;
  const length = minutesPattern.exec(said);
  const span = spanIn(length ? said.replace(minutesPattern, ' ') : said);
  const rest = (span?.rest ?? said.replace(minutesPattern, ' ')).replace(slotLabel, '');
  if (!(length || span?.end) || /[\p{L}\d]/u.test(rest)) return null;
  const start = span?.start ?? null;
  const minutes = length ? Number(length[1]) : start && span?.end ? minutesBetween(start, span.end) : 0;
  if (minutes <= 0) return null;
  return { minutes, start, end: span?.end ?? (start && clockOf(minutesOf(start) + minutes)) };
};

/** A slot within a text, with the text before and after it. */
export interface SlotIn {
  readonly slot: Slot;
  readonly before: string;
  readonly after: string;
}

/** Finds a slot inside a line: in brackets, at its beginning, or at its end after a comma or dash. */
export const slotIn = (text: string): SlotIn | null => {
  for (const found of text.matchAll(/[([]([^()[\]]{2,60})[)\]]/g)) {
    const slot = slotOf(found[1] ?? '');
    if (slot)
      return {
        slot,
        before: text.slice(0, found.index).trim(),
        after: text.slice(found.index + found[0].length).trim(),
      };
  }
  const lead = leading.exec(text);
  const first = slotOf(lead?.[1] ?? '');
  if (first) return { slot: first, before: lead?.[2] ?? '', after: '' };
  const tail = trailing.exec(text);
  const slot = slotOf(tail?.[1] ?? '');
  return slot && tail ? { slot, before: text.slice(0, tail.index).trim(), after: '' } : null;
};
