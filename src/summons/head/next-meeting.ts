import { matchable } from '../../language/plain-text.ts';
import { words } from '../../language/vocabulary/words.ts';
import { dateIn, type WrittenDate } from '../../language/written-date.ts';
import { type Span, spanIn } from '../../language/written-time.ts';

/** A coming meeting as written. */
export interface NamedMeeting {
  readonly date: WrittenDate;
  readonly span: Span | null;
  /** Whether the line says nothing else. */
  readonly whole: boolean;
}

const next = new RegExp(`^${words.ending.nextMeeting}`, 'u');
const nextWords = new RegExp(
  `${words.ending.nextMeeting}(?!\\p{L})|(?<!\\p{L})${words.ending.nextFiller}(?!\\p{L})`,
  'gu',
);

/** Reads `Nästa möte är den 4/12 kl. 13.00-15.00`; `anyDate` also reads a line that begins with the date. Null for other text. */
export const namedMeeting = (text: string, anyDate: boolean): NamedMeeting | null => {
  const said = matchable(text.slice(0, 200));
  const told = next.test(said);
  const date = told || anyDate ? dateIn(said) : null;
  if (!date) return null;
  const span = spanIn(date.rest);
  const rest = (span?.rest ?? date.rest).replace(nextWords, '');
  return { date, span, whole: text.length <= 200 && !/[\p{L}\d]/u.test(rest) };
};

/** Whether both are the same day; a missing year agrees with any. */
export const isSameDate = ({ date: a }: NamedMeeting, { date: b }: NamedMeeting): boolean =>
  a.month === b.month && a.day === b.day && (a.year === null || b.year === null || a.year === b.year);
