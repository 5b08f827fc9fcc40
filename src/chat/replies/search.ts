import { longDate } from '../../i18n/dates.ts';
import { decisionText } from '../../i18n/decision-text.ts';
import { destination, escaped, joined, type Markdown, md } from '../../i18n/markdown.ts';
import type { Words } from '../../i18n/words.ts';
import type { DateText } from '../../language/calendar.ts';
import { searchable, searchWords } from '../../language/search-words.ts';
import { printedAs } from '../../meeting/agenda/printed-number.ts';
import { itemOf, type Meeting } from '../../meeting/meeting.ts';
import { placeOf, quoted } from './quoted.ts';

/** Most hits shown in one answer, of the meeting and of old minutes each. */
const most = 10;

/** A position that old minutes tell of, as an answer shows it. */
export interface OldHit {
  readonly date: DateText | null;
  readonly item: number;
  readonly letter: string | null;
  readonly title: string;
  readonly text: string;
  /** The name of its file. */
  readonly file: string;
  /** Where the file is opened; null where it has no address. */
  readonly url: string | null;
}

const ofMeeting = (words: readonly string[], meeting: Meeting, { chat, ...rest }: Words): readonly Markdown[] => {
  const holds = (...texts: readonly string[]): boolean => {
    const said = searchable(texts.join('\n'));
    return words.every((word) => said.includes(word));
  };
  const head = meeting.summons?.meeting;
  const lines = meeting.positions.flatMap((position) => {
    const { item, outcome } = position;
    const text =
      outcome === null
        ? position.text
        : decisionText({ ...position, outcome }, head?.body ?? head?.abbreviation ?? '', { chat, ...rest });
    const title = itemOf(meeting, item)?.title ?? '';
    return holds(title, position.text, text)
      ? [md`- ${chat.found(printedAs(meeting, item), quoted(title), quoted(text))}`]
      : [];
  });
  const documents = meeting.decided
    .filter(({ was, title }) => holds(was.title, title))
    .map(
      ({ item, was, title }) => md`- ${chat.foundDocument(printedAs(meeting, item), quoted(title), quoted(was.title))}`,
    );
  return [...lines, ...documents];
};

const oldLine = ({ date, item, letter, title, text, file, url }: OldHit, { oldMinutes, locale }: Words): Markdown => {
  const when = date === null ? oldMinutes.undated : escaped(longDate(date, locale));
  const place = placeOf(item, letter === null ? [] : [letter]);
  const name = quoted(file);
  const source = url === null ? name : md`[${name}](${destination(url)})`;
  return md`- ${oldMinutes.found(when, place, quoted(title), quoted(text))} ${source}`;
};

/** Minutes often lie twice in a folder, in Word and as a PDF. */
const once = (hits: readonly OldHit[]): readonly OldHit[] => {
  const known = new Set<string>();
  return hits.filter(({ date, item, letter, text }) => {
    const key = JSON.stringify([date, item, letter, text]);
    return known.size < known.add(key).size;
  });
};

/**
 * Markdown with the positions that hold each of the words, in their text or their item, and the decided documents that have or had such a
 * name. Those of old minutes stand apart: nobody took them in Klubba.
 */
export const searchText = (sought: string, meeting: Meeting, words: Words, old: readonly OldHit[] = []): Markdown => {
  const { chat, oldMinutes } = words;
  const own = ofMeeting(searchWords(sought), meeting, words).slice(0, most);
  const hits = once(old);
  if (own.length === 0 && hits.length === 0) return chat.nothingFound(quoted(sought));
  const more = hits.length > most ? [oldMinutes.more(hits.length - most)] : [];
  const earlier = hits.slice(0, most).map((hit) => oldLine(hit, words));
  const apart = hits.length > 0 ? [joined([oldMinutes.head, ...earlier, ...more], '\n')] : [];
  return joined([...(own.length > 0 ? [joined(own, '\n')] : []), ...apart], '\n\n');
};
