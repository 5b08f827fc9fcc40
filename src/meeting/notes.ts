import type { Event, EventOf, Instant } from './events.ts';
import type { Entry, FormerNote, Meeting } from './meeting.ts';

/** Notes on the item itself first, then those on its sub-items by letter, as they are printed. Those of one place stay in their order. */
export const byPlace = <T extends Pick<Entry, 'letter'>>(notes: readonly T[]): readonly T[] => {
  const place = ({ letter }: T): string => letter ?? '';
  return [...notes].sort((one, other) => (place(one) < place(other) ? -1 : place(one) > place(other) ? 1 : 0));
};

/** The notes on an item, its sub-items' too, in the order in which they are numbered from 1. */
export const notesOf = (meeting: Meeting, item: number): readonly Entry[] =>
  byPlace(meeting.entries.filter((entry) => entry.item === item));

/** Another wording is another version. */
export const withText = (entry: Entry, text: string): Entry =>
  text === entry.text ? entry : { ...entry, text, version: entry.version + 1 };

const former = ({ id, kind, item, letter }: FormerNote): FormerNote => ({ id, kind, item, letter });

/** A new note stands last; one beside another stands after it and those that already are. */
export const noteTaken = (meeting: Meeting, event: EventOf<'NoteTaken'>, at: Instant): Meeting => {
  const { entry: id, kind, item, letter, text, beside } = event;
  const note: Entry = { id, kind, item, letter, text, at, version: 1, ...(beside && { beside }) };
  const { entries } = meeting;
  const last = beside ? entries.findLastIndex((one) => one.id === beside || one.beside === beside) : -1;
  const place = last < 0 ? entries.length : last + 1;
  return { ...meeting, entries: [...entries.slice(0, place), note, ...entries.slice(place)] };
};

export const noteChanged = (meeting: Meeting, { entry, text }: EventOf<'NoteChanged'>): Meeting => ({
  ...meeting,
  entries: meeting.entries.map((one) => (one.id === entry ? withText(one, text) : one)),
});

export const noteRemoved = (meeting: Meeting, { entry }: EventOf<'NoteRemoved'>): Meeting => ({
  ...meeting,
  entries: meeting.entries.filter(({ id }) => id !== entry),
  formerNotes: [...meeting.formerNotes, ...meeting.entries.filter(({ id }) => id === entry).map(former)],
});

export const noteMoved = (meeting: Meeting, { entry, item, letter }: EventOf<'NoteMoved'>): Meeting => {
  const others = meeting.entries.filter(({ id }) => id !== entry);
  const moved = meeting.entries.filter(({ id }) => id === entry).map((one) => ({ ...one, item, letter }));
  return { ...meeting, entries: [...others, ...moved] };
};

/** One for the wording that was taken back, and one for taking it back. */
const aged = (entry: Entry): Entry => ({ ...entry, version: entry.version + 2 });

/**
 * What is left of an event that was taken back. Versions never come again: else a text written on a wording that is no more would pass for one
 * written on the present one, and take its place.
 */
export const noteTakenBack = (meeting: Meeting, event: Event): Meeting => {
  const age = (isMeant: (entry: Entry) => boolean): Meeting => ({
    ...meeting,
    entries: meeting.entries.map((entry) => (isMeant(entry) ? aged(entry) : entry)),
  });
  if (event.type === 'NoteTaken')
    return { ...meeting, formerNotes: [...meeting.formerNotes, former({ ...event, id: event.entry })] };
  if (event.type === 'NoteChanged') return age(({ id }) => id === event.entry);
  if (event.type === 'WordingMended') return age(({ item }) => event.item === null || item === event.item);
  return meeting;
};
