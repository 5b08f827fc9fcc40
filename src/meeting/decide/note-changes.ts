import type { Asked, CommandOf, NoteReference } from '../commands.ts';
import type { Entry, FormerNote, Meeting } from '../meeting.ts';
import { notesOf } from '../notes.ts';
import type { Refusal } from '../refusal.ts';
import { type Decision, notKeepingRecord, notText } from './guards.ts';
import { itemMeant } from './positions.ts';

const noSuchNote = (note: NoteReference): Refusal => ({
  reason: 'no such note',
  number: typeof note === 'string' ? null : note.number,
});

/** The note a command means, or why it means none. */
const noteMeant = (meeting: Meeting, note: NoteReference): Entry | Refusal => {
  if (typeof note === 'string') return meeting.entries.find(({ id }) => id === note) ?? noSuchNote(note);
  const item = itemMeant(meeting, note.item, []);
  if ('reason' in item) return item;
  return notesOf(meeting, item.number)[note.number - 1] ?? noSuchNote(note);
};

const formerNote = (meeting: Meeting, note: NoteReference): FormerNote | undefined =>
  meeting.formerNotes.find(({ id }) => id === note);

/** Both texts stand until a person takes one away. The same text sent again adds nothing. */
const besideIt = (meeting: Meeting, { id, kind, item, letter }: FormerNote, text: string): Decision =>
  meeting.entries.some((one) => one.beside === id && one.text === text)
    ? []
    : [{ type: 'NoteTaken', entry: `n${meeting.seq + 1}`, kind, item, letter, text, beside: id }];

export const changeNote = (meeting: Meeting, { note, text, base }: CommandOf<'ChangeNote'>, asked: Asked): Decision => {
  const no = notKeepingRecord(meeting, asked) ?? notText(text);
  if (no) return no;
  const entry = noteMeant(meeting, note);
  if ('reason' in entry) {
    const gone = base === null ? undefined : formerNote(meeting, note);
    return gone ? besideIt(meeting, gone, text) : entry;
  }
  if (entry.text === text) return [];
  return base === null || base === entry.version
    ? [{ type: 'NoteChanged', entry: entry.id, text }]
    : besideIt(meeting, entry, text);
};

export const removeNote = (meeting: Meeting, { note }: CommandOf<'RemoveNote'>, asked: Asked): Decision => {
  const no = notKeepingRecord(meeting, asked);
  if (no) return no;
  const entry = noteMeant(meeting, note);
  if (!('reason' in entry)) return [{ type: 'NoteRemoved', entry: entry.id }];
  return formerNote(meeting, note) ? [] : entry;
};

export const moveNote = (meeting: Meeting, { note, item, letter }: CommandOf<'MoveNote'>, asked: Asked): Decision => {
  const no = notKeepingRecord(meeting, asked);
  if (no) return no;
  const entry = noteMeant(meeting, note);
  if ('reason' in entry) return entry;
  const to = itemMeant(meeting, item, letter === null ? [] : [letter]);
  if ('reason' in to) return to;
  const isThere = entry.item === item && entry.letter === letter;
  return isThere ? [] : [{ type: 'NoteMoved', entry: entry.id, item, letter }];
};
