import { matchable } from '../../language/plain-text.ts';
import { words } from '../../language/vocabulary/words.ts';
import { dateIn, type WrittenDate } from '../../language/written-date.ts';
import { spanIn } from '../../language/written-time.ts';
import { type Line, lineText, type Tell } from '../source/line.ts';
import type { HeadDate, ReadHead } from './head-draft.ts';

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

/** Labels that tell when and where a meeting is. */
type WhenLabel = 'date' | 'time' | 'time and place';

const isSameDay = (one: WrittenDate, two: WrittenDate): boolean => one.day === two.day && one.month === two.month;

/** Takes the day of the meeting, where it is told more surely than before. False where another day is left out, or days that follow. */
const takeDay = (head: ReadHead, found: HeadDate, tell: Tell): boolean => {
  const known = head.date;
  const isSurer =
    known === null || (known.from !== 'label' && found.from !== 'loose line' && found.from !== known.from);
  const differs = known !== null && !isSameDay(known.written, found.written);
  if (isSurer && (known === null || known.from === 'loose line' || found.from === 'label')) {
    if (differs && known.from === 'line') tell('heading not understood', known.line, known.quote);
    head.date = found;
    return !found.written.goesOn;
  }
  return !differs;
};

/**
 * Takes date, time and place from a text: `den 12 maj kl. 13.00-15.00, Skype`. `label` is the label before it. False where it has neither
 * date nor time.
 */
export const takeWhen = (head: ReadHead, text: string, line: Line, label: WhenLabel | null, tell: Tell): boolean => {
  const written = dateIn(text);
  const said = written?.rest ?? matchable(text);
  const span = spanIn(said, label === null || label === 'date' ? 'none' : 'in spans');
  if (!(written || span)) return false;
  head.start ??= span?.start ?? null;
  head.end ??= span?.end ?? null;
  const parts = text.split(/,\s*|\n/);
  // What stands first is the date, unless the label says that the place is there too.
  const tail = parts
    .map((part, at) => {
      if (dateIn(part) || spanIn(matchable(part))) return after.exec(part)?.[1] ?? '';
      return label === 'time and place' || at > 0 ? part : (before.exec(part)?.[1] ?? '');
    })
    .filter((part) => /\p{L}/u.test(part))
    .join(', ');
  const place = tail === '' || dayAlone.test(tail) ? (after.exec(text)?.[1] ?? viaIn(text)) : tail;
  if (place !== '') head.place ??= place.replace(/(?<![\s.])[\s.]+$/, '');
  const unread = matchable(text)
    .replace(matchable(head.place ?? ''), '')
    .replace(whenWords, '');
  const isUnread = /\p{L}{2}/u.test(unread);
  const from = label !== null ? 'label' : isUnread && span === null ? 'loose line' : 'line';
  const isTaken = !written || takeDay(head, { written, line: line.number, quote: lineText(line), from }, tell);
  // From noon to noon of the next day.
  const lastsADay = span?.end != null && span.end === span.start;
  if (isUnread || !isTaken || lastsADay) tell('heading not understood', line.number, lineText(line));
  return true;
};
