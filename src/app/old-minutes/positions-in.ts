import type { DateText } from '../../language/calendar.ts';
import { withoutPersonalNumbers } from '../../language/personal-number.ts';
import { plainText } from '../../language/plain-text.ts';
import { searchable } from '../../language/search-words.ts';
import { visible } from '../../language/visible.ts';
import type { Item, Summons } from '../../meeting/summons.ts';
import type { SearchedPosition } from '../ports/old-minutes.ts';

/** A register is read by all, so it shows no personal identity number whole. */
const shown = (markdown: string): string =>
  withoutPersonalNumbers(visible(plainText(markdown)).replace(/\s+/g, ' ').trim());

/** A title as it stands before a colon. */
const titled = (markdown: string): string => shown(markdown).replace(/[.:]$/, '');

/** What a search looks in beside title and text: a year finds the meetings of that year. */
interface Origin {
  readonly date: DateText | null;
  readonly name: string;
}

const positionsOf = (item: Item, { date, name }: Origin): readonly SearchedPosition[] => {
  const title = titled(item.title);
  const position = (letter: string | null, part: string, markdown: string): SearchedPosition => {
    const text = shown(markdown);
    const all = [date ?? '', title, part, text, name].join('\n');
    return { item: item.number, letter, title: part, text, searchable: searchable(all) };
  };
  return [
    ...item.positions.map((text) => position(null, title, text)),
    ...item.subItems.flatMap((sub) => sub.positions.map((text) => position(sub.letter, titled(sub.title), text))),
  ];
};

/** The positions that old minutes tell of, in reading order. Proposals are none, nor are opinions in running text. */
export const positionsIn = ({ items, meeting }: Summons, name: string): readonly SearchedPosition[] =>
  items.flatMap((item) => positionsOf(item, { date: meeting.date, name }));
