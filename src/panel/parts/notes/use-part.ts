import { useState as useLocal } from 'react';
import type { NotesSection } from '../../../views/sections.ts';
import { useState } from '../../state.ts';
import type { Place } from './place.ts';

/** What of an item a new text is on. */
export interface ChosenPart {
  /** The sub-items there are to choose between. */
  readonly parts: NotesSection['parts'];
  /** The one that is chosen; null for the whole item. */
  readonly letter: string | null;
  readonly choose: (letter: string | null) => void;
}

/** New texts are on what the meeting is at. Whoever chooses otherwise does so until the meeting goes on. */
export const usePart = (item: number): ChosenPart => {
  const { now, notes } = useState().shown;
  const current = now?.item?.number === item ? now.letter : null;
  const [chosen, choose] = useLocal<(Place & { readonly current: string | null }) | null>(null);
  return {
    parts: (notes?.parts ?? []).filter((part) => part.item === item),
    letter: chosen?.item === item && chosen.current === current ? chosen.letter : current,
    choose: (letter) => choose({ item, letter, current }),
  };
};
