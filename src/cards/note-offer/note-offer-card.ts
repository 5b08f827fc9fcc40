import { printedAs } from '../../meeting/agenda/printed-number.ts';
import type { UserId } from '../../meeting/events.ts';
import { itemOf, type Meeting } from '../../meeting/meeting.ts';
import { notesOf } from '../../meeting/notes.ts';
import { actions, aside, text, textInput } from '../kit/elements.ts';
import { button, framed, title } from '../kit/frame.ts';
import { inputs } from '../kit/inputs.ts';
import { typed } from '../kit/safe-text.ts';
import type { Shown, View } from '../kit/view.ts';
import { pressOn } from '../payload.ts';
import { keptNote, type OfferedKind, offeredKinds } from './note-offer-presses.ts';

/** The sentence, and the item (by its id) and sub-item that it would be noted under. */
export interface OfferedNote {
  readonly item: number;
  readonly letter: string | null;
  readonly text: string;
}

/** What this person last noted in the meeting, which is the likeliest again; null where they noted nothing. */
export const usualKind = (meeting: Meeting, user: UserId): OfferedKind | null => {
  for (let link = meeting.past; link; link = link.before) {
    const { by, event } = link.recorded;
    if (by !== user || event.type !== 'NoteTaken') continue;
    const kind = offeredKinds.find((one) => one === event.kind);
    if (kind) return kind;
  }
  return null;
};

const placeIn = ({ meeting, words }: View, item: number): string =>
  words.cards.item(printedAs(meeting, item), itemOf(meeting, item)?.title ?? '');

/**
 * Offers a sentence as a note, a view of the dialogue or a message. The usual kind comes first; null means a note.
 * The text can be changed before it is taken.
 */
export const noteOfferCard = (
  view: View,
  { item, letter, text: words }: OfferedNote,
  usual: OfferedKind | null,
): Shown => {
  const { offer } = view.words.told;
  const { kinds } = view.words.chat.notes;
  const first = usual ?? offeredKinds[0];
  const buttons = [first, ...offeredKinds.filter((kind) => kind !== first)].map((as) =>
    button(
      kinds[as],
      pressOn(view, `item ${item}`, { kind: 'keep note', item, letter, as }),
      as === first ? { style: 'positive' } : {},
    ),
  );
  const body = [
    ...title(view, offer.title),
    text(typed(placeIn(view, item), 300), { spacing: 'small' }),
    textInput({ id: inputs.text, label: offer.text, value: words }),
    actions(buttons),
    aside(offer.orCommand, { spacing: 'small' }),
  ];
  return framed(view, { body, summary: `${offer.title} ${placeIn(view, item)}`, refresh: null });
};

/** Says where the sentence landed, and its number there. Null where the item has no such note. */
export const keptNoteCard = (view: View, item: number): Shown | null => {
  const { meeting, words } = view;
  const note = keptNote(meeting, item, view.inputs?.[inputs.text]);
  if (!note) return null;
  const number = notesOf(meeting, item).findIndex(({ id }) => id === note.id) + 1;
  const line = words.told.offer.kept(words.chat.notes.kinds[note.kind], number, placeIn(view, item));
  const body = [
    text(`✓ ${typed(line, 400)}`, { color: 'good', weight: 'bolder' }),
    text(typed(note.text, 2_000), { spacing: 'small' }),
    aside(words.told.offer.change(number), { spacing: 'small' }),
  ];
  return framed(view, { body, summary: line, refresh: null });
};
