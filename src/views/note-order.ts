import { byPlace } from '../meeting/notes.ts';
import type { NotesSection } from './sections.ts';

type Place = Pick<NotesSection['notes'][number], 'letter'>;

/** Notes, or what is to become notes, in the order in which each item has them: its own first, then those of its sub-items by letter. */
export const inNoteOrder = <T extends Place>(notes: readonly T[]): readonly T[] => byPlace(notes);
