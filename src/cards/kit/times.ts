import { clockAt, longDate } from '../../i18n/dates.ts';
import type { Clock } from '../../language/clock.ts';
import type { Instant } from '../../meeting/events.ts';
import type { Head, Item, NextMeeting } from '../../meeting/summons.ts';
import type { View } from './view.ts';

/** A time of day in the view's language: `09.10`, in English `09:10`. */
export const clockWords = (clock: Clock, { words }: View): string => words.cards.clock(clock);

/** The local time of day of an instant, in the view's language. */
export const clock = (at: Instant, view: View): string => clockWords(clockAt(at, view.zone), view);

/** Kind and slot of an item: `Information och dialog · 15 min, kl. 09.40–09.55`. Empty when it has neither. */
export const factsLine = ({ kind, slot }: Item, view: View): string => {
  const { cards } = view.words;
  const span = slot?.start && slot.end ? cards.span(clockWords(slot.start, view), clockWords(slot.end, view)) : null;
  const time = slot && [cards.minutesLong(slot.minutes), span].filter(Boolean).join(', ');
  return [kind && cards.kinds[kind], time].filter(Boolean).join(' · ');
};

/** `9 april 2024 kl. 09.00–11.00`. Empty when nothing is known. */
export const whenWords = (
  { date, start, end }: Pick<Head, 'date' | 'start' | 'end'> | NextMeeting,
  view: View,
): string => {
  const { cards, locale } = view.words;
  const from = start && clockWords(start, view);
  const time = from && end ? cards.span(from, clockWords(end, view)) : from && cards.at(from);
  const day = date && longDate(date, locale);
  return day && time ? cards.when(day, time) : (day ?? time ?? '');
};
