import { destination, escaped, type Markdown, md } from '../../i18n/markdown.ts';
import type { Words } from '../../i18n/words.ts';
import type { MinutesFile } from '../../views/answers/minutes-file.ts';

/**
 * Where the minutes are, in a sentence: the link to the file and to its web page, or its name where there are no links. Null means they are
 * still being made.
 */
export const minutesText = (filed: MinutesFile | null, { desk }: Words): Markdown => {
  if (!filed) return desk.minutesBeingMade;
  if (filed.url === null) return desk.minutesKept(escaped(filed.name));
  const document = desk.minutesAt(destination(filed.url), escaped(filed.name));
  return filed.page === null ? document : md`${document} · ${desk.minutesPage(destination(filed.page))}`;
};
