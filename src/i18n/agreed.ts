import type { Agreed } from '../meeting/events.ts';
import type { DateText } from '../meeting/summons.ts';
import { longDate } from './dates.ts';
import type { Words } from './words.ts';

/** What is to be followed up, in sentences; a consultation with its days. `takenUp` is the day of the meeting it is for, null where nobody knows. */
export const agreedText = (
  { what, who, when, consultation }: Agreed,
  takenUp: DateText | null,
  { minutes, locale }: Words,
): string => {
  if (!consultation) return minutes.followUp(what, who, when);
  const { recipients, from, until, reason } = consultation;
  const meeting = takenUp && longDate(takenUp, locale);
  return minutes.consultation(what, recipients, longDate(from, locale), longDate(until, locale), meeting, reason);
};
