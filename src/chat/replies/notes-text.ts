import { joined, type Markdown, md } from '../../i18n/markdown.ts';
import type { Words } from '../../i18n/words.ts';
import { itemPrintedAs, printedAs, printedNumber } from '../../meeting/agenda/printed-number.ts';
import type { Event } from '../../meeting/events.ts';
import { currentItem, type Entry, itemOf, type Meeting } from '../../meeting/meeting.ts';
import { notesOf } from '../../meeting/notes.ts';
import type { Item } from '../../meeting/summons.ts';
import { placeOf, quoted } from './quoted.ts';
import { refusalText } from './refusal-text.ts';
import type { ReplyContext } from './reply-context.ts';

/** Most notes listed in one answer, so that it fits in one message of Teams (28 kB). */
const mostShown = 60;

const placeIn = (meeting: Meeting, { item, letter }: Pick<Entry, 'item' | 'letter'>): Markdown =>
  placeOf(printedAs(meeting, item), letter === null ? [] : [letter]);

/** `**2** Dialog (6 b): …`, with the number by which the note is changed. */
const line = (meeting: Meeting, entry: Entry, number: number, { notes }: Words['chat']): Markdown => {
  const part = entry.letter === null ? md`` : md` (${placeIn(meeting, entry)})`;
  return md`- **${number}** ${notes.kinds[entry.kind]}${part}: ${quoted(entry.text)}`;
};

const listOf = (meeting: Meeting, item: Item, { chat }: Words, most: number): readonly Markdown[] => {
  const lines = notesOf(meeting, item.number).map((entry, index) => line(meeting, entry, index + 1, chat));
  const left = lines.length - most;
  const shown = left > 0 ? [...lines.slice(0, most), md`- ${chat.notes.more(left)}`] : lines;
  return [chat.notes.heading(printedNumber(item), quoted(item.title)), ...shown];
};

/** The notes of one item (by its printed number) with their numbers; without an item those of the current one, or of all where none is on. For chair and secretary only. */
export const notesText = (meeting: Meeting, number: number | null, words: Words): Markdown => {
  const { notes } = words.chat;
  const named = number === null ? currentItem(meeting) : itemOf(meeting, itemPrintedAs(meeting, number));
  if (!named && number !== null)
    return refusalText({ reason: 'no such item', item: number, letter: null }, meeting, words);
  if (named && notesOf(meeting, named.number).length === 0) return notes.none(printedNumber(named));
  if (named) return joined(listOf(meeting, named, words, mostShown), '\n');
  const noted = (meeting.summons?.items ?? []).filter((item) => notesOf(meeting, item.number).length > 0);
  if (noted.length === 0) return notes.noneAnywhere;
  const most = Math.max(1, Math.floor(mostShown / noted.length));
  return joined(
    noted.map((item) => joined(listOf(meeting, item, words, most), '\n')),
    '\n\n',
  );
};

type NoteEvent = Extract<Event, { readonly type: 'NoteTaken' | 'NoteChanged' | 'NoteRemoved' | 'NoteMoved' }>;

/** Where a note stands, or stood before it was taken away. */
const placeOfNote = (meeting: Meeting, id: string): Markdown => {
  const stands = [...meeting.entries, ...meeting.formerNotes].find((entry) => entry.id === id);
  return stands ? placeIn(meeting, stands) : md``;
};

/** What became of a note. Its text is never told: everybody may read the chat. */
export const noteReply = (event: NoteEvent, { meeting, words }: ReplyContext): Markdown => {
  const { notes, reply } = words.chat;
  const place = placeOfNote(meeting, event.entry);
  switch (event.type) {
    case 'NoteTaken': {
      const { beside, kind } = event;
      if (beside === undefined) return reply[kind](place);
      return meeting.entries.some(({ id }) => id === beside) ? notes.beside(place) : notes.gone(place);
    }
    case 'NoteChanged':
      return notes.changed(place);
    case 'NoteRemoved':
      return notes.removed(place);
    case 'NoteMoved':
      return notes.moved(place);
  }
};
