import { clockAt, longDate, printedClock } from '../i18n/dates.ts';
import type { Instant } from '../meeting/events.ts';
import type { Head, Item, NextMeeting } from '../meeting/summons.ts';
import type { View } from './view.ts';

/** Local time of day as cards print it: `09.10`. */
export const clock = (at: Instant, view: View): string => printedClock(clockAt(at, view.zone));

/** Kind and slot of an item: `Information och dialog · 15 min, kl. 09.40–09.55`; empty when neither is stated. */
export const factsLine = ({ kind, slot }: Item, { words: { cards } }: View): string => {
  const span = slot?.start && slot.end ? cards.span(printedClock(slot.start), printedClock(slot.end)) : null;
  const time = slot && [cards.minutesLong(slot.minutes), span].filter(Boolean).join(', ');
  const line = [kind, time].filter(Boolean).join(' · ');
  return line.charAt(0).toUpperCase() + line.slice(1);
};

/** `9 april 2024 kl. 09.00–11.00`; empty when nothing is known. */
export const whenWords = (
  { date, start, end }: Pick<Head, 'date' | 'start' | 'end'> | NextMeeting,
  { words }: View,
): string =>
  [
    date && longDate(date, words.locale),
    start && (end ? words.cards.span(printedClock(start), printedClock(end)) : printedClock(start)),
  ]
    .filter(Boolean)
    .join(' ');
