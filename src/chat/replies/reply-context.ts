import { clockAt, languageTag } from '../../i18n/dates.ts';
import { escaped, joined, type Markdown } from '../../i18n/markdown.ts';
import type { Words } from '../../i18n/words.ts';
import type { DateText } from '../../language/calendar.ts';
import { printedAs } from '../../meeting/agenda/printed-number.ts';
import type { Instant } from '../../meeting/events.ts';
import { itemOf, type Meeting, personWith } from '../../meeting/meeting.ts';
import { seated } from '../../meeting/people/seats.ts';
import type { NextMeeting, PersonId } from '../../meeting/summons.ts';
import { placeOf, quoted } from './quoted.ts';

/** What a reply is made from: the meeting after the decision, the words and the time zone. */
export interface ReplyContext {
  readonly meeting: Meeting;
  readonly words: Words;
  /** IANA time zone of the board. */
  readonly zone: string;
}

export const nameIn = ({ meeting, words }: ReplyContext, person: PersonId): Markdown =>
  quoted(personWith(meeting, person)?.name ?? words.chat.somebody);

export const titleIn = ({ meeting }: ReplyContext, item: number): Markdown =>
  quoted(itemOf(meeting, item)?.title ?? '');

/** An item by its printed number, and its letters. */
export const placeIn = ({ meeting }: ReplyContext, item: number, letters: readonly string[] = []): Markdown =>
  placeOf(printedAs(meeting, item), letters);

/** A clock time as the language writes it: `13.30` or `13:30`. */
const clockIn = ({ words }: ReplyContext, clock: string): Markdown => escaped(words.cards.clock(clock));

/** The local time of day of something that has happened. */
export const timeIn = (context: ReplyContext, at: Instant): Markdown => clockIn(context, clockAt(at, context.zone));

/** A date with its weekday, since people notice a wrong weekday sooner than a wrong number. */
export const dayIn = ({ words }: ReplyContext, date: DateText): Markdown =>
  escaped(
    new Intl.DateTimeFormat(languageTag(words.locale), { dateStyle: 'full', timeZone: 'UTC' }).format(
      new Date(`${date}T00:00:00Z`),
    ),
  );

/** `13.30–16.30`, or null without a time. */
export const spanIn = (context: ReplyContext, { start, end }: Omit<NextMeeting, 'date'>): Markdown | null => {
  const times = [start, end].filter((time) => time !== null).map((time) => clockIn(context, time));
  return times.length > 0 ? joined(times, '–') : null;
};

/** How many seats the roll call found present, and how many absent. */
export const countIn = ({ meeting }: ReplyContext): readonly [present: number, absent: number] => {
  const answers = seated(meeting).map(({ answer }) => answer);
  const absent = answers.filter((answer) => answer === 'absent' || answer === 'apology').length;
  return [answers.filter((answer) => answer === 'present' || answer === 'own item').length, absent];
};
