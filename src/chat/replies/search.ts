import { longDate } from '../../i18n/dates.ts';
import { decisionText } from '../../i18n/decision-text.ts';
import { destination, escaped, joined, type Markdown, md } from '../../i18n/markdown.ts';
import type { Words } from '../../i18n/words.ts';
import type { DateText } from '../../language/calendar.ts';
import { searchable, searchWords } from '../../language/search-words.ts';
import { printedAs } from '../../meeting/agenda/printed-number.ts';
import { itemOf, type Meeting, type Position } from '../../meeting/meeting.ts';
import { placeOf, quoted } from './quoted.ts';

/** Most hits shown of each part of an answer. */
const most = 10;

/** A position of an earlier meeting, as an answer shows it. */
export interface EarlierHit {
  readonly date: DateText | null;
  /** The number of its item, as printed. */
  readonly item: number;
  readonly letters: readonly string[];
  readonly title: string;
  readonly text: string;
  /** The name of the file that tells it. */
  readonly file: string;
  /** Where the file is opened; null where it has no address. */
  readonly url: string | null;
}

/** What is found beside the meeting that is spoken of. */
interface Earlier {
  /** In released minutes of the board's other meetings. */
  readonly recorded: readonly EarlierHit[];
  /** In minutes from before Klubba. */
  readonly imported: readonly EarlierHit[];
}

const nothing: Earlier = { recorded: [], imported: [] };

const holds = (sought: string, ...texts: readonly string[]): boolean => {
  const said = searchable(texts.join('\n'));
  return searchWords(sought).every((word) => said.includes(word));
};

const textOf = (meeting: Meeting, position: Position, words: Words): string => {
  const { outcome } = position;
  return outcome === null ? position.text : decisionText({ ...position, outcome }, meeting, words);
};

/** The positions of a meeting that hold each of the words, in their text, their item or the day. */
export const positionsWith = (
  sought: string,
  meeting: Meeting,
  words: Words,
): readonly Omit<EarlierHit, 'file' | 'url'>[] => {
  const date = meeting.summons?.meeting.date ?? null;
  return meeting.positions.flatMap((position) => {
    const title = itemOf(meeting, position.item)?.title ?? '';
    const text = textOf(meeting, position, words);
    if (!holds(sought, date ?? '', title, position.text, text)) return [];
    return [{ date, item: printedAs(meeting, position.item), letters: position.letters, title, text }];
  });
};

const ofMeeting = (sought: string, meeting: Meeting, words: Words): readonly Markdown[] => {
  const { chat } = words;
  const positions = positionsWith(sought, meeting, words).map(
    ({ item, title, text }) => md`- ${chat.found(item, quoted(title), quoted(text))}`,
  );
  const documents = meeting.decided
    .filter(({ was, title }) => holds(sought, was.title, title))
    .map(
      ({ item, was, title }) => md`- ${chat.foundDocument(printedAs(meeting, item), quoted(title), quoted(was.title))}`,
    );
  return [...positions, ...documents];
};

const earlierLine = ({ date, item, letters, title, text, file, url }: EarlierHit, words: Words): Markdown => {
  const { search, locale } = words;
  const when = date === null ? search.undated : escaped(longDate(date, locale));
  const source = url === null ? quoted(file) : md`[${quoted(file)}](${destination(url)})`;
  return md`- ${search.found(when, placeOf(item, letters), quoted(title), quoted(text))} ${source}`;
};

/** Minutes often lie twice in a folder, in Word and as a PDF. */
const once = (hits: readonly EarlierHit[]): readonly EarlierHit[] => {
  const known = new Set<string>();
  return hits.filter(({ date, item, letters, text }) => {
    const key = JSON.stringify([date, item, letters, text]);
    return known.size < known.add(key).size;
  });
};

const earlierPart = (head: Markdown, found: readonly EarlierHit[], words: Words): readonly Markdown[] => {
  const hits = once(found);
  if (hits.length === 0) return [];
  const more = hits.length > most ? [words.search.more(hits.length - most)] : [];
  return [joined([head, ...hits.slice(0, most).map((hit) => earlierLine(hit, words)), ...more], '\n')];
};

/**
 * Markdown with the positions that hold each of the words, in their text or their item, and the decided documents that have or had such a
 * name. Those of old minutes stand apart: nobody took them in Klubba.
 */
export const searchText = (sought: string, meeting: Meeting, words: Words, earlier: Earlier = nothing): Markdown => {
  const { search } = words;
  const own = ofMeeting(sought, meeting, words).slice(0, most);
  const parts = [
    ...(own.length > 0 ? [joined(own, '\n')] : []),
    ...earlierPart(search.recordedHead, earlier.recorded, words),
    ...earlierPart(search.importedHead, earlier.imported, words),
  ];
  return parts.length > 0 ? joined(parts, '\n\n') : search.nothing(quoted(sought));
};
