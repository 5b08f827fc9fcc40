import { matchable } from '../../language/plain-text.ts';
import { words } from '../../language/vocabulary/words.ts';
import { dateIn } from '../../language/written-date.ts';
import { spanIn } from '../../language/written-time.ts';
import { type Line, lineText, type Tell } from '../source/line.ts';
import type { ReadHead } from './head-draft.ts';

// Other words that a line with date and time may contain.
const whenWords = new RegExp(`(?<!\\p{L})${words.head.when}`, 'gu');
const dayAlone = new RegExp(`^${words.times.day}$`, 'iu');

const via = new RegExp(
  `(?<!\\p{L})${words.head.via} (\\p{L}[^\\s,;()\\d]*(?: (?!${words.times.clock}(?!\\p{L}))\\p{L}[^\\s,;()\\d]*){0,2})`,
  'iu',
);
const beforeDay = new RegExp(`\\s${words.times.beforeDate}$`, 'iu');
/** `kl. 14.00 i Folkets hus`: what stands after the time. */
const after = new RegExp(`\\d[^\\s,\\d]* ${words.head.at} (\\p{Lu}[^,;()\\d]{2,60})$`, 'u');
/** `Möte i Rådhuset, sal B, den 12 maj`: what stands before the date, where it is a room or a house. */
const before = new RegExp(` ${words.head.at} (\\p{Lu}[^,;()\\d]{0,60}?${words.head.placeEnd})$`, 'u');
const viaIn = (text: string): string => (via.exec(text)?.[1] ?? '').replace(beforeDay, '');

/** Takes date, time and place from a text: `den 12 maj kl. 13.00-15.00, Skype`. `placed`: the place may stand first. False where it has neither date nor time. */
export const takeWhen = (
  head: ReadHead,
  text: string,
  line: Line,
  bareHours: boolean,
  tell: Tell,
  placed = false,
): boolean => {
  const written = dateIn(text);
  const said = written?.rest ?? matchable(text);
  const span = spanIn(said, bareHours ? 'in spans' : 'none');
  if (!(written || span)) return false;
  const known = head.date;
  if (written && (known === null || (known.loose && span !== null)))
    head.date = { written, line: line.number, quote: lineText(line), loose: false };
  head.start ??= span?.start ?? null;
  head.end ??= span?.end ?? null;
  const parts = text.split(/,\s*|\n/);
  // What stands first is the date, unless the label says that the place is there too.
  const tail = parts
    .map((part, at) => {
      if (dateIn(part) || spanIn(matchable(part))) return after.exec(part)?.[1] ?? '';
      return placed || at > 0 ? part : (before.exec(part)?.[1] ?? '');
    })
    .filter((part) => /\p{L}/u.test(part))
    .join(', ');
  const place = tail === '' || dayAlone.test(tail) ? (after.exec(text)?.[1] ?? viaIn(text)) : tail;
  if (place !== '') head.place ??= place.replace(/(?<![\s.])[\s.]+$/, '');
  const unread = matchable(text)
    .replace(matchable(head.place ?? ''), '')
    .replace(whenWords, '');
  const isUnread = /\p{L}{2}/u.test(unread);
  if (isUnread) tell('heading not understood', line.number, lineText(line));
  if (isUnread && span === null && known === null && head.date) head.date = { ...head.date, loose: true };
  return true;
};
