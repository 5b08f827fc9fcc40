import type { Agreed } from '../meeting/events.ts';
import { longDate } from './dates.ts';
import type { Words } from './words.ts';

/** What is to be followed up, in sentences; a consultation with its days, and the meeting it is for where that is known. */
export const agreedText = ({ what, who, when, consultation }: Agreed, { minutes, locale }: Words): string => {
  if (!consultation) return minutes.followUp(what, who, when);
  const { recipients, from, until, meeting, reason } = consultation;
  const [start, end] = [longDate(from, locale), longDate(until, locale)];
  return minutes.consultation(what, recipients, start, end, meeting && longDate(meeting, locale), reason);
};
