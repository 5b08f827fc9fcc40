import * as v from 'valibot';
import type { Entry, Meeting } from '../../meeting/meeting.ts';
import { count, textUpTo } from '../../wire/fields.ts';
import { textOrNull } from '../kit/form-values.ts';
import { inputs as names } from '../kit/inputs.ts';
import { cardAsItIs, pressKind } from '../kit/press-kind.ts';

/** What a plain sentence can be taken as, in the order of the buttons. */
export const offeredKinds = ['note', 'dialogue', 'message'] as const;
export type OfferedKind = (typeof offeredKinds)[number];

/** The note with these very words on the item, as whichever kind; undefined where there is none. */
export const keptNote = (meeting: Meeting, item: number, text: string | undefined): Entry | undefined =>
  meeting.entries.findLast((entry) => entry.item === item && entry.text.trim() === text?.trim());

/** The buttons under a sentence that was written to Klubba alone. The item is the one that was on when it was written. */
export const noteOfferPresses = {
  'keep note': pressKind(
    { item: count, letter: v.nullable(textUpTo(1)), as: v.picklist(offeredKinds) },
    ({ item, letter, as }, { inputs, meeting }) => {
      const text = textOrNull(inputs[names.text]);
      // The card may be pressed again once it is fetched anew, but the sentence is one note.
      if (text === null || keptNote(meeting, item, text)) return cardAsItIs;
      return { type: 'TakeNote', kind: as, item, letter, text };
    },
  ),
};
