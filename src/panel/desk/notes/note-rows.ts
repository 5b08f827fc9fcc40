import { type Draft, draftOf, type ShownNote } from '../drafts/draft.ts';
import type { Held, Outbox } from '../drafts/outbox.ts';

/** A text of the item: a note of the record, one that is on its way there, or both. */
export interface NoteRow {
  /** The same as long as the text is on the page. */
  readonly key: string;
  readonly kind: Draft['kind'];
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

/** The texts on an item, those of the record in its order, then what it does not have yet. */
export const noteRows = (outbox: Outbox, notes: readonly ShownNote[], item: number): readonly NoteRow[] => {
  const all = outbox.held();
  const recorded = notes
    .filter((note) => note.item === item)
    .map((note): NoteRow => {
      const held = all.find(({ draft }) => draft.note?.id === note.id) ?? null;
      const base = draftOf(note, Date.now());
      const from = held && isShown(held, note) ? { ...held.draft, note: base.note } : (held?.draft ?? base);
      return { key: outbox.cardOf(note.id), kind: note.kind, note, held, from };
    });
  const known = new Set(notes.map(({ id }) => id));
  const own = all
    .filter(({ draft }) => draft.item === item && !known.has(draft.note?.id ?? ''))
    .map((held): NoteRow => {
      const { draft } = held;
      const key = draft.note ? outbox.cardOf(draft.note.id) : draft.id;
      return { key, kind: draft.kind, note: null, held, from: draft };
    });
  return [...recorded, ...own];
};
