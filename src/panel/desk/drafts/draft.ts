import type { CommandOutcome } from '../../../views/answers/command-outcome.ts';
import type { NotesSection } from '../../../views/sections.ts';
import type { PanelCommand } from '../../commands/commands.ts';

export type ShownNote = NotesSection['notes'][number];
export type NoteKind = ShownNote['kind'];

/** What somebody has written and the record has not answered yet. */
export interface Draft {
  /** Stays the same from the first letter on; by it the record knows a new note that is sent twice. */
  readonly id: string;
  /** When it was begun, in milliseconds since 1970: texts come into the record in that order. */
  readonly begun: number;
  readonly kind: NoteKind;
  readonly item: number;
  readonly letter: string | null;
  /** The note it changes, and the version it was written on; null for a note that is not in the record yet. */
  readonly note: { readonly id: string; readonly version: number } | null;
  /** Markdown. */
  readonly text: string;
  /** What was asked of the record and not answered, to be sent again under the same key. */
  readonly sent: { readonly key: string; readonly text: string } | null;
  /** Why the record does not take the text, in words for the person; null where it was not refused. */
  readonly refused: string | null;
}

/** A new text on an item or (`letter`) one of its sub-items, begun at `begun`. */
export const blankDraft = (
  id: string,
  begun: number,
  item: number,
  kind: NoteKind,
  letter: string | null = null,
): Draft => ({
  ...{ id, begun, kind, item, letter },
  note: null,
  text: '',
  sent: null,
  refused: null,
});

/** A note of the record that somebody begins to change at `begun`. */
export const draftOf = ({ id, kind, item, letter, version, text }: ShownNote, begun: number): Draft => ({
  ...{ id: `note:${id}`, begun },
  ...{ kind, item, letter, text },
  note: { id, version },
  sent: null,
  refused: null,
});

export const edited = (draft: Draft, text: string): Draft => ({ ...draft, text, refused: null });

/** Ready to be sent. What was sent before and not answered is sent as it was, under its key. */
export const toSend = (draft: Draft, newKey: string): Draft =>
  draft.sent ? draft : { ...draft, sent: { key: draft.note ? newKey : draft.id, text: draft.text } };

/** What is asked of the record. */
export const commandOf = ({ note, kind, item, letter }: Draft, text: string): PanelCommand =>
  note
    ? { type: 'ChangeNote', note: note.id, text, base: note.version }
    : { type: 'TakeNote', kind, item, letter, text };

/**
 * The draft after the answer. Where the record put the text beside the note, since somebody else had changed that one, the person goes on in the new
 * note. A note that is no more takes with it what was sent; what was written since becomes a new note, by `newId`.
 */
export const answered = (draft: Draft, { outcome, text, note }: CommandOutcome, newId: string): Draft => {
  if (outcome === 'refused') return { ...draft, sent: null, refused: text ?? '' };
  const isBeside = note !== undefined && draft.note !== null && note.id !== draft.note.id;
  if (note) return { ...draft, id: isBeside ? `note:${note.id}` : draft.id, note, sent: null };
  return { ...draft, id: newId, note: null, sent: null };
};

/** Whether the record has all of it, when `sent` was answered. */
export const isWhole = ({ text }: Draft, sent: Draft['sent']): boolean => text === sent?.text;
