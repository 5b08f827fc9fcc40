import type { Item } from '../../meeting/summons.ts';
import { actions, aside, type Element, text } from '../kit/elements.ts';
import { unfold } from '../kit/frame.ts';
import { typed, weight } from '../kit/safe-text.ts';
import { tableRows } from '../kit/table-rows.ts';
import type { View } from '../kit/view.ts';
import { summonsParts } from './summons-lines.ts';

/** Most bytes of the texts of an item: two pages on paper. */
const most = 9_000;
/** Bytes of the button that unfolds them. */
const button = 200;
/** More bytes than a paragraph has beside its text. */
const around = 120;

const small = { size: 'small', spacing: 'small' } as const;

/** A title or paragraph, or a row of a table. */
type Piece = { readonly text: string; readonly isTitle: boolean } | { readonly row: Element };

/** What the kallelse says of the item and of its parts, one after another. */
function* piecesOf({ body, subItems }: Item): Generator<Piece> {
  for (const { letter, title, body: said } of [{ letter: '', title: '', body }, ...subItems]) {
    if (said.trim() === '') continue;
    if (letter !== '') yield { text: `${letter}) ${title}`, isTitle: true };
    for (const part of summonsParts(said)) {
      if (part.type === 'text') yield { text: part.text, isTitle: false };
      else for (const row of tableRows(part.rows)) yield { row };
    }
  }
}

/** As many pieces as there is room for. A paragraph may be cut, a row is whole or left out. */
const fitting = (
  pieces: Iterable<Piece>,
  room: number,
): { readonly shown: readonly Element[]; readonly isCut: boolean } => {
  const shown: Element[] = [];
  let left = room;
  for (const piece of pieces) {
    if ('row' in piece) {
      left -= weight(piece.row) + 1;
      if (left < 0) return { shown, isCut: true };
      shown.push(piece.row);
      continue;
    }
    const space = left - around;
    if (space < around) return { shown, isCut: true };
    shown.push(text(typed(piece.text, space), { ...small, ...(piece.isTitle ? { weight: 'bolder' } : {}) }));
    const needed = weight(typed(piece.text, 2 * most));
    if (needed > space) return { shown, isCut: true };
    left -= needed + around;
  }
  return { shown, isCut: false };
};

/**
 * The texts and tables that the kallelse has under the item, folded, in at most `room` bytes. What there is no room for is said to be in the
 * kallelse.
 */
export const summonsTexts = (item: Item, room: number, view: View): readonly Element[] => {
  const { shown, isCut } = fitting(piecesOf(item), Math.min(most, room - button));
  const { itemCard } = view.words.cards;
  const rest = isCut ? [aside(itemCard.restOfTexts, { spacing: 'medium' })] : [];
  return shown.length === 0
    ? rest
    : [actions([unfold(view, itemCard.texts, [...shown, ...rest])], { spacing: 'medium' })];
};
