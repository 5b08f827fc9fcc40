import { clockAt, longDate, printedClock } from '../i18n/dates.ts';
import type { Instant } from '../meeting/events.ts';
import type { Head, Item, NextMeeting } from '../meeting/summons.ts';
import type { View } from './view.ts';

/** Local time of day as cards print it: `09.10`. */
export const clock = (at: Instant, view: View): string => printedClock(clockAt(at, view.zone));

/** `15 min, kl. 09.40–09.55`, as far as it is known; null without a slot. */
export const slotWords = ({ slot }: Item, { words: { cards } }: View): string | null => {
  if (!slot) return null;
  const span = slot.start && slot.end ? cards.span(printedClock(slot.start), printedClock(slot.end)) : null;
  return [cards.minutesLong(slot.minutes), span].filter(Boolean).join(', ');
};

const dated = ({ date, start, end }: NextMeeting | Pick<Head, 'date' | 'start' | 'end'>, view: View): string =>
  [
    date && longDate(date, view.words.locale),
    start && end ? view.words.cards.span(printedClock(start), printedClock(end)) : start && printedClock(start),
  ]
    .filter(Boolean)
    .join(' ');

/** `9 april 2024 kl. 09.00–11.00`; empty when nothing is known. */
export const whenWords = (head: NextMeeting | Pick<Head, 'date' | 'start' | 'end'>, view: View): string =>
  dated(head, view);
