import type { Agreed } from '../meeting/events.ts';
import { longDate } from './dates.ts';
import type { Words } from './words.ts';

/** A follow-up in sentences. A consultation tells its days, and its meeting where that is known. */
export const agreedText = ({ what, who, when, consultation }: Agreed, { minutes, locale }: Words): string => {
  if (!consultation) return minutes.followUp(what, who, when);
  const { recipients, from, until, meeting, reason } = consultation;
  const [start, end] = [longDate(from, locale), longDate(until, locale)];
  return minutes.consultation(what, recipients, start, end, meeting && longDate(meeting, locale), reason);
};
