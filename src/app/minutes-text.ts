import type { Words } from '../i18n/words.ts';
import type { FoundMinutes } from './viewing.ts';

/** Where the minutes are, in a sentence: their link, that they lie where no link leads, or that they are still being made. */
export const minutesText = (filed: FoundMinutes | null, { desk }: Words): string => {
  if (!filed) return desk.minutesBeingMade;
  return filed.url === null ? desk.minutesKept(filed.name) : desk.minutesAt(filed.url, filed.name);
};
