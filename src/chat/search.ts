import type { Words } from '../i18n/words.ts';
import { itemOf, type Meeting } from '../meeting/meeting.ts';
import { quoted } from './quoted.ts';

/** Most positions told in one answer. */
const most = 10;

const plainCase = (text: string): string => text.normalize('NFC').toLowerCase();

/** The positions of this meeting whose text or item mentions what is sought, as Markdown. */
export const searchText = (sought: string, meeting: Meeting, { chat }: Words): string => {
  const key = plainCase(sought.trim());
  const lines = meeting.positions.flatMap(({ item, text }) => {
    const title = itemOf(meeting, item)?.title ?? '';
    const mentions = plainCase(text).includes(key) || plainCase(title).includes(key);
    return mentions ? [`- ${chat.found(item, quoted(title), quoted(text))}`] : [];
  });
  return lines.length > 0 ? lines.slice(0, most).join('\n') : chat.nothingFound(quoted(sought));
};
