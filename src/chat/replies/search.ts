import { decisionText } from '../../i18n/decision-text.ts';
import { joined, type Markdown, md } from '../../i18n/markdown.ts';
import type { Words } from '../../i18n/words.ts';
import { printedAs } from '../../meeting/agenda/printed-number.ts';
import { itemOf, type Meeting } from '../../meeting/meeting.ts';
import { quoted } from './quoted.ts';

/** Most hits shown in one answer. */
const most = 10;

const plainCase = (text: string): string => text.normalize('NFC').toLowerCase();

/** Markdown with the positions whose text or item mentions the words, and the decided documents that have or had such a name. */
export const searchText = (sought: string, meeting: Meeting, words: Words): Markdown => {
  const { chat } = words;
  const key = plainCase(sought.trim());
  const head = meeting.summons?.meeting;
  const lines = meeting.positions.flatMap((position) => {
    const { item, outcome } = position;
    const text =
      outcome === null
        ? position.text
        : decisionText({ ...position, outcome }, head?.body ?? head?.abbreviation ?? '', words);
    const title = itemOf(meeting, item)?.title ?? '';
    const mentions =
      [position.text, text].some((one) => plainCase(one).includes(key)) || plainCase(title).includes(key);
    return mentions ? [md`- ${chat.found(printedAs(meeting, item), quoted(title), quoted(text))}`] : [];
  });
  const documents = meeting.decided
    .filter(({ was, title }) => [was.title, title].some((name) => plainCase(name).includes(key)))
    .map(
      ({ item, was, title }) => md`- ${chat.foundDocument(printedAs(meeting, item), quoted(title), quoted(was.title))}`,
    );
  const all = [...lines, ...documents];
  return all.length > 0 ? joined(all.slice(0, most), '\n') : chat.nothingFound(quoted(sought));
};
