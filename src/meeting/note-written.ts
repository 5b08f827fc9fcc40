import type { Command } from './commands.ts';
import type { EntryId, Recorded, UserId } from './events.ts';
import type { Meeting } from './meeting.ts';

type Writing = Extract<Command, { readonly type: 'TakeNote' | 'ChangeNote' }>;

/** Whether this is what the command recorded. */
const isOf = (command: Writing, by: UserId, { event, by: writer }: Recorded): boolean => {
  if ((event.type !== 'NoteTaken' && event.type !== 'NoteChanged') || event.text !== command.text) return false;
  if (command.type === 'TakeNote') return event.type === 'NoteTaken' && event.kind === command.kind && writer === by;
  return event.type === 'NoteTaken' ? event.beside === command.note : event.entry === command.note;
};

/** A note, and the version that its next change is based on. */
export interface NoteVersion {
  readonly id: EntryId;
  readonly version: number;
}

/**
 * The note that a command wrote, also where it was recorded when it was asked before: the first answer may be lost on its way. Was the note changed
 * since, the version is that of the command's own wording, so that the next change does not take the place of a text nobody saw.
 * Null where no note holds it any more.
 */
export const noteWritten = (meeting: Meeting, command: Command, by: UserId): NoteVersion | null => {
  if (command.type !== 'TakeNote' && command.type !== 'ChangeNote') return null;
  const noteWith = (id: EntryId, written: number): NoteVersion | null => {
    const entry = meeting.entries.find((one) => one.id === id);
    return entry ? { id, version: entry.text === command.text ? entry.version : written } : null;
  };
  for (let link = meeting.past; link; link = link.before) {
    const { event } = link.recorded;
    if (!isOf(command, by, link.recorded)) continue;
    if (event.type === 'NoteTaken') return noteWith(event.entry, 1);
    if (event.type === 'NoteChanged' && command.type === 'ChangeNote')
      return noteWith(event.entry, (command.base ?? 0) + 1);
  }
  // It said so already.
  const same = meeting.entries.find(
    ({ id, text }) => command.type === 'ChangeNote' && id === command.note && text === command.text,
  );
  return same ? { id: same.id, version: same.version } : null;
};
