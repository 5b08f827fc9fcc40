import { inNoteOrder } from '../../../views/note-order.ts';
import { type Draft, draftOf, type ShownNote } from '../drafts/draft.ts';
import type { Held, Outbox } from '../drafts/outbox.ts';

/** A text of the item: a note of the record, one that is on its way there, or both. */
export interface NoteRow {
  /** The same as long as the text is on the page. */
  readonly key: string;
  readonly kind: Draft['kind'];
  /** The sub-item it stands on; null for the item itself. */
  readonly letter: string | null;
  readonly note: ShownNote | null;
  readonly held: Held | null;
  /** What the next letter is written on. */
  readonly from: Draft;
}

/** Whether the record shows what the person wrote, or something newer. */
const isShown = ({ draft, state }: Held, note: ShownNote): boolean =>
  state === 'saved' && draft.note !== null && note.version >= draft.note.version;

/** Whether the person's own text is to be shown, not the record's. */
export const isOwn = ({ held, note }: NoteRow): boolean => held !== null && !(note && isShown(held, note));

const rowOf = (blank: Draft): NoteRow => ({
  ...{ key: blank.id, kind: blank.kind, letter: blank.letter },
  ...{ note: null, held: null, from: blank },
});

/**
 * The texts on an item, those of the item itself first, then those of its sub-items by letter: those of the record, then what it does not have yet.
 * `blank` is an empty text that somebody may write in.
 */
export const noteRows = (
  outbox: Outbox,
  notes: readonly ShownNote[],
  item: number,
  blank: Draft | null,
): readonly NoteRow[] => {
  const all = outbox.held();
  const recorded = notes
    .filter((note) => note.item === item)
    .map((note): NoteRow => {
      const held = all.find(({ draft }) => draft.note?.id === note.id) ?? null;
      const base = draftOf(note, Date.now());
      const from = held && isShown(held, note) ? { ...held.draft, note: base.note } : (held?.draft ?? base);
      return { key: outbox.cardOf(note.id), kind: note.kind, note, held, from, letter: note.letter };
    });
  const known = new Set(notes.map(({ id }) => id));
  const own = all
    .filter(({ draft }) => draft.item === item && !known.has(draft.note?.id ?? ''))
    .map((held): NoteRow => {
      const { draft } = held;
      const key = draft.note ? outbox.cardOf(draft.note.id) : draft.id;
      return { key, kind: draft.kind, letter: draft.letter, note: null, held, from: draft };
    });
  const written = [...recorded, ...own];
  const isWritten = blank === null || written.some(({ key }) => key === blank.id);
  return inNoteOrder(isWritten ? written : [...written, rowOf(blank)]);
};
