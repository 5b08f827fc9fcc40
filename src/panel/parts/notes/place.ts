import type { AgendaRow, NotesSection } from '../../../views/sections.ts';

/** Where a note may stand: on an item, or on one of its sub-items. */
export interface Place {
  readonly item: number;
  readonly letter: string | null;
}

/** Of a sub-item: `b) Bilar`. */
export const partTitle = ({ letter, title }: NotesSection['parts'][number]): string => `${letter}) ${title}`;

/** The same by its letter, which stands alone where the sub-item is no more. */
export const titleOf = (letter: string, parts: NotesSection['parts']): string => {
  const part = parts.find((one) => one.letter === letter);
  return part ? partTitle(part) : `${letter})`;
};

/** What kind of note it is, and on which sub-item: `Dialog b)`. */
export const kindAt = (kind: string, letter: string | null): string => (letter === null ? kind : `${kind} ${letter})`);

/** Every place of the agenda with its title: `4. Budget`, then `4 b) Bilar`. */
export const placesOf = (rows: readonly AgendaRow[], parts: NotesSection['parts']) =>
  rows.flatMap(({ number: item, printed, title }) => [
    { item, letter: null, title: `${printed}. ${title}` },
    ...parts
      .filter((part) => part.item === item)
      .map((part) => ({ item, letter: part.letter, title: `${printed} ${partTitle(part)}` })),
  ]);

export const isAt = (one: Place, { item, letter }: Place): boolean => one.item === item && one.letter === letter;
