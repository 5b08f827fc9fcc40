import { type Meeting, personWith } from '../meeting/meeting.ts';
import type { NotesSection } from './sections.ts';

/** All that is noted, in the order in which it is printed and numbered within each item. */
export const notesSection = (meeting: Meeting): NotesSection => ({
  notes: meeting.entries.map((entry) => ({ ...entry, beside: entry.beside ?? null })),
  followUps: meeting.followUps.map(({ id, item, what, who, when }) => ({ id, item, what, who, when })),
  otherMatters: meeting.otherMatters.map(({ id, person, text }) => ({
    id,
    by: person === null ? null : (personWith(meeting, person)?.name ?? null),
    text,
  })),
});
