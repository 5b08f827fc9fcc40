import type { Words } from '../i18n/words.ts';
import type { FoundMinutes } from './viewing.ts';

/** Where the minutes are, in a sentence: their link, and that of their web page; that they lie where no link leads, or that they are still being made. */
export const minutesText = (filed: FoundMinutes | null, { desk }: Words): string => {
  if (!filed) return desk.minutesBeingMade;
  if (filed.url === null) return desk.minutesKept(filed.name);
  const document = desk.minutesAt(filed.url, filed.name);
  return filed.page === null ? document : `${document} · ${desk.minutesPage(filed.page)}`;
};
